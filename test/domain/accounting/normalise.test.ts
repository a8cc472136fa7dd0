import fc from 'fast-check';

import { parseEvent } from '../../../domain/model/event';
import { parseReceivable } from '../../../domain/model/receivable';
import erpnext from './fixtures/erpnext.json';
import ninja from './fixtures/invoice-ninja.json';
import odoo from './fixtures/odoo.json';
import quickbooks from './fixtures/quickbooks.json';
import stripe from './fixtures/stripe.json';
import xero from './fixtures/xero.json';
import zoho from './fixtures/zoho-books.json';
import { EUR, messages, reasons, receivable, run } from './run';

const contractItem = {
	invoice: { id: 'I-1', dueDate: '2026-02-01', currency: 'EUR', total: '100.00', amountDue: 60, costCentre: 'north' },
	customer: { id: 'C-1', name: 'Acme', email: 'ap@acme.example', consent: { sms: 'denied' }, accountManager: 'Kim' },
	behaviour: { riskScore: 3 },
};

const documents: object[] = [
	stripe.list, stripe.failedEvent, stripe.customer, stripe.creditNote,
	xero.page, xero.creditNotes, xero.overpayment, xero.prepayment, xero.payment, xero.contact,
	quickbooks.query, quickbooks.payment, quickbooks.creditApplication, quickbooks.creditMemo, quickbooks.customer, quickbooks.bill, quickbooks.estimate,
	zoho.page, zoho.single, zoho.creditNote, zoho.payment, zoho.contact,
	ninja.page, ninja.client, ninja.payment, ninja.credit,
	odoo.rpc, ...odoo.lines, ...odoo.partners,
	erpnext.single, erpnext.list, erpnext.paymentEntry, erpnext.customer,
	contractItem,
	{ 'Rechnungs-Nr.': 'R-7', 'Fällig am': '14.02.2026', Betrag: '1.000,00 €', Kunde: 'Acme' },
];

describe('items of the contract’s own shape', () => {
	test('keys the contract does not know stay on the invoice and the customer', () => {
		const { invoice, customer, isContract } = receivable(run([contractItem]), 'I-1');
		expect(invoice).toEqual({ id: 'I-1', number: 'I-1', dueDate: '2026-02-01', currency: 'EUR', total: 100, amountDue: 60, status: 'partially_paid', costCentre: 'north' });
		expect(customer).toEqual({ ...contractItem.customer });
		expect(isContract).toBe(true);
	});

	test('a broken one is refused with the contract’s words', () => {
		expect(messages(run([{ ...contractItem, invoice: { ...contractItem.invoice, dueDate: null } }]))).toEqual(["'invoice.dueDate' is missing. Expected a date such as 2026-03-31."]);
		expect(messages(run([{ invoice: contractItem.invoice }]))).toEqual(["'customer' is missing. Expected an object with an id."]);
	});

	test('the customer may stand in a table only', () => {
		const { customer } = receivable(run([{ invoice: { ...contractItem.invoice, customerId: 'C-1' } }], {}, [contractItem.customer]), 'I-1');
		expect(customer).toMatchObject({ name: 'Acme', email: 'ap@acme.example' });
	});

	test('JSON text is read as the object it spells', () => {
		expect(receivable(run([{ invoice: JSON.stringify(contractItem.invoice), customer: JSON.stringify(contractItem.customer) }]), 'I-1').customer.id).toBe('C-1');
	});
});

describe('who a customer is', () => {
	const row = { customerId: 'C-1', name: 'Acme Ltd', email: '', consent: '{"whatsapp":"granted"}', holdReason: 'VIP asks for a call', phone: '030 901820' };

	test('what people wrote wins, empty cells say nothing, consent is told channel by channel', () => {
		const { customer } = receivable(run([contractItem], { defaultCountry: 'DE' }, [row]), 'I-1');
		expect(customer).toEqual({
			id: 'C-1',
			name: 'Acme Ltd',
			email: 'ap@acme.example',
			phone: '+4930901820',
			country: 'DE',
			consent: { sms: 'denied', whatsapp: 'granted' },
			hold: { reason: 'VIP asks for a call' },
			accountManager: 'Kim',
		});
	});

	test('without a default country nothing is guessed', () => {
		const { customer } = receivable(run([contractItem], {}, [row]), 'I-1');
		expect(customer.country).toBeUndefined();
		expect(customer.phone).toBe('030 901820');
	});
});

describe('documents that come more than once', () => {
	const [first] = xero.page.Invoices;

	test('the newest counts, wherever it stands; the other is left out as a duplicate', () => {
		const newer = { ...first, AmountDue: 10, UpdatedDateUTC: '/Date(1771300000000+0000)/' };
		for (const items of [[first, newer], [newer, first]]) {
			const result = run(items as object[]);
			expect(receivable(result, 'INV-0041').invoice.amountDue).toBe(10);
			expect(reasons(result)).toEqual({ 'inv-partly': 'duplicate' });
		}
	});
});

describe('rows that stand twice', () => {
	const row = { 'Invoice No': 'A-1', 'Due Date': '2026-03-31', Total: 5, Currency: 'EUR', Customer: 'B' };

	test('equal ones count once', () => {
		const result = run([row, { ...row }]);
		expect(result.receivables).toHaveLength(1);
		expect(reasons(result)).toEqual({ 'A-1': 'duplicate' });
	});

	test('of different ones nobody knows which counts: none does', () => {
		const result = run([row, { ...row, Total: 7 }, row, { ...row, 'Invoice No': 'A-2' }]);
		expect(result.receivables.map(({ invoice }) => invoice.number)).toEqual(['A-2']);
		expect(messages(result)).toEqual(Array(3).fill("'invoice.id' is \"A-1\". Expected one row an invoice: several rows of this one differ."));
	});
});

describe('what is not understood', () => {
	test('an unknown shape fails with its fields and what to do', () => {
		expect(messages(run([{ foo: 1, bar: 2 }]))).toEqual([
			"'item' is \"fields foo, bar\". Expected a document of a known system, or a row with a due date; check 'Source', or map your headers under 'Column Names' in the options.",
		]);
		expect(messages(run([stripe.list], { source: 'xero' }))[0]).toMatch(/Expected a document of the chosen source \(xero\)/);
	});

	test('an empty item is no document', () => {
		expect(run([{}])).toMatchObject({ receivables: [], events: [], leftOut: [], failures: [] });
	});
});

describe('any mix of documents', () => {
	const whole = run(documents, { defaultCurrency: EUR });

	test('every receivable and every event keeps the contract', () => {
		expect(whole.receivables.length).toBeGreaterThan(25);
		for (const { invoice, customer } of whole.receivables) expect(() => parseReceivable({ invoice, customer })).not.toThrow();
		for (const { event } of whole.events) expect(() => parseEvent(event)).not.toThrow();
		expect(messages(whole)).toEqual([]);
	});

	test('an event has its own key', () => {
		const keys = whole.events.map(({ event }) => `${event.type} ${event.key}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test('the order of the items changes nothing but the order', () => {
		const summary = (result: typeof whole) => ({
			receivables: result.receivables.map(({ invoice, customer }) => JSON.stringify([invoice, customer])).sort(),
			events: result.events.map(({ event }) => JSON.stringify(event)).sort(),
			leftOut: result.leftOut.map(({ id, reason }) => `${id} ${reason}`).sort(),
		});
		const expected = summary(whole);
		fc.assert(
			fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
				expect(summary(run(shuffled, { defaultCurrency: EUR }))).toEqual(expected);
			}),
			{ numRuns: 25, seed: 7 },
		);
	});

	test('the input is not changed', () => {
		const before = JSON.stringify(documents);
		run(documents, { defaultCurrency: EUR });
		expect(JSON.stringify(documents)).toBe(before);
	});

	test('without history settled invoices are left out instead', () => {
		const result = run([xero.page], { history: false });
		expect(result.events).toEqual([]);
		expect(reasons(result)).toMatchObject({ 'inv-paid': 'settled' });
	});

	test('the latest change of any document is told', () => {
		expect(run([xero.page]).newestUpdate).toBe(1771200000000);
		expect(run([stripe.list]).newestUpdate).toBeUndefined();
	});
});

describe('rows of the user’s own that look a little like a system', () => {
	test.each([
		[{ invoice_id: 'S-1', customer_id: 'C-1', due_date: '2026-02-14', total: 10, balance: 4, currency: 'EUR', status: 'open' }],
		[{ number: 'S-1', customerId: 'C-1', name: 'Acme', dueDate: '2026-02-14', total: 10, amountDue: 4, currency: 'EUR' }],
		[{ id: 'S-1', name: 'Acme', email: 'ap@acme.example', dueDate: '2026-02-14', total: 10, amountDue: 4, currency: 'EUR' }],
		[{ client_id: 7, status_id: 2, invoice_number: 'S-1', customer: 'Acme', due_date: '2026-02-14', total: 10, balance: 4, currency: 'EUR' }],
	])('%j is a row of a table', (row) => {
		expect(receivable(run([row]), 'S-1').invoice).toMatchObject({ total: 10, amountDue: 4, dueDate: '2026-02-14' });
	});
});
