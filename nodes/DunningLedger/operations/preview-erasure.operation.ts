import { customerNamed, previewErasure as preview } from '../../../domain/privacy/preview';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { customerProperty } from './privacy-parameters';
import { tableRows } from './table-rows';

/** Rows of all our tables, mixed, become one item: what an erasure of one customer would concern. */
export const previewErasure: LedgerOperation = {
	properties: [customerProperty],
	execute(context) {
		const rows = incomingItems(context);
		const tables = tableRows(rows.map(({ json }) => json));
		const delivery = new Delivery(context, rows, 1, 0);
		try {
			delivery.make(0, preview(tables, customerNamed(tables, String(context.getNodeParameter('customer', 0, '')))), [0]);
		} catch (error) {
			delivery.fail(0, error);
		}
		return delivery.all();
	},
};
