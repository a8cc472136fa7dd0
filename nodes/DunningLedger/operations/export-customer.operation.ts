import { customerNamed } from '../../../domain/privacy/preview';
import { exportCustomer as record } from '../../../domain/privacy/export';
import { readAsOf } from '../../wires/as-of';
import { Delivery } from '../../wires/delivery';
import { incomingItems } from '../../wires/incoming-items';
import type { LedgerOperation } from './operation';
import { tableRows } from './table-rows';

/** Rows of all our tables, mixed, become one item: everything they hold about one customer, and whether it is as it was written. */
export const exportCustomer: LedgerOperation = {
	properties: [],
	execute(context) {
		const rows = incomingItems(context);
		const tables = tableRows(rows.map(({ json }) => json));
		const delivery = new Delivery(context, rows, 1, 0);
		try {
			const customerId = customerNamed(tables, String(context.getNodeParameter('customer', 0, '')));
			delivery.make(0, record(tables, customerId, readAsOf(context)), [0]);
		} catch (error) {
			delivery.fail(0, error);
		}
		return delivery.all();
	},
};
