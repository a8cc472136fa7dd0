import { instantOf } from '../../../domain/calendar/instant';
import { sealEvents } from '../../../domain/ledger/event-row';
import { verifyEvents } from '../../../domain/ledger/verify-events';
import { eraseCustomer } from '../../../domain/privacy/erase';
import { exportCustomer } from '../../../domain/privacy/export';
import type { Row } from '../../../domain/privacy/personal-data';
import { verifyErasure } from '../../../domain/privacy/verify-erasure';
import { PERSONAL, tables, TOUCH } from './tables';

const asOf = instantOf(Date.parse('2026-11-18T10:00:00Z'));
const erasure = { customerId: 'C-1', pseudonym: 'erased-7f3a', asOf };
const before = tables();
const erased = eraseCustomer(before, erasure);
const left: readonly Row[] = [...erased.events.update, ...erased.events.append.map((row, index) => ({ id: 100 + index, ...row }))];
const ofPseudonym = left.filter(({ customerId }) => customerId === 'erased-7f3a');

describe('an erased customer', () => {
	it('is named nowhere but in the one row that stops messages', () => {
		const written = JSON.stringify([ofPseudonym, erased.touches, erased.problems]);
		expect(PERSONAL.filter((text) => written.includes(text))).toEqual([]);
		expect(erased.customers.remove).toEqual([before.customers[0]]);
		expect(left.filter(({ customerId }) => customerId === 'C-1')).toMatchObject([{ type: 'customer.erased', at: '2026-11-18T10:00:00Z', data: '' }]);
	});

	it('leaves keys, sums, times and invoices', () => {
		expect(ofPseudonym.map(({ id, at, type, invoiceId, key, amount }) => [id, at, type, invoiceId, key, amount])).toEqual([
			[1, '2024-01-10T09:00:00Z', 'invoice.issued', 'INV-1', '', '500'],
			[2, '2024-02-20T09:00:00Z', 'reminder.sent', 'INV-1', 'dun1:INV-1:0:overdue_7', ''],
			[3, '2024-02-21T09:00:00Z', 'reply.received', 'INV-1', '', ''],
			[4, '2024-02-22T09:00:00Z', 'compliance.checked', 'INV-1', '', ''],
			[5, '2024-03-01T09:00:00Z', 'payment.received', 'INV-1', '', '500.00'],
			[6, '2024-03-01T09:00:01Z', 'invoice.settled', 'INV-1', '', ''],
			[100, '2026-11-18T10:00:00Z', 'customer.erased', '', '', ''],
		]);
		expect(JSON.parse(String(ofPseudonym[5]?.data))).toMatchObject({ dueDate: '2024-02-09', settledOn: '2024-03-01', total: 500, disputed: false });
		expect(JSON.parse(String(ofPseudonym[2]?.data))).toEqual({ intent: 'hardship', sealedAs: before.events[2]?.hash });
		expect(erased.touches.update).toMatchObject([{ id: 1, key: TOUCH.key, status: 'sent', amountDue: '500.00', template: 'overdue_7.email.de', recipient: null, text: null, customerId: 'erased-7f3a' }]);
	});

	it('leaves a chain that is whole, and says whether it was', () => {
		expect(verifyEvents(left)).toMatchObject({ intact: true, events: 8, customers: 2 });
		expect(JSON.parse(String(ofPseudonym.at(-1)?.data))).toEqual({ rows: 6, intact: true, breaks: 0, unreadable: 0 });
		const changed = eraseCustomer(tables({ events: before.events.map((row) => (row.id === 5 ? { ...row, amount: '50.00' } : row)) }), erasure);
		expect(JSON.parse(String(changed.events.append[0]?.data))).toMatchObject({ intact: false, breaks: 1 });
	});

	it('cannot be changed, taken out or slipped in afterwards', () => {
		const forged = sealEvents([{ at: '2024-01-11T00:00:00Z', type: 'promise.broken', customerId: 'erased-7f3a' }], new Map());
		expect(verifyEvents(left.map((row) => (row.id === 5 ? { ...row, amount: '5.00' } : row))).breaks).toMatchObject([{ id: '5', problem: 'its content was changed' }]);
		expect(verifyEvents(left.filter(({ id }) => id !== 2)).breaks).toMatchObject([{ id: '3', problem: 'the row before it is missing' }]);
		expect(verifyEvents([...left, { id: 99, ...forged[0], previousHash: 'f'.repeat(64) }]).intact).toBe(false);
	});

	it('can be held against an export that was made before', () => {
		const exported = exportCustomer(before, 'C-1', asOf).events;
		expect(verifyErasure(exported, ofPseudonym)).toEqual({ intact: true, missing: [], unknown: [], changed: [] });
		const resealed = sealEvents(erased.events.update.map((row) => (row.id === 5 ? { ...row, amount: '5.00' } : row)), new Map()).map((row, index) => ({ id: index + 1, ...row }));
		expect(verifyErasure(exported, resealed)).toEqual({ intact: true, missing: [], unknown: [], changed: [before.events[4]?.hash] });
		expect(verifyErasure(exported.slice(1), ofPseudonym.slice(0, 2))).toMatchObject({ missing: before.events.slice(2, 6).map(({ hash }) => hash), unknown: [before.events[0]?.hash] });
	});

	it('gets nothing that was planned, and the other customers stay', () => {
		const planned = { ...TOUCH, id: 2, key: 'dun1:INV-1:0:overdue_14', keys: null, status: 'awaiting_approval' };
		const other = { ...TOUCH, id: 3, customerId: 'C-2' };
		const { touches } = eraseCustomer(tables({ touches: [planned, TOUCH, other] }), erasure);
		expect(touches.update.map(({ id, status }) => [id, status])).toEqual([[1, 'sent'], [2, 'cancelled']]);
	});

	it('is waited for while a touch is being sent', () => {
		expect(() => eraseCustomer(tables({ touches: [{ ...TOUCH, status: 'claimed' }] }), erasure)).toThrow("'status' is \"claimed (touch dun1:INV-1:0:overdue_7)\". Expected no touch of the customer that is being sent; try again once it is sent or unknown.");
	});

	it.each(['', ' ', 'C-1'])('needs a pseudonym that is one: %j', (pseudonym) => expect(() => eraseCustomer(before, { ...erasure, pseudonym })).toThrow("'pseudonym' is"));

	it('takes rows that nobody can read along', () => {
		const rows = before.events.map((row) => (row.id === 3 ? { ...row, type: 'a note about Ada Marsh' } : row));
		const { events } = eraseCustomer(tables({ events: rows }), erasure);
		expect(events.remove).toEqual([rows[2]]);
		expect(JSON.parse(String(events.append[0]?.data))).toMatchObject({ rows: 6, intact: false, unreadable: 1 });
		expect(verifyEvents([...events.update, ...events.append.map((row, index) => ({ id: 100 + index, ...row }))]).intact).toBe(true);
	});

	it('without any row leaves the two rows that say so', () => {
		const { events, touches } = eraseCustomer(tables(), { ...erasure, customerId: 'C-9' });
		expect([events.update, events.append.map(({ customerId }) => customerId), touches.update]).toEqual([[], ['erased-7f3a', 'C-9'], []]);
	});
});
