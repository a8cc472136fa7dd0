import fixtures from './fixtures/zoho-books.json';
import { messages, reasons, receivable, run } from './run';

const [overdue] = fixtures.page.invoices;

describe('Zoho Books', () => {
	const result = run([fixtures.page]);

	test('what is open is balance; a blank stands for no value', () => {
		const { invoice, customer } = receivable(result, 'INV-00003');
		expect(invoice).toEqual({
			id: '982000000567114',
			number: 'INV-00003',
			issueDate: '2026-01-17',
			dueDate: '2026-02-02',
			currency: 'USD',
			total: 10000,
			amountDue: 4040.6,
			status: 'partially_paid',
			purchaseOrder: 'PO-9',
			source: { system: 'zoho_books', updatedAt: '2026-02-10T10:02:51Z' },
		});
		expect(customer).toEqual({ id: '982000000567001', name: 'Bowman & Co', email: 'ap@bowman.example', phone: '+19259219201', country: 'US' });
	});

	test('drafts, voids, invoices waiting for approval and what was written off are left out', () => {
		expect(reasons(result)).toEqual({ '982000000567115': 'draft', '982000000567116': 'void', '982000000567118': 'written_off', '982000000567119': 'draft' });
		expect(messages(result)).toEqual([]);
	});

	test('the last payment settles, the expected date is a promise', () => {
		expect(result.events.find(({ event }) => event.type === 'invoice.settled')?.event.data).toMatchObject({ settledOn: '2025-12-20', dueDate: '2025-12-16' });
		expect(result.events.find(({ event }) => event.type === 'promise.made')?.event).toMatchObject({ invoiceId: '982000000567114', data: { date: '2026-02-28' }, at: '2026-02-10T10:02:51Z' });
	});

	test('the full document adds terms, payments, the link to pay and the address', () => {
		const single = run([fixtures.single]);
		const { invoice, customer } = receivable(single, 'INV-00020');
		expect(invoice).toMatchObject({ currency: 'INR', amountDue: 50000, amountPaid: 40000, terms: { netDays: 15 }, paymentUrl: 'https://books.zoho.example/portal/inv?id=1' });
		expect(customer).toMatchObject({ country: 'US', region: 'US-CA', postalCode: '94588', street: '4900 Hopyard Rd, Suite 310, McMillan Avenue' });
		expect(single.events.map(({ event }) => event.key)).toEqual(['zoho_books:982000000567200:issued', 'zoho_books:9030000079467:982000000567200']);
	});

	test('a credit note shows what is left of it, a payment what was not used', () => {
		const credits = run([fixtures.creditNote, fixtures.payment]);
		expect(receivable(credits, 'CN-29').invoice).toMatchObject({ amountDue: -150, total: -450 });
		expect(receivable(credits, 'payment-9030000079500').invoice).toMatchObject({ amountDue: -50 });
		expect(credits.events.map(({ event }) => [event.key, event.amount])).toEqual([['zoho_books:9030000079500:982000000567114', 400]]);
	});

	test('a contact tells the rest', () => {
		expect(receivable(run([fixtures.page, { code: 0, contacts: [fixtures.contact] }]), 'INV-00003').customer).toMatchObject({
			contactName: 'Will Smith',
			email: 'will@bowman.example',
			phone: '+14054439562',
			kind: 'business',
			language: 'en',
			region: 'US-CA',
		});
	});

	test('an id too long for a JSON number is refused, since it has lost digits', () => {
		const long = { ...overdue, customer_id: 4905046000000532348 };
		expect(messages(run([long]))[0]).toMatch(/customer_id' is 4905046000000532000. Expected an identifier as a text/);
	});
});
