import type { Observation } from './experiment-result';
import { differenceOf, type Difference } from './statistics/difference';
import { proportionOf, type Proportion } from './statistics/proportion';

export interface HoldOutEffect {
	treated: Proportion;
	heldOut: Proportion;
	/** What the treatment adds to the rate; null while one of the groups is empty. */
	effect: Difference | null;
	/** For how many treated customers one more does what was hoped for; null where the treatment does not help. */
	numberNeeded: number | null;
}

/**
 * What dunning adds: customers chosen by chance to be left alone (the arm `holdOut`) against all others. The difference of
 * their rates is the effect itself, because nothing but chance made the groups.
 */
export function holdOutEffect(observations: readonly Observation[], holdOut: string): HoldOutEffect {
	const rateOf = (group: readonly Observation[]) => proportionOf(group.filter(({ success }) => success).length, group.length);
	const treated = rateOf(observations.filter(({ arm }) => arm !== holdOut));
	const heldOut = rateOf(observations.filter(({ arm }) => arm === holdOut));
	const effect = differenceOf(treated, heldOut);
	return { treated, heldOut, effect, numberNeeded: effect && effect.difference > 0 ? 1 / effect.difference : null };
}
