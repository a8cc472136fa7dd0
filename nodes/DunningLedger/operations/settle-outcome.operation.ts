import type { INodeProperties } from 'n8n-workflow';

import { settleOutcome as settle } from '../../../domain/ledger/settle-outcome';
import { parseTouch } from '../../../domain/ledger/touch';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { readTouch, touchProperty } from './touch-parameter';

const OUTPUT = { outbox: 0, events: 1 } as const;
const shown = { show: { resource: ['touch'], operation: ['settleOutcome'] } };

const properties: INodeProperties[] = [
	touchProperty('settleOutcome'),
	{
		displayName: 'Went Out',
		name: 'wentOut',
		type: 'boolean',
		default: false,
		description: 'Whether the touch reached its provider, as a person has found out',
		displayOptions: shown,
	},
	{ displayName: 'Settled By', name: 'settledBy', type: 'string', default: '', placeholder: 'e.g. Nadia, credit control', description: 'Who found out, for the record', displayOptions: shown },
	{ displayName: 'Settlement Note', name: 'settlementNote', type: 'string', default: '', description: 'How, for the record', displayOptions: shown },
];

/** What a person found out about a touch of unknown outcome becomes the columns to write into the outbox and the events to append. */
export const settleOutcome: LedgerOperation = {
	properties,
	execute(context) {
		const items = incomingItems(context);
		const asOf = readAsOf(context);
		const delivery = new Delivery(context, items, 2, OUTPUT.outbox);
		items.forEach((_item, index) => {
			try {
				const text = (name: string) => String(context.getNodeParameter(name, index, '') ?? '').trim();
				const settlement = { wentOut: context.getNodeParameter('wentOut', index, false) === true, by: text('settledBy') || 'unknown', note: text('settlementNote') };
				const { row, events } = settle(parseTouch(readTouch(context, index)), settlement, asOf);
				delivery.make(OUTPUT.outbox, row, [index]);
				for (const event of events) delivery.make(OUTPUT.events, event, [index]);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		return delivery.all();
	},
};
