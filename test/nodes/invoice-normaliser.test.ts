import { InvoiceNormaliser } from '../../nodes/InvoiceNormaliser/InvoiceNormaliser.node';
import quickbooks from '../domain/accounting/fixtures/quickbooks.json';
import stripe from '../domain/accounting/fixtures/stripe.json';
import xero from '../domain/accounting/fixtures/xero.json';
import { runNode, type NodeRunOptions } from '../engine/run-node';

const [RECEIVABLES, HISTORY, LEFT_OUT] = [0, 1, 2];

const node = new InvoiceNormaliser();
const run = (items: readonly object[], options: NodeRunOptions = {}) => runNode(node, items, { ...options, parameters: { source: 'auto', ...options.parameters } });

const contractItem = {
	invoice: { id: 'I-1', dueDate: '2026-02-01', currency: 'EUR', total: 100, amountDue: 60 },
	customer: { id: 'C-1', name: 'Acme', email: 'ap@acme.example' },
	note: 'kept',
};

describe('Invoice Normaliser', () => {
	test('a page of an API leaves by three outputs, each item linked to the page', async () => {
		const { outputs, items, hints } = await run([xero.page]);
		expect(outputs[RECEIVABLES]?.map((json) => Object.keys(json))).toEqual([['invoice', 'customer'], ['invoice', 'customer']]);
		expect(outputs[HISTORY]?.map(({ type }) => type)).toContain('invoice.settled');
		expect(outputs[LEFT_OUT]?.[0]).toMatchObject({ InvoiceID: 'bill-1', leftOut: { reason: 'bill', text: 'Left out: a document of a supplier: you owe it, not the customer.', system: 'xero', id: 'bill-1' } });
		expect(items.flat().every(({ pairedItem }) => JSON.stringify(pairedItem) === '[{"item":0}]')).toBe(true);
		expect(hints.map(({ message }) => message)).toEqual([
			'Left out: 2 draft, 1 bill, 1 void, 1 credited. The third output tells each.',
			'Nothing tells how to reach 2 customers (contact-1, contact-2). Connect their contacts, or rows of dunning_customers, to the Customers input.',
		]);
	});

	test('an item of the contract keeps its other keys; a foreign document brings none', async () => {
		const { outputs } = await run([contractItem, { 'Invoice No': 'A-1', 'Due Date': '2026-03-31', Total: 5, Currency: 'EUR', Customer: 'B', reminder: 'forged', message: 'forged' }]);
		expect(outputs[RECEIVABLES]?.[0]).toMatchObject({ note: 'kept', invoice: { number: 'I-1' } });
		expect(Object.keys(outputs[RECEIVABLES]?.[1] ?? {})).toEqual(['invoice', 'customer']);
	});

	test('rows on the Customers input are laid over the document', async () => {
		const { outputs } = await run([contractItem], { second: [{ id: 4, customerId: 'C-1', name: 'Acme Ltd', holdReason: 'asked for a call', consent: null }, {}] });
		expect(outputs[RECEIVABLES]?.[0]?.customer).toEqual({ id: 'C-1', name: 'Acme Ltd', email: 'ap@acme.example', hold: { reason: 'asked for a call' } });
	});

	test('an unreadable customer row without an id is reported', async () => {
		const { hints } = await run([contractItem], { second: [{ customerId: '', contactName: 'Kim' }] });
		expect(hints.map(({ message }) => message)).toContain("Customers item 0: 'dunning_customers row .customerId' is missing. Expected a stable identifier.");
	});

	test('a bad document stops the node with its name, or leaves alone by the error output', async () => {
		const bad = { ...xero.page.Invoices[0], DueDate: 'soon', DueDateString: null };
		const stopped = await run([bad, contractItem]);
		expect(stopped.error).toBe("'Xero invoice INV-0041.DueDate' is \"soon\". Expected a date such as 2026-03-31. [item 0]");
		const goesOn = await run([bad, contractItem], { onError: 'continueErrorOutput' });
		expect(goesOn.outputs[RECEIVABLES]).toHaveLength(1);
		expect(goesOn.outputs[3]).toMatchObject([{ InvoiceID: 'inv-partly', error: expect.stringContaining('INV-0041.DueDate') }]);
		const regular = await run([bad, contractItem], { onError: 'continueRegularOutput' });
		expect(regular.outputs[RECEIVABLES]).toHaveLength(1);
		expect(regular.outputs[LEFT_OUT]).toMatchObject([{ error: expect.stringContaining('INV-0041.DueDate') }]);
	});

	test('one bad document of a page does not hold the others back', async () => {
		const page = { Invoices: [{ ...xero.page.Invoices[0], AmountDue: 'much' }, xero.page.Invoices[1]] };
		const { outputs } = await run([page], { onError: 'continueErrorOutput' });
		expect(outputs[RECEIVABLES]?.map((json) => (json.invoice as { number: string }).number)).toEqual(['INV-0042']);
		expect(outputs[3]).toHaveLength(1);
	});

	test('the chosen source is the only foreign one understood', async () => {
		const { error } = await run([stripe.list], { parameters: { source: 'quickbooks' } });
		expect(error).toMatch(/Expected a document of the chosen source \(quickbooks\)/);
		const { outputs } = await run([quickbooks.query, contractItem], { parameters: { source: 'quickbooks' } });
		expect(outputs[RECEIVABLES]).toHaveLength(2);
	});

	test('dates of instants are those of the workflow’s zone, or of the one that is set', async () => {
		const dueDate = async (options: NodeRunOptions) => {
			const { outputs } = await run([stripe.list], options);
			return (outputs[RECEIVABLES]?.[0]?.invoice as { dueDate: string }).dueDate;
		};
		expect(await dueDate({ timeZone: 'Europe/Berlin' })).toBe('2026-01-31');
		expect(await dueDate({ timeZone: 'Pacific/Auckland' })).toBe('2026-02-01');
		expect(await dueDate({ timeZone: 'Pacific/Auckland', parameters: { options: { timeZone: 'Europe/Berlin' } } })).toBe('2026-01-31');
	});

	test('options reach the rows', async () => {
		const row = { Ref: 'A-1', 'Due Date': '03/04/2026', Total: '$1,500', Customer: 'B' };
		const options = {
			columns: { column: [{ field: 'number', header: 'Ref' }] },
			dateOrder: 'mdy',
			decimalSeparator: 'point',
			defaultCountry: 'Canada',
			defaultCurrency: 'cad',
			history: false,
		};
		const { outputs } = await run([row], { parameters: { source: 'csv', options } });
		expect(outputs[RECEIVABLES]?.[0]).toMatchObject({ invoice: { number: 'A-1', dueDate: '2026-03-04', total: 1500, currency: 'CAD' }, customer: { country: 'CA' } });
		expect(outputs[HISTORY]).toEqual([]);
	});

	test.each([
		[{ timeZone: 'Mars/Olympus' }, "'Time Zone' is \"Mars/Olympus\". Expected the name of a time zone, such as Europe/Berlin."],
		[{ defaultCurrency: 'EURO' }, "'Default Currency' is \"EURO\". Expected an ISO 4217 code, such as EUR."],
		[{ defaultCountry: 'Narnia' }, "'Default Country' is \"Narnia\". Expected an ISO 3166-1 code, such as DE."],
	])('%j is refused', async (options, message) => {
		expect((await run([contractItem], { parameters: { options } })).error).toBe(message);
	});

	test('settled invoices pass where a check before sending has to see them', async () => {
		const settled = { ...contractItem, invoice: { ...contractItem.invoice, amountDue: 0 } };
		expect((await run([settled])).outputs[RECEIVABLES]).toEqual([]);
		const { outputs } = await run([settled], { parameters: { options: { settledToo: true } } });
		expect(outputs[RECEIVABLES]?.[0]?.invoice).toMatchObject({ status: 'paid', amountDue: 0 });
	});

	test('stale or thin data plans nothing and says so', async () => {
		const asOf = '2026-03-01T06:00:00Z';
		const stale = await run([xero.page], { parameters: { asOf, freshness: { staleAfterHours: 48 } } });
		expect(stale.error).toBe('Nothing is planned: the newest document was changed at 2026-02-16T00:00:00Z, 318 hours ago and more than the 48 that were set');
		const thin = await run([xero.page], { parameters: { asOf, freshness: { previousReceivables: 5, leastPercent: 50 } } });
		expect(thin.error).toBe('Nothing is planned: 2 receivables came in after 5 in the run before, fewer than 50 % of them');
		expect((await run([xero.page], { parameters: { asOf, freshness: { staleAfterHours: 400, previousReceivables: 4, leastPercent: 50 } } })).error).toBeUndefined();
		const refused = await run([xero.page, xero.page], { parameters: { asOf, freshness: { leastReceivables: 500 } }, onError: 'continueErrorOutput' });
		expect(refused.outputs.map((output) => output.length)).toEqual([0, 0, 0, 1]);
		expect(refused.outputs[3]?.[0]?.error).toMatch(/^Nothing is planned: 2 receivables came in/);
	});

	test('an empty item gives nothing', async () => {
		const { outputs, hints } = await run([{}]);
		expect(outputs).toEqual([[], [], []]);
		expect(hints).toEqual([]);
	});
});
