import { instantOf } from '../../../domain/calendar/instant';
import { sealEvents } from '../../../domain/ledger/event-row';
import { verifyEvents } from '../../../domain/ledger/verify-events';
import { eraseCustomer } from '../../../domain/privacy/erase';
import type { CustomerTables } from '../../../domain/privacy/customer-tables';
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

describe('an erasure that is interrupted', () => {
	const start = tables({ events: [...before.events, ...sealEvents([{ at: '2024-04-01T09:00:00Z', type: 'hold.placed', customerId: 'C-1' }], new Map([['C-1', String(before.events[5]?.hash)]])).map((row) => ({ id: 9, ...row }))] });
	/** Writes what an erasure says, in its order, and stops before step `stop`. */
	const write = (all: CustomerTables, pseudonym: string, stop: number): { tables: CustomerTables; steps: number } => {
		const { mark, problems, invoices, touches, customers, events } = eraseCustomer(all, { ...erasure, pseudonym });
		const left = { ...all };
		const id = (table: readonly Row[]) => Math.max(0, ...table.map((row) => Number(row.id))) + 1;
		const [end, stops] = [events.append.filter(({ customerId }) => customerId !== 'C-1'), events.append.filter(({ customerId }) => customerId === 'C-1')];
		const change = (table: keyof CustomerTables, row: Row) => () => void (left[table] = left[table].map((old) => (old.id === row.id ? row : old)));
		const remove = (table: keyof CustomerTables, row: Row) => () => void (left[table] = left[table].filter((old) => old.id !== row.id));
		const append = (table: keyof CustomerTables, row: Row) => () => void (left[table] = [...left[table], { id: id(left[table]), ...row }]);
		const steps = [
			...mark.append.map((row) => append('problems', row)),
			...stops.map((row) => append('events', row)),
			...problems.update.map((row) => change('problems', row)),
			...invoices.update.map((row) => change('invoices', row)),
			...touches.update.map((row) => change('touches', row)),
			...customers.remove.map((row) => remove('customers', row)),
			...events.update.map((row) => change('events', row)),
			...events.remove.map((row) => remove('events', row)),
			...end.map((row) => append('events', row)),
			() => void (left.problems = left.problems.filter(({ problem }) => problem !== mark.end)),
		];
		for (const step of steps.slice(0, stop)) step();
		return { tables: left, steps: steps.length };
	};
	const whole = write(start, 'erased-1', Infinity);

	it.each(Array.from({ length: whole.steps }, (_, step) => step))('after step %i, is finished by the next one, under the same pseudonym', (step) => {
		const half = write(start, 'erased-1', step).tables;
		const { tables: finished } = write(half, step === 0 ? 'erased-1' : 'erased-2', Infinity);
		const comparable = ({ events, ...others }: CustomerTables) => ({ ...others, events: events.map(({ id, ...row }) => row).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) });
		expect(comparable(finished)).toEqual(comparable(whole.tables));
		expect(verifyEvents(finished.events)).toMatchObject({ intact: true });
		expect(PERSONAL.filter((text) => text !== 'C-1' && JSON.stringify(finished).includes(text))).toEqual([]);
	});

	it('stands on the list of problems until it is finished', () => {
		expect(write(start, 'erased-1', 3).tables.problems).toContainEqual(expect.objectContaining({ problem: 'erasure | C-1', status: 'open', key: 'erased-1' }));
		expect(whole.tables.problems.filter(({ status }) => status === 'open')).toEqual([]);
	});
});

describe('what else says something of the customer', () => {
	it('a message nobody could be matched with, by the address in it; and the name of a problem', () => {
		const problems = [
			{ id: 1, problem: '04 | Record | C-1 | INV-1 | no answer from ada.marsh@mailbox.example', status: 'open', customerId: 'C-1', message: 'x' },
			{ id: 2, problem: 'nobody', status: 'open', customerId: '', item: '{"from":"Ada.Marsh@mailbox.example"}' },
			{ id: 3, problem: 'other', status: 'open', customerId: '', item: '{"from":"b@alder.example"}' },
		];
		expect(eraseCustomer(tables({ problems }), erasure).problems.update).toEqual([
			{ id: 1, problem: 'erased | erased-7f3a | 1', status: 'done', customerId: 'erased-7f3a', message: null },
			{ id: 2, problem: 'erased | erased-7f3a | 2', status: 'done', customerId: 'erased-7f3a', item: null },
		]);
	});

	it('the key of an event, where the id of the customer is a part of it; the key of a touch stays', () => {
		const keys = ['ticket:zendesk:7:C-1:1', 'week:hold:C-1:99', 'dun1:C-1:0:overdue_7', 'stripe:C-11:settled'];
		const events = sealEvents(keys.map((key) => ({ at: '2024-04-01T09:00:00Z', type: 'hold.placed', customerId: 'C-1', key })), new Map()).map((row, index) => ({ id: index + 1, ...row }));
		expect(eraseCustomer(tables({ events }), erasure).events.update.map(({ key }) => key)).toEqual(['', '', 'dun1:C-1:0:overdue_7', 'stripe:C-11:settled']);
	});

	it('an invoice keeps its number and its sums', () => {
		const invoices = [{ id: 1, invoiceId: 'INV-1', customerId: 'C-1', total: '500', amountDue: '0', description: 'Massage for Ada Marsh', purchaseOrder: '' }, { id: 2, invoiceId: 'INV-2', customerId: 'C-2' }];
		expect(eraseCustomer(tables({ invoices }), erasure).invoices.update).toEqual([{ id: 1, invoiceId: 'INV-1', customerId: 'erased-7f3a', total: '500', amountDue: '0', description: null, purchaseOrder: null }]);
	});
});
