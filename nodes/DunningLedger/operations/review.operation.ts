import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { parseInstant } from '../../../domain/calendar/instant';
import { ownersWeek, type ContactRow, type OpenProblem } from '../../../domain/ledger/owners-week';
import { readableTouches } from '../../../domain/ledger/touch';
import { foldHistory } from '../../../domain/model/history';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { tableRows } from './table-rows';

const shown = { show: { resource: ['history'], operation: ['review'] } };
const HIGH_VALUE = 5000;
const UNANSWERED_TIERS = 2;
const HELD_DAYS = 14;

const properties: INodeProperties[] = [
	{ displayName: 'High Value', name: 'highValue', type: 'number', default: HIGH_VALUE, description: 'From which open amount on a reminded invoice is listed, in its own currency', displayOptions: shown },
	{ displayName: 'Unanswered Tiers', name: 'unansweredTiers', type: 'number', typeOptions: { minValue: 1 }, default: UNANSWERED_TIERS, description: 'After how many overdue reminders without an answer or a payment a customer is listed', displayOptions: shown },
	{ displayName: 'Days on Hold', name: 'heldDays', type: 'number', typeOptions: { minValue: 0 }, default: HELD_DAYS, description: 'After how many days a hold is listed', displayOptions: shown },
];

/** Rows of all our tables, mixed, become the cases that a person should look at this week. */
export const review: LedgerOperation = {
	properties,
	execute(context) {
		const rows = incomingItems(context);
		const asOf = readAsOf(context);
		const number = (name: string, fallback: number) => Number(context.getNodeParameter(name, 0, fallback));
		const settings = { highValue: number('highValue', HIGH_VALUE), unansweredTiers: number('unansweredTiers', UNANSWERED_TIERS), heldDays: number('heldDays', HELD_DAYS) };
		const tables = tableRows(rows.map(({ json }) => json));
		const facts = {
			events: foldHistory(tables.events).all(),
			touches: readableTouches(tables.touches),
			problems: tables.problems.flatMap(problemOf),
			contacts: tables.customers.flatMap(contactOf),
		};
		const delivery = new Delivery(context, rows, 1, 0);
		for (const found of ownersWeek(facts, settings, asOf)) delivery.make(0, found, [0]);
		return delivery.all();
	},
};

function problemOf(row: IDataObject): OpenProblem[] {
	const at = parseInstant(String(row.at ?? ''));
	if (typeof row.problem !== 'string' || row.status !== 'open' || at === null) return [];
	const text = (name: string) => String(row[name] ?? '');
	return [{ problem: row.problem, kind: row.kind === 'person' ? 'person' : 'failure', at, workflow: text('workflow'), node: text('node'), message: text('message'), customerId: text('customerId'), invoiceId: text('invoiceId') }];
}

function contactOf(row: IDataObject): ContactRow[] {
	if (!row.customerId) return [];
	return [{ customerId: String(row.customerId), name: String(row.name ?? row.customerId), reachable: Boolean(row.email ?? row.phone) }];
}
