import fc from 'fast-check';

import { effectsOf } from '../../../../domain/behaviour/explain/effects';
import { BUILT_IN_MODEL } from '../../../../domain/behaviour/model/built-in';
import { FEATURES, type Feature } from '../../../../domain/behaviour/model/score-model';
import { logOddsOf, type Contributions } from '../../../../domain/behaviour/model/weigh';

const contributions = fc
	.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: FEATURES.length, maxLength: FEATURES.length })
	.map((values) => Object.fromEntries(FEATURES.map((feature, index) => [feature, values[index] ?? 0])) as Record<Feature, number>);
const scoreOf = (given: Contributions) => Math.round(1000 / (1 + Math.exp(-logOddsOf(given, BUILT_IN_MODEL)))) / 10;

describe('the effects of the evidence', () => {
	it('add up to the score', () => {
		fc.assert(
			fc.property(contributions, (given) => {
				const sum = [...effectsOf(given, BUILT_IN_MODEL).values()].reduce((a, b) => a + b, 0);
				expect(sum).toBeCloseTo(scoreOf(given), 9);
			}),
			{ numRuns: 500, seed: 7 },
		);
	});

	it('point the way of the evidence, stronger evidence further', () => {
		const given = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;
		const effects = effectsOf({ ...given, portfolio: -0.5, record: 2, amount: 1, due_day: -1 }, BUILT_IN_MODEL);
		expect(effects.get('record')).toBeCloseTo(2 * (effects.get('amount') ?? 0), 0);
		expect(effects.get('due_day')).toBeLessThan(0);
		expect(effects.get('season')).toBe(0);
	});

	it('share nothing out where the evidence cancels itself', () => {
		const given = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;
		const effects = effectsOf({ ...given, record: 2, amount: -2 }, BUILT_IN_MODEL);
		expect(effects.get('record')).toBeCloseTo(-(effects.get('amount') ?? 0), 0);
		expect(effects.get('record')).toBeGreaterThan(0);
	});
});
