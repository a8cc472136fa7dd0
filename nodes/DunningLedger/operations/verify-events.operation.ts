import { verifyEvents as verify } from '../../../domain/ledger/verify-events';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';

/** Rows of dunning_events become one item that says whether their chains of hashes hold. */
export const verifyEvents: LedgerOperation = {
	properties: [],
	execute(context) {
		const items = incomingItems(context);
		const delivery = new Delivery(context, items, 1, 0);
		const rows = items.map(({ json }) => json).filter((row) => Object.keys(row).length > 0);
		delivery.make(0, { ...verify(rows) }, items.map((_item, index) => index));
		return delivery.all();
	},
};
