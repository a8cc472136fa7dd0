import { identityOfRow, lastHashesOf, sealEvents as seal } from '../../../domain/ledger/event-row';
import { parseEvent } from '../../../domain/model/event';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import type { LedgerOperation } from './operation';

const properties: LedgerOperation['properties'] = [
	{
		displayName: 'Skip Known Events',
		name: 'skipKnown',
		type: 'boolean',
		default: false,
		description: 'Whether to leave out events whose type and key stand among the known ones already, as when a source is read again every day',
		displayOptions: { show: { resource: ['history'], operation: ['seal'] } },
	},
];

/** Events become rows of dunning_events, each with the hash of the row before it of the same customer. */
export const sealEvents: LedgerOperation = {
	properties,
	execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 1, 0);
		const known = secondInput(context);
		const skipped = new Set(context.getNodeParameter('skipKnown', 0, false) === true ? known.map(identityOfRow) : []);
		skipped.delete(undefined);
		const readable: number[] = [];
		items.forEach(({ json }, index) => {
			if (Object.keys(json).length === 0 || skipped.has(identityOfRow(json))) return;
			try {
				parseEvent(json);
				readable.push(index);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		const rows = seal(readable.map((index) => items[index]?.json), lastHashesOf(known));
		rows.forEach((row, at) => delivery.make(0, row, [readable[at] ?? 0]));
		return delivery.all();
	},
};
