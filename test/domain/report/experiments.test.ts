import { experimentResult } from '../../../domain/report/experiment-result';
import { forecastAccuracy } from '../../../domain/report/forecast-accuracy';
import { holdOutEffect } from '../../../domain/report/hold-out-effect';

const observed = (arm: string, successes: number, trials: number) => Array.from({ length: trials }, (_, index) => ({ arm, success: index < successes }));

describe('the result of an experiment', () => {
	it('compares each arm with the first', () => {
		const [first, second] = experimentResult(['gentle', 'direct'], [...observed('direct', 70, 100), ...observed('gentle', 50, 100), ...observed('gone', 9, 9)]);
		expect(first).toMatchObject({ arm: 'gentle', count: 50, of: 100, rate: 0.5, againstFirst: null });
		expect(second?.againstFirst?.difference).toBeCloseTo(0.2);
		expect(second?.againstFirst?.significant).toBe(true);
		expect((first?.probabilityToBeBest ?? 0) + (second?.probabilityToBeBest ?? 0)).toBeCloseTo(1, 9);
		expect(second?.probabilityToBeBest).toBeGreaterThan(0.99);
	});

	it('knows nothing without observations', () => {
		expect(experimentResult(['a', 'b'], [])).toMatchObject([
			{ rate: null, againstFirst: null, probabilityToBeBest: expect.closeTo(0.5, 6) },
			{ rate: null, againstFirst: null, probabilityToBeBest: expect.closeTo(0.5, 6) },
		]);
	});
});

describe('the effect of dunning against a hold-out', () => {
	it('is the difference between those reminded and those left alone', () => {
		const { treated, heldOut, effect, numberNeeded } = holdOutEffect([...observed('a', 160, 200), ...observed('b', 140, 200), ...observed('none', 55, 100)], 'none');
		expect([treated.count, treated.of, heldOut.count, heldOut.of]).toEqual([300, 400, 55, 100]);
		expect(effect?.difference).toBeCloseTo(0.2);
		expect(numberNeeded).toBeCloseTo(5);
	});

	it('is unknown while nobody is held out, and needs no number where it does not help', () => {
		expect(holdOutEffect(observed('a', 5, 10), 'none')).toMatchObject({ effect: null, numberNeeded: null });
		expect(holdOutEffect([...observed('a', 5, 10), ...observed('none', 6, 10)], 'none').numberNeeded).toBeNull();
	});
});

describe('the accuracy of forecasts', () => {
	const outcome = (lateProbability: number, daysLate: number | undefined, expectedDaysLate = 0, range: [number, number] = [-5, 5]) => ({
		lateProbability,
		expectedDaysLate,
		range,
		late: daysLate === undefined || daysLate > 0,
		daysLate,
	});

	it('is that of the textbooks', () => {
		const accuracy = forecastAccuracy([outcome(0.1, -2), outcome(0.4, 3), outcome(0.4, 0), outcome(0.8, 10, 4), outcome(0.9, undefined)]);
		expect(accuracy).toMatchObject({ invoices: 5, auc: expect.closeTo(5.5 / 6), daysLateError: (2 + 3 + 0 + 6) / 4, inRange: { count: 3, of: 4 } });
		expect(accuracy.brier).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.04 + 0.01) / 5);
		expect(accuracy.brierOfMean).toBeCloseTo(0.6 * 0.4);
	});

	it('is unknown without an invoice', () => {
		expect(forecastAccuracy([])).toEqual({
			invoices: 0,
			auc: null,
			brier: null,
			brierOfMean: null,
			worstDecileGap: null,
			deciles: [],
			daysLateError: null,
			inRange: { count: 0, of: 0, rate: null, interval: null },
		});
	});
});
