import fixtures from './fixtures/quickbooks.json';
import { EUR, messages, reasons, receivable, run } from './run';

const [open] = fixtures.query.QueryResponse.Invoice;

describe('QuickBooks Online', () => {
	test('what is open is Balance, not TotalAmt', () => {
		const { invoice, customer } = receivable(run([fixtures.query]), '1037');
		expect(invoice).toEqual({
			id: '130',
			number: '1037',
			issueDate: '2026-01-19',
			dueDate: '2026-02-18',
			currency: 'USD',
			total: 362.07,
			amountDue: 262.07,
			status: 'partially_paid',
			purchaseOrder: 'PO-77',
			source: { system: 'quickbooks', url: 'https://app.qbo.intuit.com/app/invoice?txnId=130', updatedAt: '2026-02-03T16:30:00Z' },
		});
		expect(customer).toMatchObject({ id: '24', name: 'Sonnenschein Family Store', email: 'ap@sonnenschein.example', city: 'Middlefield' });
	});

	test('the address an invoice was sent to wins over that of the customer, the rest comes from the customer', () => {
		const { customer } = receivable(run([fixtures.query], {}, [fixtures.customer]), '1037');
		expect(customer).toMatchObject({ email: 'ap@sonnenschein.example', contactName: 'Russ Sonnenschein', phone: '+16505578463', country: 'US', region: 'US-CA', street: '5647 Cypress Hill Ave.' });
	});

	test('an invoice does not say when it was paid: without its payment it is left out, with it it is history', () => {
		expect(reasons(run([fixtures.query]))).toEqual({ '131': 'settled_on_unknown', '132': 'void' });
		const result = run([fixtures.query, fixtures.payment]);
		expect(reasons(result)).toEqual({ '132': 'void' });
		expect(result.events.find(({ event }) => event.type === 'invoice.settled')?.event).toMatchObject({ at: '2026-01-05T12:00:00Z', invoiceId: '131', amount: 85, data: { settledOn: '2026-01-05' } });
	});

	test('a payment is split over its invoices, and what is left over is a credit', () => {
		const result = run([fixtures.payment, fixtures.query]);
		const received = result.events.map(({ event }) => event).filter(({ type }) => type === 'payment.received');
		expect(received.map(({ invoiceId, amount, key }) => [invoiceId, amount, key])).toEqual([
			['130', 100, 'quickbooks:141:130'],
			['131', 85, 'quickbooks:141:131'],
		]);
		expect(receivable(result, 'payment-141').invoice).toMatchObject({ amountDue: -20, currency: 'USD', issueDate: '2026-01-05' });
	});

	test('a credit memo shows what is left of it; applying it is no payment', () => {
		const result = run([fixtures.creditMemo, fixtures.creditApplication]);
		expect(receivable(result, '1040').invoice).toMatchObject({ id: 'credit-memo-150', total: -100, amountDue: -60 });
		expect(reasons(result)).toEqual({ '142': 'credit_used' });
		expect(result.events).toEqual([]);
	});

	test('bills, estimates and sales receipts are no invoices', () => {
		expect(reasons(run([fixtures.bill, fixtures.estimate, fixtures.salesReceipt]))).toEqual({ '108': 'bill', '177': 'other_document', '178': 'other_document' });
	});

	test('a company with one currency names none: the default one holds, and without it the invoice is refused', () => {
		const { CurrencyRef: _none, ...invoice } = open ?? {};
		expect(receivable(run([invoice], { defaultCurrency: EUR }), '1037').invoice.currency).toBe('EUR');
		expect(messages(run([invoice]))).toEqual(["'QuickBooks invoice 1037.CurrencyRef' is missing. Expected an ISO 4217 code; or set 'Default Currency' in the options."]);
	});

	test('a deleted invoice of change data capture is left out', () => {
		expect(reasons(run([{ domain: 'QBO', Id: '9', status: 'Deleted', MetaData: {} }]))).toEqual({ '9': 'void' });
	});
});
