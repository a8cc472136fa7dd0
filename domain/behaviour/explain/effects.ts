import { probabilityOf } from '../evidence/log-odds';
import { logOddsOf, type Contributions } from '../model/weigh';
import { FEATURES, type Feature, type ScoreModel } from '../model/score-model';

const NEARLY_NOTHING = 1e-9;
// Below every loss.
const NEVER_AGAIN = -1;

/**
 * What each feature adds to the risk score, in its points (0 … 100). The portfolio comes first, as the score of an
 * invoice of which nothing else is known; the others share the way from there to the score in proportion to their
 * log-odds, which is the Aumann–Shapley value of each. Rounded to tenths so that they still add up to the rounded score.
 */
export function effectsOf(contributions: Contributions, model: ScoreModel): ReadonlyMap<Feature, number> {
	const start = model.intercept + contributions.portfolio;
	const end = logOddsOf(contributions, model);
	const [before, after] = [probabilityOf(start), probabilityOf(end)];
	const slope = Math.abs(end - start) < NEARLY_NOTHING ? before * (1 - before) : (after - before) / (end - start);
	const exact = FEATURES.map((feature) => 1000 * (feature === 'portfolio' ? before : slope * contributions[feature]));
	const tenths = roundedTogether(exact, Math.round(1000 * after));
	return new Map(FEATURES.map((feature, index) => [feature, (tenths[index] ?? 0) / 10]));
}

/** Whole numbers next to `values` that sum to `total`: what is left over goes to those that lost most by rounding. */
function roundedTogether(values: readonly number[], total: number): readonly number[] {
	const rounded = values.map(Math.floor);
	const losses = values.map((value) => value - Math.floor(value));
	for (let left = total - rounded.reduce((sum, value) => sum + value, 0); left > 0; left -= 1) {
		const most = losses.indexOf(Math.max(...losses));
		rounded[most] = (rounded[most] ?? 0) + 1;
		losses[most] = NEVER_AGAIN;
	}
	return rounded;
}
