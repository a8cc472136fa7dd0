import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import type { Source } from './source';

const OF_CUSTOMER = [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }] as const;

/** The table dunning_invoices, which people or any other flow fill. */
export const tables: Source = {
	name: '',
	whatToSet: 'Fill **dunning_customers** and **dunning_invoices** by hand, from a spreadsheet, or from any other flow.',
	drawAll(canvas, store, from, { column, row }) {
		const documents = canvas.add('Invoices', store.read(INVOICES_TABLE), { column, row });
		const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column, row: row + 1 });
		canvas.wire(from, documents);
		canvas.wire(from, customers);
		return { documents, customers };
	},
	drawAgain(canvas, store, from, { column, row }) {
		const documents = canvas.add('Invoices of the customer', store.read(INVOICES_TABLE, OF_CUSTOMER), { column, row });
		const customers = canvas.add('The customer', store.read(CUSTOMERS_TABLE, OF_CUSTOMER), { column, row: row + 1 });
		canvas.wire(from, documents);
		canvas.wire(from, customers);
		return { documents, customers };
	},
};
