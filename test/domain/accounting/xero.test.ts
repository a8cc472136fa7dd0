import fixtures from './fixtures/xero.json';
import { messages, reasons, receivable, run } from './run';

const [partly] = fixtures.page.Invoices;

describe('Xero', () => {
	const result = run([fixtures.page]);

	test('an authorised ACCREC invoice with AmountDue > 0 is a receivable of what is due', () => {
		const { invoice, customer } = receivable(result, 'INV-0041');
		expect(invoice).toEqual({
			id: 'inv-partly',
			number: 'INV-0041',
			issueDate: '2026-01-15',
			dueDate: '2026-02-14',
			currency: 'NZD',
			total: 230,
			amountDue: 92,
			amountPaid: 115,
			status: 'partially_paid',
			description: 'March retainer',
			source: { system: 'xero', url: 'https://go.xero.com/AccountsReceivable/View.aspx?InvoiceID=inv-partly', updatedAt: '2026-02-16T00:00:00Z' },
		});
		expect(customer).toEqual({ id: 'contact-1', name: 'Tūī Print Ltd' });
	});

	test('/Date(…)/ is the day of its own offset', () => {
		expect(receivable(result, 'INV-0042').invoice).toMatchObject({ issueDate: '2026-01-15', dueDate: '2026-02-14', status: 'open' });
	});

	test('bills, drafts, voids and what credit notes settled are left out', () => {
		expect(reasons(result)).toEqual({ 'bill-1': 'bill', 'inv-draft': 'draft', 'inv-submitted': 'draft', 'inv-voided': 'void', 'inv-credited': 'credited' });
		expect(result.receivables).toHaveLength(2);
		expect(messages(result)).toEqual([]);
	});

	test('payments, the day of settlement and the expected date are events; a deleted payment is none', () => {
		const keys = result.events.map(({ event }) => event.key);
		expect(keys).toEqual([
			'xero:inv-partly:issued',
			'xero:pay-1:inv-partly',
			'xero:inv-partly:expected:2026-02-27',
			'xero:inv-plain:issued',
			'xero:inv-paid:issued',
			'xero:pay-2:inv-paid',
			'xero:inv-paid:settled',
		]);
		expect(result.events.find(({ event }) => event.type === 'promise.made')?.event).toMatchObject({ at: '2026-02-16T00:00:00Z', amount: 92, data: { date: '2026-02-27' } });
		expect(result.events.find(({ event }) => event.type === 'invoice.settled')?.event.data).toEqual({ issueDate: '2025-11-20', dueDate: '2025-12-20', settledOn: '2026-01-01', total: 345, disputed: false });
	});

	test('open credit notes and overpayments of customers are credits; those of suppliers and used ones are left out', () => {
		const credits = run([fixtures.creditNotes, fixtures.overpayment, fixtures.prepayment]);
		expect(receivable(credits, 'CN-0005').invoice).toMatchObject({ id: 'cn-open', total: -34.5, amountDue: -32.5, issueDate: '2026-02-05', dueDate: '2026-02-05', currency: 'NZD' });
		expect(receivable(credits, 'over-1').invoice).toMatchObject({ amountDue: -20 });
		expect(reasons(credits)).toEqual({ 'cn-used': 'credit_used', 'cn-supplier': 'bill', 'pre-1': 'bill' });
	});

	test('a payment of the Payments endpoint counts once, with its invoice or without', () => {
		const alone = run([fixtures.payment]);
		expect(alone.events.map(({ event }) => [event.key, event.amount, event.customerId])).toEqual([['xero:pay-3:inv-plain', 60, 'contact-2']]);
		const together = run([fixtures.payment, fixtures.page, fixtures.payment]);
		expect(together.events.filter(({ event }) => event.key === 'xero:pay-3:inv-plain')).toHaveLength(1);
	});

	test('a contact tells how to reach the customer, wherever it stands in the run', () => {
		const expected = {
			id: 'contact-1',
			name: 'Tūī Print Ltd',
			contactName: 'Aroha Ngata',
			email: 'accounts@tui.example',
			phone: '+6421555012',
			phones: ['+6421555012', '+6445550123'],
			country: 'NZ',
			street: 'PO Box 12',
			postalCode: '6140',
			city: 'Wellington',
		};
		expect(receivable(run([fixtures.page, fixtures.contact]), 'INV-0041').customer).toEqual(expected);
		expect(receivable(run([fixtures.page], {}, [fixtures.contact]), 'INV-0041').customer).toEqual(expected);
	});

	test('a contact who asked for erasure is on hold', () => {
		const { customer } = receivable(run([fixtures.page], {}, [{ ...fixtures.contact, ContactStatus: 'GDPRREQUEST' }]), 'INV-0041');
		expect(customer.hold).toEqual({ reason: 'Xero: the contact asked for erasure (GDPRREQUEST)' });
	});

	test('an unknown status fails and says which are known', () => {
		expect(messages(run([{ ...partly, Status: 'MYSTERY' }]))).toEqual(["'Xero invoice INV-0041.Status' is \"MYSTERY\". Expected one of DRAFT, SUBMITTED, AUTHORISED, PAID, VOIDED, DELETED."]);
	});
});
