import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../../domain/accounting/table-columns';
import { codeFile } from '../code/code-file';
import { ERROR_OUTPUT, NORMALISED, invoiceNormaliser } from '../nodes/dunning';
import { HOLDS, code, ifHolds } from '../nodes/flow';
import type { Where } from '../nodes/store';
import { CALLED_FOR_A_PAGE, drawNextPages, drawWhatIsKnown } from '../parts/pages-of-tables';
import { placeItStopped } from '../parts/plan-pages';
import { asOfFrom } from '../settings';
import type { Source } from './source';

const OF_CUSTOMER = [{ column: 'customerId', is: 'eq', value: "={{ $('Called before sending').first().json.customerId }}" }] as const;
const OF_PAGE: readonly Where[] = [
	{ column: 'customerId', is: 'gt', value: "={{ $('This page').first().json.after }}" },
	{ column: 'customerId', is: 'lte', value: "={{ $('This page').first().json.upto }}" },
];

/**
 * The table dunning_invoices, which people or any other flow fill. It is read page by page, in the order of the customers, and
 * never splits one: the router decides on all invoices of a customer together.
 */
export const tables: Source = {
	name: '',
	whatToSet: 'Fill **dunning_customers** and **dunning_invoices** by hand, from a spreadsheet, or from any other flow.',
	settings: {},
	readsOneCustomer: true,
	normaliser: {},
	compareRuns: false,
	notes: [
		{
			text: '## Page by page\nThe customers of a thousand invoices at a time (*invoicesPerPage* in **Settings**): everything of a customer is on one page. If there are more, **Next page** plans them. A run that breaks off goes on where it was when you start it again the same day.',
			columns: 4,
		},
	],
	extraColumns: 4,
	extraRows: 0,
	againColumn: 6,
	draw(canvas, store, { settings, called }, { column, row }, at) {
		canvas.wire(called, settings);
		const purpose = canvas.add(
			'To plan?',
			ifHolds({ left: `={{ !$('Called before sending').isExecuted || ${CALLED_FOR_A_PAGE} }}`, operator: HOLDS }),
			{ column, row: row + 1 },
		);
		const stopped = canvas.add('Where it stopped', placeItStopped(store), { column: column + 1, row: row + 1 });
		const start = canvas.add('Where to begin', code(codeFile('plan-begins')), { column: column + 2, row: row + 1 });
		const next = canvas.add(
			'Next invoices',
			store.read(INVOICES_TABLE, [{ column: 'customerId', is: 'gt', value: '={{ $json.after }}' }], { ascendingBy: 'customerId', limit: "={{ $('Settings').first().json.invoicesPerPage }}" }),
			{ column: column + 2, row: row + 1.9 },
		);
		const page = canvas.add('This page', code(codeFile('plan-page')), { column: column + 3, row: row + 1 });
		canvas.chain(settings, purpose, stopped, start, next, page);

		const nobodys = canvas.add('Invoices of nobody', store.read(INVOICES_TABLE, [{ column: 'customerId', is: 'isEmpty' }]), { column: column + 2, row: row + 2.8 });
		const noCustomer = canvas.add('No customer', code(codeFile('plan-no-customer')), { column: column + 3, row: row + 2.8 });
		canvas.chain(start, nobodys, noCustomer);
		const documents = canvas.add('Invoices', store.read(INVOICES_TABLE, OF_PAGE), { column: column + 4, row });
		const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE, OF_PAGE), { column: column + 4, row: row + 1 });
		const again = canvas.add('Invoices of the customer', store.read(INVOICES_TABLE, OF_CUSTOMER), { column: column + 4, row: row + 4.5 });
		const customer = canvas.add('The customer', store.read(CUSTOMERS_TABLE, OF_CUSTOMER), { column: column + 4, row: row + 5.5 });
		for (const node of [documents, customers]) canvas.wire(page, node);
		for (const node of [again, customer]) canvas.wire(purpose, node, { output: 1 });
		const normaliser = canvas.add('Invoice Normaliser', invoiceNormaliser({ asOf: asOfFrom('Settings') }), at(3, 1));
		canvas.wire(documents, normaliser);
		canvas.wire(customers, normaliser, { input: 1 });
		const known = drawWhatIsKnown(canvas, store, page, OF_PAGE, at);
		return {
			page: { page, receivables: { node: normaliser, output: NORMALISED.receivables }, paymentHistory: { node: normaliser, output: NORMALISED.history }, ...known },
			again: { documents: again, customers: customer },
			failing: [{ node: noCustomer, output: 0 }, { node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser }],
			drawNext: (decided) => drawNextPages(canvas, store, page, decided, at),
		};
	},
};
