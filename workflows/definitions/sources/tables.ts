import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import type { Source } from './source';

const OF_CUSTOMER = [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }] as const;

/** The table dunning_invoices, which people or any other flow fill. */
export const tables: Source = {
	name: '',
	whatToSet: 'Fill **dunning_customers** and **dunning_invoices** by hand, from a spreadsheet, or from any other flow.',
	settings: {},
	readsOneCustomer: true,
	normaliser: {},
	compareRuns: false,
	extraColumns: 0,
	extraRows: 0,
	draw(canvas, store, { settings, called }, { column, row }) {
		const documents = canvas.add('Invoices', store.read(INVOICES_TABLE), { column, row });
		const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column, row: row + 1 });
		const again = canvas.add('Invoices of the customer', store.read(INVOICES_TABLE, OF_CUSTOMER), { column: 1, row: row + 4.5 });
		const customer = canvas.add('The customer', store.read(CUSTOMERS_TABLE, OF_CUSTOMER), { column: 1, row: row + 5.5 });
		for (const node of [documents, customers]) canvas.wire(settings, node);
		for (const node of [again, customer]) canvas.wire(called, node);
		return { all: { documents, customers }, again: { documents: again, customers: customer }, planFrom: settings, failing: [] };
	},
};
