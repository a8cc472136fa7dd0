import { differenceOf, type Difference } from './statistics/difference';
import { probabilitiesToBeBest } from './statistics/probability-best';
import { proportionOf, type Proportion } from './statistics/proportion';

/** One customer of an experiment: its arm, and whether it did what was hoped for (paid in time, answered …). */
export interface Observation {
	arm: string;
	success: boolean;
}

export interface ArmResult extends Proportion {
	arm: string;
	/** Against the first arm; null for that one. */
	againstFirst: Difference | null;
	probabilityToBeBest: number;
}

/** What an experiment (A/B test) shows, one entry an arm of `arms`, in their order; observations of other arms do not count. */
export function experimentResult(arms: readonly string[], observations: readonly Observation[]): readonly ArmResult[] {
	const counts = arms.map((arm) => {
		const own = observations.filter((observation) => observation.arm === arm);
		return proportionOf(own.filter(({ success }) => success).length, own.length);
	});
	const best = probabilitiesToBeBest(counts.map(({ count, of }) => ({ successes: count, trials: of })));
	const [first] = counts;
	return arms.map((arm, index): ArmResult => {
		const own = counts[index] ?? proportionOf(0, 0);
		return { arm, ...own, againstFirst: index > 0 && first ? differenceOf(own, first) : null, probabilityToBeBest: best[index] ?? 0 };
	});
}
