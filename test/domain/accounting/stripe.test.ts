import { majorUnitsOf } from '../../../domain/accounting/stripe/amount';
import { parseCurrency } from '../../../domain/model/currency';
import fixtures from './fixtures/stripe.json';
import { messages, reasons, receivable, run } from './run';

const [invoice] = fixtures.list.data;

describe('Stripe', () => {
	const result = run([fixtures.list]);

	test('what is open is amount_remaining in major units, dates are those of the creditor’s zone', () => {
		const { invoice: open, customer } = receivable(result, 'BRA-0001');
		expect(open).toEqual({
			id: 'in_partly',
			number: 'BRA-0001',
			issueDate: '2026-01-02',
			dueDate: '2026-01-31',
			currency: 'EUR',
			total: 1190,
			amountDue: 1000,
			amountPaid: 190,
			status: 'partially_paid',
			purchaseOrder: '4500017',
			description: 'Workshop January',
			paymentUrl: 'https://invoice.stripe.com/i/acct_1/test_1',
			source: { system: 'stripe', url: 'https://dashboard.stripe.com/invoices/in_partly' },
		});
		expect(customer).toEqual({
			id: 'cus_brand',
			name: 'Brandt GmbH',
			email: 'buchhaltung@brandt.example',
			phone: '+493415550134',
			country: 'DE',
			street: 'Gerberstr. 12',
			postalCode: '04109',
			city: 'Leipzig',
		});
	});

	test.each([
		['KYO-7', 'JPY', 50000],
		['GUL-1', 'KWD', 12.34],
		['ISA-1', 'ISK', 5000],
	])('%s: amounts of %s', (number, currency, amountDue) => {
		expect(receivable(result, number).invoice).toMatchObject({ currency, amountDue, total: amountDue });
	});

	test.each([
		[5000, 'MGA', '5000'],
		[500000, 'UGX', '5000.00'],
		[-7, 'EUR', '-0.07'],
		[12345, 'BHD', '12.345'],
		[0, 'USD', '0.00'],
	])('%i of %s in Stripe’s units is %s', (amount, code, expected) => {
		const currency = parseCurrency(code);
		expect(currency && majorUnitsOf(amount, currency)).toBe(expected);
	});

	test('an expanded customer is newer than the name and address frozen on the invoice', () => {
		expect(receivable(result, 'KYO-7').customer).toMatchObject({ id: 'cus_kyoto', name: 'Kyoto Tea KK', email: 'ap@kyoto.example', language: 'ja' });
	});

	test('drafts, voids, write-offs and what Stripe collects itself are left out, each with its reason', () => {
		expect(reasons(result)).toEqual({ in_draft: 'draft', in_void: 'void', in_lost: 'written_off', in_auto: 'collected_automatically' });
		expect(messages(result)).toEqual([]);
	});

	test('a paid invoice is history: issued and settled on the day it was paid', () => {
		const events = result.events.map(({ event }) => event).filter(({ invoiceId }) => invoiceId === 'in_paid');
		expect(events).toEqual([
			{ at: '2025-12-01T12:00:00Z', type: 'invoice.issued', customerId: 'cus_sub', invoiceId: 'in_paid', key: 'stripe:in_paid:issued', amount: 29, currency: 'USD', data: { issueDate: '2025-12-01', dueDate: '2025-12-31', total: 29 } },
			{
				at: '2026-01-02T12:00:00Z', type: 'invoice.settled', customerId: 'cus_sub', invoiceId: 'in_paid', key: 'stripe:in_paid:settled', amount: 29, currency: 'USD',
				data: { issueDate: '2025-12-01', dueDate: '2025-12-31', settledOn: '2026-01-02', total: 29, disputed: false },
			},
		]);
	});

	test('a part payment is an event of its own', () => {
		expect(result.events.map(({ event }) => event)).toContainEqual({
			at: '2026-01-15T12:00:00Z', type: 'payment.received', customerId: 'cus_brand', invoiceId: 'in_partly', key: 'stripe:inpay_1:in_partly', amount: 190, currency: 'EUR',
		});
	});

	test('invoice.payment_failed tells when and why the attempt failed; without a due date it was due when it was issued', () => {
		const failed = receivable(run([fixtures.failedEvent]), 'SUB-2').invoice;
		expect(failed).toMatchObject({
			dueDate: '2026-01-01',
			lastPaymentFailure: { at: '2026-01-01T12:20:00Z', code: 'insufficient_funds', message: 'Your card has insufficient funds.', attempts: 2 },
			subscription: { id: 'sub_77' },
		});
	});

	test('a negative balance of a customer is a credit, shown and not netted', () => {
		const { invoice: credit, customer } = receivable(run([fixtures.customer]), 'balance-cus_credit');
		expect(credit).toMatchObject({ amountDue: -125.5, total: -125.5, currency: 'USD' });
		expect(customer).toMatchObject({ id: 'cus_credit', region: 'US-CA', phone: '+15105550142', language: 'en-US' });
	});

	test('a credit note is counted in its invoice already', () => {
		expect(reasons(run([fixtures.creditNote]))).toEqual({ cn_1: 'credit_used' });
	});

	test('a document that breaks its shape fails alone and names the field', () => {
		const broken = run([{ ...invoice, amount_remaining: null }, { ...invoice, id: 'in_2', number: 'BRA-0002' }]);
		expect(messages(broken)).toEqual(["'Stripe invoice BRA-0001.amount_remaining' is missing. Expected an integer in the smallest unit of the currency."]);
		expect(broken.receivables).toHaveLength(1);
	});
});
