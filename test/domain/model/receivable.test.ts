import { ContractError } from '../../../domain/model/contract-error';
import { parseReceivable } from '../../../domain/model/receivable';

const invoice = { id: 'INV-1', dueDate: '2026-03-31', currency: 'EUR', total: 100, amountDue: '99.50' };
const customer = { id: 7, name: 'Alder GmbH' };
const problemOf = (json: Record<string, unknown>): ContractError => {
	try {
		parseReceivable(json);
	} catch (error) {
		if (error instanceof ContractError) return error;
		throw error;
	}
	throw new Error('nothing was wrong');
};

describe('an item of the contract', () => {
	it('needs little, and gives exact amounts', () => {
		const receivable = parseReceivable({ invoice, customer });
		expect(receivable.invoice).toMatchObject({ id: 'INV-1', number: 'INV-1', amountDue: 9950, total: 10000 });
		expect(receivable.customer).toMatchObject({ id: '7', name: 'Alder GmbH', phones: [], tags: [], consent: {}, flags: {} });
	});

	it('takes what tables hold: nulls, empty texts, numbers and truths as text, JSON as text', () => {
		const row = { ...invoice, total: '100', number: null, issueDate: '', disputed: 'false', terms: '{"lateFee":{"fixed":"5.00"}}', dueDate: '2026-03-31T00:00:00.000Z' };
		const flags = '{"bankruptcy":{"filedOn":"2026-01-02"},"cease":true,"vulnerable":"yes"}';
		const receivable = parseReceivable({ invoice: row, customer: { ...customer, flags, phone: '+49 30 1', phones: '+49 30 1, +49 30 2', tags: 'a,b', consent: '{"sms":"granted"}' } });
		expect(receivable.invoice).toMatchObject({ number: 'INV-1', dueDate: '2026-03-31', disputed: false, terms: { lateFee: { fixed: 500 } } });
		expect(receivable.invoice.issueDate).toBeUndefined();
		expect(receivable.customer.flags).toEqual({ bankruptcy: { filedOn: { kind: 'day', date: '2026-01-02' } }, cease: {}, vulnerable: true });
		expect(receivable.customer).toMatchObject({ phones: ['+49 30 1', '+49 30 2'], tags: ['a', 'b'], consent: { sms: { status: 'granted' } } });
	});

	it('counts in the decimals of the currency', () => {
		expect(parseReceivable({ invoice: { ...invoice, currency: 'JPY', total: 500, amountDue: 500 }, customer }).invoice.amountDue).toBe(500);
		expect(parseReceivable({ invoice: { ...invoice, currency: 'KWD', total: '1.250', amountDue: 1.25 }, customer }).invoice.amountDue).toBe(1250);
	});

	it.each([
		[{ dueDate: undefined }, 'invoice.dueDate', 'missing'],
		[{ dueDate: '2026-02-30' }, 'invoice.dueDate', '"2026-02-30"'],
		[{ dueDate: '31.03.2026' }, 'invoice.dueDate', '"31.03.2026"'],
		[{ dueDate: '2026-03-31T10:00:00Z' }, 'invoice.dueDate', '"2026-03-31T10:00:00Z"'],
		[{ amountDue: Number.NaN }, 'invoice.amountDue', 'NaN'],
		[{ amountDue: '12,50 EUR' }, 'invoice.amountDue', '"12,50 EUR"'],
		[{ total: 10.005 }, 'invoice.total', '10.005'],
		[{ currency: 'EURO' }, 'invoice.currency', '"EURO"'],
		[{ id: '' }, 'invoice.id', 'missing'],
		[{ status: 'sent' }, 'invoice.status', '"sent"'],
		[{ paymentPlan: { instalments: [] } }, 'invoice.paymentPlan.instalments', '[]'],
		[{ paymentPlan: '{"instalments":[{"dueDate":"soon","amount":1}]}' }, 'invoice.paymentPlan.instalments.0.dueDate', '"soon"'],
	])('names the field and what was found: %j', (change, field, found) => {
		const error = problemOf({ invoice: { ...invoice, ...change }, customer });
		expect(error).toMatchObject({ field, found });
		expect(error.message).toMatch(/Expected .+\./);
	});

	it('says how to get an item where there is none', () => {
		expect(problemOf({ number: 'INV-1' }).message).toContain('Invoice Normaliser');
		expect(problemOf({ invoice }).field).toBe('customer');
		expect(problemOf({ invoice, customer: { name: 'x' } }).field).toBe('customer.id');
	});

	it('never echoes a long text whole', () => {
		expect(problemOf({ invoice: { ...invoice, dueDate: 'x'.repeat(5000) }, customer }).message.length).toBeLessThan(200);
	});
});
