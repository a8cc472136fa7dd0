import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { blanked, PERSONAL_TOUCH_COLUMNS } from '../../../domain/privacy/personal-data';
import { sweep as retentionSweep } from '../../../domain/privacy/retention';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { tableRows } from './table-rows';

const OUTPUT = { messages: 0, problems: 1, customers: 2, kept: 3 } as const;
const shown = { show: { resource: ['privacy'], operation: ['sweep'] } };
const whole = { minValue: 1, numberPrecision: 0 };

const properties: INodeProperties[] = [
	{ displayName: 'Keep Customers', name: 'customersMonths', type: 'number', typeOptions: whole, default: 36, description: 'For how many months everything about a customer is kept after the last thing that happened, once nothing is open', displayOptions: shown },
	{ displayName: 'Keep Messages', name: 'messagesMonths', type: 'number', typeOptions: whole, default: 12, description: 'For how many months the words of messages are kept after they were sent, or were not', displayOptions: shown },
	{ displayName: 'Keep Problems', name: 'problemsMonths', type: 'number', typeOptions: whole, default: 6, description: 'For how many months problems are kept that were dealt with', displayOptions: shown },
];

/** Rows of all our tables, mixed, become what is past its retention. */
export const sweep: LedgerOperation = {
	properties,
	execute(context) {
		const rows = incomingItems(context);
		const tables = tableRows(rows.map(({ json }) => json));
		const months = (what: 'messages' | 'customers' | 'problems') => monthsIn(context, `${what}Months`);
		const delivery = new Delivery(context, rows, 4, OUTPUT.kept);
		const due = retentionSweep(tables, { messages: months('messages'), customers: months('customers'), problems: months('problems') }, readAsOf(context));
		for (const row of due.touches) delivery.make(OUTPUT.messages, blanked(row, PERSONAL_TOUCH_COLUMNS), [0]);
		for (const row of due.problems) delivery.make(OUTPUT.problems, row, [0]);
		for (const customer of due.customers) delivery.make(OUTPUT.customers, customer, [0]);
		for (const customer of due.kept) delivery.make(OUTPUT.kept, customer, [0]);
		return delivery.all();
	},
};

// A setting that is no number must not come out as "keep nothing".
function monthsIn(context: IExecuteFunctions, name: string): number {
	const months = Number(context.getNodeParameter(name, 0));
	if (Number.isInteger(months) && months >= 1) return months;
	throw new NodeOperationError(context.getNode(), `'${name}' is no whole number of months from 1 on`, { description: 'Set for how many months things are kept, for example 12.' });
}
