import fixtures from './fixtures/invoice-ninja.json';
import { EUR, messages, reasons, receivable, run } from './run';

describe('Invoice Ninja', () => {
	const result = run([fixtures.page, fixtures.client]);

	test('what is open is balance; currency, language and country are numbers of the client', () => {
		const { invoice, customer } = receivable(result, '0007');
		expect(invoice).toEqual({
			id: 'VolejRejNm',
			number: '0007',
			issueDate: '2026-01-10',
			dueDate: '2026-02-09',
			currency: 'USD',
			total: 595,
			amountDue: 295,
			amountPaid: 300,
			status: 'partially_paid',
			purchaseOrder: 'PO-3',
			description: 'Hosting',
			paymentUrl: 'https://pay.ninja.example/client/invoice/abc',
			source: { system: 'invoice_ninja', updatedAt: '2026-01-21T10:06:40Z' },
		});
		expect(customer).toEqual({
			id: 'Opnel5aKBz',
			name: "Jim's Housekeeping",
			contactName: 'Jim Keeper',
			email: 'jim@house.example',
			phone: '+13105550134',
			country: 'US',
			region: 'US-CA',
			street: '123 Main St, Apt 4B',
			postalCode: '90210',
			city: 'Beverly Hills',
			language: 'es',
		});
	});

	test('a deposit is due before the rest', () => {
		const { invoice, customer } = receivable(result, '0008');
		expect(invoice).toMatchObject({
			currency: 'EUR',
			amountDue: 1000,
			paymentPlan: { instalments: [{ dueDate: '2026-01-25', amount: 250, paid: false }, { dueDate: '2026-03-11', amount: 750, paid: false }] },
		});
		expect(customer).toMatchObject({ email: 'buero@vogt.example', phone: '+493515550177', country: 'DE', language: 'de', kind: 'business' });
	});

	test('drafts, cancelled and deleted invoices are left out; a paid one needs its payment', () => {
		expect(reasons(result)).toEqual({ draft1: 'draft', cancelled1: 'void', deleted1: 'void', paid1: 'settled_on_unknown' });
		const settled = run([fixtures.page, fixtures.client, { data: [fixtures.payment] }]);
		expect(settled.events.find(({ event }) => event.type === 'invoice.settled')?.event).toMatchObject({ invoiceId: 'paid1', data: { settledOn: '2026-01-04' } });
		expect(receivable(settled, 'payment-pay1').invoice).toMatchObject({ amountDue: -30, currency: 'EUR' });
	});

	test('the currency is also found when the client comes by the Customers input, and asked for where it is nowhere', () => {
		expect(receivable(run([fixtures.page], {}, [fixtures.client]), '0008').invoice.currency).toBe('EUR');
		expect(messages(run([fixtures.page]))).toContain("'Invoice Ninja invoice 0008.client.settings.currency_id' is missing. Expected an ISO 4217 code; or set 'Default Currency' in the options.");
		expect(receivable(run([fixtures.page], { defaultCurrency: EUR }), '0008').invoice.currency).toBe('EUR');
	});

	test('a credit shows what is left of it; a payment that is not completed is none', () => {
		expect(receivable(run([fixtures.credit, fixtures.client]), 'C-1').invoice).toMatchObject({ amountDue: -55.5, total: -80, currency: 'EUR' });
		expect(reasons(run([{ ...fixtures.payment, status_id: '1' }, fixtures.client]))).toEqual({ pay1: 'void' });
	});
});
