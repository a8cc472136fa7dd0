import fixtures from './fixtures/erpnext.json';
import { messages, reasons, receivable, run } from './run';

const [foreign] = fixtures.list.data;

describe('ERPNext', () => {
	test('a schedule of payments becomes instalments; what came in is for the earliest ones', () => {
		const { invoice, customer } = receivable(run([fixtures.single]), 'ACC-SINV-2026-00011');
		expect(invoice).toEqual({
			id: 'ACC-SINV-2026-00011',
			number: 'ACC-SINV-2026-00011',
			issueDate: '2026-01-01',
			dueDate: '2026-03-31',
			currency: 'INR',
			total: 30000,
			amountDue: 18000,
			status: 'partially_paid',
			purchaseOrder: 'PO/88',
			paymentPlan: {
				instalments: [
					{ dueDate: '2026-01-31', amount: 10000, paid: true },
					{ dueDate: '2026-02-28', amount: 8000, paid: false },
					{ dueDate: '2026-03-31', amount: 10000, paid: false },
				],
			},
			source: { system: 'erpnext', updatedAt: '2026-02-10T13:05:09Z' },
		});
		expect(customer).toEqual({ id: 'CUST-0007', name: 'Grant Plastics Ltd.', contactName: 'Asha Rao', email: 'asha@grant.example', phone: '+919845012345', language: 'en' });
	});

	test('rows that say themselves what is open are believed, if they add up', () => {
		const schedule = fixtures.single.data.payment_schedule.map((row, index) => ({ ...row, outstanding: [10000, 0, 8000][index] }));
		const { invoice } = receivable(run([{ data: { ...fixtures.single.data, payment_schedule: schedule } }]), 'ACC-SINV-2026-00011');
		expect(invoice.paymentPlan).toEqual({
			instalments: [
				{ dueDate: '2026-01-31', amount: 10000, paid: false },
				{ dueDate: '2026-02-28', amount: 10000, paid: true },
				{ dueDate: '2026-03-31', amount: 8000, paid: false },
			],
		});
	});

	test('outstanding_amount is in the currency of the account: it is converted to that of the invoice', () => {
		expect(receivable(run([fixtures.list]), 'ACC-SINV-2026-00012').invoice).toMatchObject({ currency: 'USD', total: 120.31, amountDue: 120.31, status: 'open' });
		expect(messages(run([{ ...foreign, conversion_rate: 0 }]))[0]).toMatch(/conversion_rate' is 0. Expected a rate from USD to INR/);
		const { party_account_currency: _none, ...unknown } = foreign ?? {};
		expect(messages(run([unknown]))[0]).toMatch(/party_account_currency' is missing. Expected a currency; ask ERPNext for this field too/);
	});

	test('drafts, cancelled ones, bills and what credit notes settled are left out', () => {
		expect(reasons(run([fixtures.list]))).toEqual({
			'ACC-SINV-2026-00013': 'draft',
			'ACC-SINV-2026-00014': 'void',
			'ACC-SINV-2026-00002': 'settled_on_unknown',
			'ACC-SINV-2026-00003': 'credited',
			'ACC-PINV-2026-00001': 'bill',
		});
	});

	test('a return is a credit of what is left of it', () => {
		expect(receivable(run([fixtures.list]), 'ACC-SINV-RET-2026-00001').invoice).toMatchObject({ total: -500, amountDue: -320.5 });
	});

	test('a Payment Entry settles its invoice; what is not allocated is a credit', () => {
		const result = run([fixtures.list, fixtures.paymentEntry]);
		expect(result.events.find(({ event }) => event.type === 'invoice.settled')?.event).toMatchObject({ invoiceId: 'ACC-SINV-2026-00002', data: { settledOn: '2026-01-06' } });
		expect(receivable(result, 'payment-ACC-PAY-2026-00005').invoice).toMatchObject({ amountDue: -50 });
	});

	test('the contact on the invoice is written to, the customer tells the rest', () => {
		expect(receivable(run([fixtures.single], {}, [fixtures.customer]), 'ACC-SINV-2026-00011').customer).toMatchObject({ kind: 'business', industry: 'Plastics', email: 'asha@grant.example', contactName: 'Asha Rao' });
	});

	test('without docstatus nobody knows whether it is a draft', () => {
		const { docstatus: _status, ...unknown } = foreign ?? {};
		expect(messages(run([unknown]))[0]).toMatch(/docstatus' is missing. Expected 0, 1 or 2; ask ERPNext for this field too/);
	});

	test('one row of a schedule with a discount is a term, not a plan', () => {
		const [row] = fixtures.single.data.payment_schedule;
		const discounted = { ...fixtures.single.data, outstanding_amount: 30000, payment_schedule: [{ ...row, payment_amount: 30000, outstanding: 30000, discount_type: 'Percentage', discount: 2, discount_date: '2026-01-11' }] };
		const { invoice } = receivable(run([discounted]), 'ACC-SINV-2026-00011');
		expect(invoice.terms).toEqual({ earlyPaymentDiscount: { percent: 2, days: 10 } });
		expect(invoice.paymentPlan).toBeUndefined();
	});
});
