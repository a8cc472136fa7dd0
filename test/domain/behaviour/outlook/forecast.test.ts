import { randomOf } from '../../../../domain/behaviour/contact/random';
import { addDays, daysBetween } from '../../../../domain/calendar/civil-date';
import { dateOf, instantOf, itemOf, scoresOf, weekly } from '../made-ledger';

const asOf = instantOf('2026-03-02T08:00:00+01:00');
const CUSTOMERS = 40;

/** Days late that scatter around a usual day: the sum of twelve even draws is nearly normal. */
function scattered(usual: number, spread: number, count: number, seed: string): number[] {
	const random = randomOf(seed);
	return Array.from({ length: count }, () => Math.round(usual + spread * (Array.from({ length: 12 }, random).reduce((sum, draw) => sum + draw, 0) - 6)));
}

describe('the range of payment dates', () => {
	it.each([
		['scatter', 6],
		['come to the day', 0.4],
	])('holds four of five payments, and hardly more, where they %s', (_, spread) => {
		const usual = (customer: number) => (spread > 1 ? (customer % 10) * 3 - 10 : customer % 2);
		const ids = Array.from({ length: CUSTOMERS }, (__, customer) => `C-${customer}`);
		const events = ids.flatMap((id, customer) => weekly(id, '2025-09-01', scattered(usual(customer), spread, 16, id), { terms: 30 }));
		const scores = scoresOf(ids.map((id) => itemOf(id, '2026-03-02', { terms: 30 })), events, { asOf });
		const due = addDays(dateOf('2026-03-02'), 30);
		const held = scores.flatMap(({ paymentDateRange: [first, last] }, customer) =>
			scattered(usual(customer), spread, 50, `next ${customer}`).map((days) => days >= daysBetween(due, first) && days <= daysBetween(due, last)),
		);
		const share = held.filter(Boolean).length / held.length;
		expect(share).toBeGreaterThan(0.8);
		expect(share).toBeLessThan(0.95);
	});
});
