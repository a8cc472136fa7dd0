import fc from 'fast-check';

import { randomOf } from '../../../../../domain/behaviour/contact/random';
import { moveHabitOf } from '../../../../../domain/behaviour/evidence/timing/move-habit';
import { beliefOf, type Level, type MoveHabit, type Series } from '../../../../../domain/behaviour/evidence/timing/moves';
import { BUILT_IN_MODEL } from '../../../../../domain/behaviour/model/built-in';

const HABIT: MoveHabit = { perYear: 0.5, step: -3, stepVariance: 16 };
const PRIOR: Level = { mean: 0, variance: 64 };
const SPREAD = 5;

function seriesOf(values: readonly number[], spread = SPREAD): Series {
	return {
		values: Float64Array.from(values),
		precisions: Float64Array.from(values, () => 1 / spread ** 2),
		dates: Float64Array.from(values, (_, index) => 20 * index),
	};
}

/** The mean of the usual day by now, and the probability of a move, by summing over a grid of both levels. */
function bySumming({ values, dates }: Series): { moved: number; since: number } {
	const grid = Array.from({ length: 241 }, (_, index) => index / 2 - 60);
	const bell = (x: number, mean: number, variance: number) => Math.exp(-((x - mean) ** 2) / (2 * variance)) / Math.sqrt(variance);
	const fit = (level: number, part: readonly number[]) => part.reduce((product, value) => product * bell(value, level, SPREAD ** 2), bell(0, 0, 1));
	let [stayed, moved, sum] = [0, 0, 0];
	for (const then of grid) {
		const weight = bell(then, PRIOR.mean, PRIOR.variance);
		stayed += weight * fit(then, [...values]);
		for (let at = 1; at < values.length; at += 1) {
			const before = weight * fit(then, [...values.slice(0, at)]) * ((((dates[at] ?? 0) - (dates[at - 1] ?? 0)) * HABIT.perYear) / 365);
			for (const now of grid) {
				const both = (0.5 / Math.sqrt(2 * Math.PI)) * before * bell(now - then, HABIT.step, HABIT.stepVariance) * fit(now, [...values.slice(at)]);
				moved += both;
				sum += both * now;
			}
		}
	}
	return { moved: moved / (moved + stayed), since: sum / moved };
}

describe('whether a customer moved to another usual day', () => {
	it('finds the step, and forgets what was before it', () => {
		const belief = beliefOf(seriesOf([11, 9, 12, 8, 10, 11, 2, 1, 3, 0, 2, 1], 2), PRIOR, HABIT);
		expect(belief.moved).toBeGreaterThan(0.9);
		expect(belief.since.mean).toBeGreaterThan(0);
		expect(belief.since.mean).toBeLessThan(3);
		expect(belief.step).toBeLessThan(-6);
	});

	it('does not take scatter for a step', () => {
		const belief = beliefOf(seriesOf([11, 2, 12, 0, 10, 3, 9, 1, 11, 2, 10, 3]), PRIOR, HABIT);
		expect(belief.moved).toBeLessThan(0.35);
		expect(belief.stayed.mean).toBeCloseTo(6, 0);
	});

	it('agrees with the sum over all steps and levels', () => {
		const values = [4, 6, 3, -4, -6];
		const belief = beliefOf(seriesOf(values), PRIOR, HABIT);
		const summed = bySumming(seriesOf(values));
		expect(belief.moved).toBeCloseTo(summed.moved, 3);
		expect(belief.since.mean).toBeCloseTo(summed.since, 2);
	});

	it('stays a probability whatever the payments are', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -30, max: 60 }), { minLength: 1, maxLength: 60 }), (values) => {
				const { moved, since, stayed } = beliefOf(seriesOf(values), PRIOR, HABIT);
				expect(moved).toBeGreaterThanOrEqual(0);
				expect(moved).toBeLessThanOrEqual(1);
				expect(since.variance).toBeGreaterThan(0);
				expect(stayed.variance).toBeGreaterThan(0);
			}),
			{ numRuns: 200, seed: 7 },
		);
	});

	it('learns from the portfolio how often and how far customers move', () => {
		const random = randomOf('moves');
		const noise = () => 3 * (random() + random() + random() + random() - 2);
		const made = (step: number) =>
			Array.from({ length: 60 }, (_, customer) => {
				const usual = 20 * random() - 10;
				const movesAt = customer % 2 === 0 ? 6 + Math.floor(12 * random()) : Infinity;
				return { series: seriesOf(Array.from({ length: 24 }, (__, index) => usual + noise() + (index >= movesAt ? step : 0)), 2), prior: PRIOR };
			});
		const { moves } = BUILT_IN_MODEL.structure;
		const [moving, steady] = [moveHabitOf(made(-8), moves), moveHabitOf(made(0), moves)];
		expect(moving.step).toBeLessThan(-6.5);
		expect(moving.step).toBeGreaterThan(-9.5);
		expect(steady.perYear).toBeLessThan(moving.perYear / 1.5);
		expect(Math.abs(steady.step)).toBeLessThan(1.5);
	});
});
