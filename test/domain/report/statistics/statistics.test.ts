import fc from 'fast-check';

import { differenceOf } from '../../../../domain/report/statistics/difference';
import { probabilitiesToBeBest } from '../../../../domain/report/statistics/probability-best';
import { proportionOf } from '../../../../domain/report/statistics/proportion';

describe('a proportion', () => {
	it('has the interval of Wilson', () => {
		// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I.
		const [low, high] = proportionOf(81, 263).interval ?? [];
		expect(low).toBeCloseTo(0.2553, 4);
		expect(high).toBeCloseTo(0.3662, 4);
		expect(proportionOf(0, 20).interval).toEqual([0, expect.closeTo(0.1611, 4)]);
		expect(proportionOf(0, 0)).toEqual({ count: 0, of: 0, rate: null, interval: null });
	});

	it('lies within its interval', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
				const { rate, interval } = proportionOf(Math.round(share * of), of);
				expect(interval?.[0]).toBeLessThanOrEqual((rate ?? 0) + 1e-12);
				expect(interval?.[1]).toBeGreaterThanOrEqual((rate ?? 0) - 1e-12);
			}),
			{ numRuns: 200, seed: 7 },
		);
	});
});

describe('a difference of proportions', () => {
	it.each([
		// Newcombe (1998), Interval estimation for the difference, table II, method 10.
		[56, 70, 48, 80, 0.2, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.6, 0.1705, 0.809],
		[5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
		[10, 10, 0, 10, 1, 0.6075, 1],
	])('has the interval of Newcombe: %i of %i against %i of %i', (a, m, b, n, difference, low, high) => {
		const result = differenceOf(proportionOf(a, m), proportionOf(b, n));
		expect(result?.difference).toBeCloseTo(difference, 4);
		expect(result?.interval[0]).toBeCloseTo(low, 4);
		expect(result?.interval[1]).toBeCloseTo(high, 4);
		expect(result?.significant).toBe(low > 0 || high < 0);
	});

	it('is unknown where one of them is', () => {
		expect(differenceOf(proportionOf(1, 2), proportionOf(0, 0))).toBeNull();
	});
});

describe('the probability to be best', () => {
	it('is a fair share for arms that are alike', () => {
		probabilitiesToBeBest([{ successes: 3, trials: 9 }, { successes: 3, trials: 9 }, { successes: 3, trials: 9 }]).forEach((probability) => expect(probability).toBeCloseTo(1 / 3, 6));
	});

	it('is the exact one for two arms', () => {
		// P(X > Y) for X ~ Beta(2, 1), Y ~ Beta(1, 1): the mean of X.
		expect(probabilitiesToBeBest([{ successes: 1, trials: 1 }, { successes: 0, trials: 0 }])[0]).toBeCloseTo(2 / 3, 5);
		// Beta(3, 1) is the largest of three even draws, Beta(1, 3) the least: only 1 of the 20 orders puts all three below.
		expect(probabilitiesToBeBest([{ successes: 2, trials: 2 }, { successes: 0, trials: 2 }])[0]).toBeCloseTo(19 / 20, 5);
	});

	it('holds for large counts, and sums to 1', () => {
		const [a = 0, b = 0, c = 0] = probabilitiesToBeBest([{ successes: 50_000, trials: 100_000 }, { successes: 50_800, trials: 100_000 }, { successes: 0, trials: 0 }]);
		expect(a + b + c).toBeCloseTo(1, 9);
		expect(b).toBeGreaterThan(a);
		expect(c).toBeCloseTo(0.492, 2);
	});
});
