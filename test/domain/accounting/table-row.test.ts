import { CUSTOMER_COLUMNS, INVOICE_COLUMNS } from '../../../domain/accounting/table-columns';
import { messages, reasons, receivable, run } from './run';

// As the Data Table node gives a row: its own id and times, null where nothing was entered.
const invoiceRow = {
	...Object.fromEntries(INVOICE_COLUMNS.map(({ name }) => [name, null])),
	id: 31,
	createdAt: '2026-01-02T08:00:00.000Z',
	updatedAt: '2026-01-02T08:00:00.000Z',
	invoiceId: 'INV-1',
	customerId: 'C-1',
	issueDate: '2026-01-02',
	dueDate: '2026-02-01',
	currency: 'EUR',
	total: '1284.50',
	amountDue: '1000.10',
	sourceSystem: 'lexware',
	sourceUpdatedAt: '2026-01-05T10:00:00+01:00',
	paymentPlan: '{"instalments":[{"dueDate":"2026-02-01","amount":"500.10"},{"dueDate":"2026-03-01","amount":500}]}',
	terms: '{"lateFee":{"percentPerYear":9,"fixed":"40.00"}}',
};

const customerRow = {
	...Object.fromEntries(CUSTOMER_COLUMNS.map(({ name }) => [name, null])),
	id: 7,
	customerId: 'C-1',
	name: 'Brandt GmbH',
	email: 'ap@brandt.example',
	phone: '0341 5550134',
	phones: '0341 5550134, +49 151 23456789',
	country: 'DE',
	relationship: 'vip',
	lifetimeValue: 48000,
	tags: 'print, north',
	holdReason: 'complaint in progress',
	holdUntil: '2026-03-01',
	consent: '{"sms":"granted","whatsapp":{"status":"denied","at":"2026-01-01T10:00:00Z"}}',
	flags: '{"vulnerable":true}',
};

describe('rows of our own tables', () => {
	test('no column is one that every Data Table has already', () => {
		const names = [...INVOICE_COLUMNS, ...CUSTOMER_COLUMNS].map(({ name }) => name);
		expect(names.filter((name) => ['id', 'createdAt', 'updatedAt'].includes(name))).toEqual([]);
		expect(names.every((name) => /^[a-zA-Z][a-zA-Z0-9_]{0,62}$/.test(name))).toBe(true);
	});

	test('an invoice and its customer', () => {
		const { invoice, customer } = receivable(run([invoiceRow], {}, [customerRow]), 'INV-1');
		expect(invoice).toEqual({
			id: 'INV-1',
			number: 'INV-1',
			issueDate: '2026-01-02',
			dueDate: '2026-02-01',
			currency: 'EUR',
			total: 1284.5,
			amountDue: 1000.1,
			status: 'partially_paid',
			terms: { lateFee: { percentPerYear: 9, fixed: 40 } },
			paymentPlan: { instalments: [{ dueDate: '2026-02-01', amount: 500.1, paid: false }, { dueDate: '2026-03-01', amount: 500, paid: false }] },
			source: { system: 'lexware', updatedAt: '2026-01-05T09:00:00Z' },
		});
		expect(customer).toEqual({
			id: 'C-1',
			name: 'Brandt GmbH',
			email: 'ap@brandt.example',
			phone: '+493415550134',
			phones: ['+493415550134', '+4915123456789'],
			country: 'DE',
			relationship: 'vip',
			lifetimeValue: 48000,
			tags: ['print', 'north'],
			hold: { reason: 'complaint in progress', until: '2026-03-01' },
			consent: { sms: 'granted', whatsapp: { status: 'denied', at: '2026-01-01T10:00:00Z' } },
			flags: { vulnerable: true },
		});
	});

	test('a settled row is history', () => {
		const result = run([{ ...invoiceRow, status: 'paid', amountDue: '0.00', settledOn: '2026-02-11', disputed: true }]);
		expect(result.events.map(({ event }) => [event.type, event.key, event.at])).toEqual([
			['invoice.issued', 'table:INV-1:issued', '2026-01-02T12:00:00Z'],
			['invoice.settled', 'table:INV-1:settled', '2026-02-11T12:00:00Z'],
		]);
		expect(result.events[1]?.event.data).toEqual({ issueDate: '2026-01-02', dueDate: '2026-02-01', settledOn: '2026-02-11', total: 1284.5, disputed: true });
	});

	test.each([
		[{ dueDate: '31.12.2026' }, "'dunning_invoices row INV-1.dueDate' is \"31.12.2026\". Expected a date such as 2026-03-31."],
		[{ amountDue: '1.284,50' }, "'dunning_invoices row INV-1.amountDue' is \"1.284,50\". Expected an amount in EUR, such as 1284.50, with no more decimals than the currency has."],
		[{ customerId: '' }, "'dunning_invoices row INV-1.customerId' is missing. Expected a stable identifier."],
		[{ status: 'Paid!' }, "'dunning_invoices row INV-1.status' is \"Paid!\". Expected one of draft, open, partially_paid, paid, void, written_off, in_collections."],
		[{ paymentPlan: '{broken' }, "'dunning_invoices row INV-1.paymentPlan' is \"{broken\". Expected"],
	])('%j is refused and names row and column', (cells, message) => {
		expect(messages(run([{ ...invoiceRow, ...cells }]))[0]).toContain(message);
	});

	test('a row of a customer that cannot be read stops that customer, since it may hold a stop, and nobody else', () => {
		const broken = { ...customerRow, consent: '{"sms":"perhaps"}' };
		const result = run([invoiceRow, { ...invoiceRow, invoiceId: 'INV-2', customerId: 'C-2' }], {}, [broken, { ...customerRow, customerId: 'C-2' }]);
		expect(messages(result)).toEqual(["'dunning_customers row C-1.consent.sms' is \"perhaps\". Expected granted, denied or unknown, or an object with that as its status."]);
		expect(result.receivables.map(({ customer }) => customer.id)).toEqual(['C-2']);
	});

	test('a row without an id can only be reported', () => {
		const result = run([invoiceRow], {}, [{ ...customerRow, customerId: null, id: null, name: null }]);
		expect(result.unreadableCustomers).toEqual([{ item: 0, message: "'dunning_customers row null.customerId' is missing. Expected a stable identifier." }]);
	});

	test('what is no debt any more is left out, or passes where it is asked for', () => {
		const rows = [
			{ ...invoiceRow, status: 'void' },
			{ ...invoiceRow, invoiceId: 'INV-2', amountDue: '0', settledOn: '2026-02-11' },
			{ ...invoiceRow, invoiceId: 'INV-3', status: 'draft' },
			{ ...invoiceRow, invoiceId: 'INV-4', status: 'in_collections' },
		];
		expect(reasons(run(rows))).toEqual({ 'INV-1': 'void', 'INV-3': 'draft' });
		const all = run(rows, { settledToo: true });
		expect(all.receivables.map(({ invoice }) => [invoice.id, invoice.status])).toEqual([['INV-1', 'void'], ['INV-2', 'paid'], ['INV-3', 'draft'], ['INV-4', 'in_collections']]);
		expect(all.leftOut).toEqual([]);
		expect(all.events.filter(({ event }) => event.type === 'invoice.settled')).toHaveLength(1);
	});
});
