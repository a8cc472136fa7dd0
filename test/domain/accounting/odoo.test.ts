import fixtures from './fixtures/odoo.json';
import { messages, reasons, receivable, run } from './run';

const [partly] = fixtures.rpc.result;

describe('Odoo', () => {
	const result = run([fixtures.rpc]);

	test('a posted customer invoice is owed by the company of its contact; false is no value', () => {
		const { invoice, customer } = receivable(result, 'INV/2026/00012');
		expect(invoice).toEqual({
			id: '41',
			number: 'INV/2026/00012',
			issueDate: '2026-01-05',
			dueDate: '2026-03-06',
			currency: 'EUR',
			total: 900,
			amountDue: 600,
			amountPaid: 300,
			status: 'partially_paid',
			purchaseOrder: 'PO-55',
			source: { system: 'odoo', updatedAt: '2026-02-01T08:30:15Z' },
		});
		expect(customer).toEqual({ id: '14', name: 'Azure Interior' });
	});

	test('bills, drafts, cancelled, reversed and blocked invoices and other entries are left out', () => {
		expect(reasons(result)).toEqual({ '43': 'draft', '44': 'bill', '46': 'credited', '47': 'void', '48': 'follow_up_blocked', '49': 'other_document' });
		expect(messages(result)).toEqual([]);
	});

	test('in_payment is paid: nobody is reminded while the bank statement is not in', () => {
		expect(result.events.find(({ event }) => event.type === 'invoice.settled')?.event).toMatchObject({ invoiceId: '42', currency: 'USD', data: { settledOn: '2026-02-10' } });
		expect(result.receivables.map(({ invoice }) => invoice.id)).not.toContain('42');
	});

	test('a credit note shows what is left of it, an unreconciled payment too', () => {
		expect(receivable(result, 'RINV/2026/1').invoice).toMatchObject({ amountDue: -50 });
		const lines = run(fixtures.lines);
		expect(receivable(lines, 'PBNK1/2026/00004').invoice).toMatchObject({ id: 'line-510', amountDue: -75.25, total: -120, currency: 'EUR' });
		expect(reasons(lines)).toEqual({ '511': 'other_document' });
	});

	test('receivable lines tell each due date of an invoice and what is open of it', () => {
		const { invoice } = receivable(run([...fixtures.lines, fixtures.rpc]), 'INV/2026/00012');
		expect(invoice.paymentPlan).toEqual({ instalments: [{ dueDate: '2026-02-04', amount: 150, paid: false }, { dueDate: '2026-03-06', amount: 450, paid: false }] });
	});

	test('the contact on the invoice is written to, the company tells the rest', () => {
		const { customer } = receivable(run([fixtures.rpc], {}, fixtures.partners), 'INV/2026/00012');
		expect(customer).toEqual({
			id: '14',
			name: 'Azure Interior',
			contactName: 'Brandon Freeman',
			email: 'brandon@azure.example',
			phone: '+13556873262',
			country: 'US',
			region: 'US-CA',
			street: '4557 De Silva St',
			postalCode: '94538',
			city: 'Fremont',
			timeZone: 'America/Los_Angeles',
			language: 'en-US',
			industry: 'Construction',
			kind: 'business',
		});
	});

	test('the widget of Odoo 15 and older is JSON text, and the links of newer clients are objects', () => {
		const older = { ...partly, invoice_payments_widget: JSON.stringify(partly?.invoice_payments_widget), currency_id: { id: 1, display_name: 'EUR' } };
		expect(receivable(run([older]), '41').invoice).toMatchObject({ amountPaid: 300, currency: 'EUR' });
		expect(receivable(run([{ ...partly, invoice_payments_widget: 'false' }]), '41').invoice).toMatchObject({ amountPaid: 0 });
	});

	test('without move_type nobody knows whether it is a bill: it is refused and says what to ask for', () => {
		const { move_type: _type, ...unknown } = partly ?? {};
		expect(messages(run([unknown]))).toEqual(["'Odoo invoice INV/2026/00012.move_type' is missing. Expected 'out_invoice' or 'out_refund'; ask Odoo for the field move_type too, since bills are moves as well."]);
	});
});
