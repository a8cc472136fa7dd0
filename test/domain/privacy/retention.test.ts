import { instantOf } from '../../../domain/calendar/instant';
import { sealEvents } from '../../../domain/ledger/event-row';
import { eraseCustomer } from '../../../domain/privacy/erase';
import { sweep } from '../../../domain/privacy/retention';
import { tables, TOUCH } from './tables';

const at = (text: string) => instantOf(Date.parse(text));
const MONTHS = { messages: 24, customers: 36, problems: 12 };
const event = (fields: object) => sealEvents([{ at: '2020-05-01T09:00:00Z', customerId: 'C-3', ...fields }], new Map()).map((row) => ({ id: 50, ...row }));

describe('the retention sweep', () => {
	it('names customers with whom nothing happened for long, the longest ago first', () => {
		expect(sweep(tables(), MONTHS, at('2027-03-02T12:00:00Z')).customers).toEqual([{ customerId: 'C-1', lastOn: '2024-03-01' }]);
		expect(sweep(tables(), MONTHS, at('2027-03-03T12:00:00Z')).customers).toEqual([{ customerId: 'C-1', lastOn: '2024-03-01' }, { customerId: 'C-2', lastOn: '2024-03-02' }]);
		expect(sweep(tables(), MONTHS, at('2027-03-01T12:00:00Z')).customers).toEqual([]);
	});

	it('keeps evidence for as long as a law wants it', () => {
		const soon = { ...MONTHS, customers: 12 };
		expect(sweep(tables(), soon, at('2027-02-22T12:00:00Z'))).toMatchObject({ customers: [{ customerId: 'C-2' }], kept: [{ customerId: 'C-1', because: 'a law wants the evidence kept until 2027-02-22' }] });
		expect(sweep(tables(), soon, at('2027-02-23T12:00:00Z')).customers).toHaveLength(2);
	});

	it.each([
		['an invoice that is not settled', event({ type: 'invoice.issued', invoiceId: 'INV-3' }), [], 'invoice INV-3 is not settled'],
		['a message that is still to go out', event({ type: 'hold.released' }), [{ ...TOUCH, customerId: 'C-3', status: 'approved' }], 'a message is still to go out'],
		['a row that nobody can read', [{ id: 50, at: '2020-05-01T09:00:00Z', type: '?', customerId: 'C-3' }], [], 'a row of the history cannot be read; a person looks at it'],
	])('keeps a customer with %s', (_name, events, touches, because) => {
		expect(sweep(tables({ events, touches }), MONTHS, at('2026-11-18T10:00:00Z'))).toMatchObject({ customers: [], kept: [{ customerId: 'C-3', because }] });
	});

	it('keeps a customer with an invoice that is open in the table, whatever the history says', () => {
		const invoices = [{ id: 1, invoiceId: 'INV-9', customerId: 'C-1', status: 'open', amountDue: '10.00' }];
		expect(sweep(tables({ invoices }), MONTHS, at('2027-03-02T12:00:00Z'))).toMatchObject({ customers: [], kept: [{ customerId: 'C-1', because: 'invoice INV-9 is not settled' }] });
	});

	it('does not name those who were erased already', () => {
		const asOf = at('2026-11-18T10:00:00Z');
		const { events } = eraseCustomer(tables(), { customerId: 'C-1', pseudonym: 'erased-1', asOf });
		const left = [...events.update, ...events.append];
		expect(sweep(tables({ events: left, touches: [], problems: [] }), MONTHS, at('2040-01-01T00:00:00Z'))).toEqual({ customers: [], touches: [], problems: [], kept: [] });
	});

	it('names messages whose words are no longer needed: those that ended, and still have words', () => {
		const rows = [
			TOUCH,
			{ ...TOUCH, id: 2, status: 'planned', sentAt: null },
			{ ...TOUCH, id: 3, sentAt: '2026-01-01T09:00:00Z' },
			{ ...TOUCH, id: 4, customerName: null, recipient: null, subject: null, text: null, headers: null, reason: null, outcome: null },
		];
		expect(sweep(tables({ touches: rows }), MONTHS, at('2026-02-21T00:00:00Z')).touches.map(({ id }) => id)).toEqual([1]);
		expect(sweep(tables({ touches: rows }), MONTHS, at('2026-02-20T23:59:59Z')).touches).toEqual([]);
	});

	it('names problems that were dealt with', () => {
		const open = { id: 2, at: '2024-02-20T09:00:05Z', status: 'open', customerId: 'C-1' };
		expect(sweep(tables({ problems: [...tables().problems, open] }), MONTHS, at('2026-11-18T10:00:00Z')).problems.map(({ id }) => id)).toEqual([1]);
	});
});
