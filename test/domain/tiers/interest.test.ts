import fc from 'fast-check';

import { simpleInterest } from '../../../domain/tiers/charges/interest';
import { rateOn } from '../../../domain/tiers/charges/reference-rate';
import type { MinorUnits } from '../../../domain/model/money';
import { day } from './world';

const cents = (amount: number) => amount as MinorUnits;

describe('simple interest', () => {
	it.each([
		[1_000_000, [{ days: 60, percent: 11.75 }], 19_315],
		[365_000, [{ days: 1, percent: 10.15 }], 102],
		[36_500, [{ days: 1, percent: 0.5 }], 1],
		[36_499, [{ days: 1, percent: 0.5 }], 0],
		[
			100_000,
			[
				{ days: 10, percent: 10.27 },
				{ days: 10, percent: 10.52 },
			],
			570,
		],
		[100_000, [], 0],
	])('of %d over %j is %d', (amount, spans, expected) => {
		expect(simpleInterest(cents(amount), spans)).toBe(expected);
	});

	it('is rounded once: splitting a time at one rate changes nothing', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 10_000_000 }),
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 0, max: 400 }),
				fc.integer({ min: 0, max: 2000 }),
				(amount, first, second, rate) => {
					const percent = rate / 100;
					expect(
						simpleInterest(cents(amount), [
							{ days: first, percent },
							{ days: second, percent },
						]),
					).toBe(simpleInterest(cents(amount), [{ days: first + second, percent }]));
				},
			),
			{ numRuns: 200, seed: 1 },
		);
	});
});

describe('a reference rate', () => {
	const rates = [
		{ reference: 'ECB_MRO', from: day('2026-03-01'), percent: 2 },
		{ reference: 'ECB_MRO', from: day('2025-06-11'), percent: 2.15 },
		{ reference: 'DE_BASE_RATE', from: day('2026-02-01'), percent: 9 },
	] as const;

	it('is the newest of its name in force, in whatever order they are given', () => {
		expect(rateOn(rates, 'ECB_MRO', day('2026-03-01'))).toBe(2);
		expect(rateOn(rates, 'ECB_MRO', day('2026-02-28'))).toBe(2.15);
	});

	it('is never guessed', () => {
		expect(rateOn(rates, 'ECB_MRO', day('2025-06-10'))).toBeUndefined();
		expect(rateOn(rates, 'GB_BANK_RATE', day('2026-03-01'))).toBeUndefined();
	});
});
