import { lastHashesOf, sealEvents as seal } from '../../../domain/ledger/event-row';
import { parseEvent } from '../../../domain/model/event';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import { secondInput } from '../../wires/second-input';
import type { LedgerOperation } from './operation';

/** Events become rows of dunning_events, each with the hash of the row before it of the same customer. */
export const sealEvents: LedgerOperation = {
	properties: [],
	execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 1, 0);
		const readable: number[] = [];
		items.forEach(({ json }, index) => {
			if (Object.keys(json).length === 0) return;
			try {
				parseEvent(json);
				readable.push(index);
			} catch (error) {
				delivery.fail(index, error);
			}
		});
		const rows = seal(readable.map((index) => items[index]?.json), lastHashesOf(secondInput(context)));
		rows.forEach((row, at) => delivery.make(0, row, [readable[at] ?? 0]));
		return delivery.all();
	},
};
