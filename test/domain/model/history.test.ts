import fc from 'fast-check';

import { EVENT_TYPES, amountOf } from '../../../domain/model/event';
import { foldHistory } from '../../../domain/model/history';
import { parseCurrency, type Currency } from '../../../domain/model/currency';

const event = { at: '2026-03-01T10:00:00+01:00', type: 'reminder.sent', customerId: 'c-1', invoiceId: 'INV-1', key: 'k1' };
const rows = fc.array(
	fc.record({
		at: fc.integer({ min: 0, max: 40 }).map((hour) => new Date(hour * 3_600_000).toISOString()),
		type: fc.constantFrom(...EVENT_TYPES),
		customerId: fc.constantFrom('c-1', 'c-2', 'c-3'),
		key: fc.option(fc.constantFrom('k1', 'k2', 'k3'), { nil: undefined }),
		data: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()),
	}),
	{ maxLength: 30 },
);

describe('the history', () => {
	it('does not depend on the order of the rows, nor on rows that come twice', () => {
		fc.assert(
			fc.property(rows, fc.array(fc.nat()), (events, picks) => {
				const shuffled = [...events].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length).reverse();
				const doubled = [...shuffled, ...picks.map((pick) => events[pick % Math.max(1, events.length)]).filter((row) => row !== undefined)];
				expect(foldHistory(doubled).all()).toEqual(foldHistory(events).all());
				for (const id of ['c-1', 'c-2', 'c-3']) expect(foldHistory(doubled).of(id)).toEqual(foldHistory(events).of(id));
			}),
			{ seed: 7 },
		);
	});

	it('counts a key once a type, the earliest of them', () => {
		const later = { ...event, at: '2026-03-02T10:00:00Z' };
		expect(foldHistory([later, event, { ...event, type: 'reminder.delivered' }]).of('c-1')).toMatchObject([
			{ type: 'reminder.delivered', at: Date.parse('2026-03-01T09:00:00Z') },
			{ type: 'reminder.sent', at: Date.parse('2026-03-01T09:00:00Z') },
		]);
	});

	it('reads rows of a table: JSON as text, nulls, columns of the table itself', () => {
		const row = { ...event, id: 3, createdAt: 'x', channel: null, amount: '', data: '{"hard":true}' };
		expect(foldHistory([row]).of('c-1')).toMatchObject([{ data: { hard: true }, key: 'k1' }]);
	});

	it('takes a day for noon in UTC', () => {
		expect(foldHistory([{ ...event, at: '2026-03-01' }]).of('c-1')[0]?.at).toBe(Date.parse('2026-03-01T12:00:00Z'));
	});

	it('ignores unknown types and counts them, and tells what cannot be read', () => {
		const history = foldHistory([{ ...event, type: 'reminder.forgotten' }, { ...event, at: 'yesterday' }, { ...event, customerId: '' }, { ...event, data: 'no json' }]);
		expect([...history.unknownTypes]).toEqual([['reminder.forgotten', 1]]);
		expect(history.problems).toMatchObject([
			{ index: 1, customerId: 'c-1', message: expect.stringContaining("'event.at' is \"yesterday\"") },
			{ index: 2, message: expect.stringContaining("'event.customerId' is missing") },
			{ index: 3, message: expect.stringContaining("'event.data'") },
		]);
		expect(history.all()).toEqual([]);
	});

	it('makes an amount exact in its own currency, or in the one of the invoice', () => {
		const [paid] = foldHistory([{ ...event, type: 'payment.received', amount: '12.50' }]).all();
		expect(paid && amountOf(paid, parseCurrency('EUR') as Currency)).toBe(1250);
		expect(paid && amountOf({ ...paid, currency: parseCurrency('JPY') as Currency }, parseCurrency('EUR') as Currency)).toBeUndefined();
	});
});
