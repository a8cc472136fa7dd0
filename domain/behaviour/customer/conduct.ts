import type { Conduct } from '../evidence/assessment';

// A promise or two says little; a kept one makes up for half of a broken one.
const [SHRINKAGE, KEPT] = [2, 0.5];

/** What is known of how a customer keeps its word and answers, as the score weighs it. */
export function conductOf({ kept, broken }: { kept: number; broken: number }, responsiveness: number): Conduct {
	return { promises: (broken - KEPT * kept) / (broken + kept + SHRINKAGE), responsiveness };
}
