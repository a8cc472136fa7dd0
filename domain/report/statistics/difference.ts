import type { Proportion } from './proportion';

/** How much higher one rate is than another, with a 95 % interval. */
export interface Difference {
	difference: number;
	interval: readonly [number, number];
	/** Whether the interval leaves out zero. */
	significant: boolean;
}

/**
 * The difference of two independent rates, `one` − `other`, with Newcombe's hybrid score interval; null where one of them
 * has no observation.
 *
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine
 * 17 (1998), method 10.
 */
export function differenceOf(one: Proportion, other: Proportion): Difference | null {
	if (one.rate === null || other.rate === null || !one.interval || !other.interval) return null;
	const difference = one.rate - other.rate;
	const [low1, high1] = one.interval;
	const [low2, high2] = other.interval;
	const low = difference - Math.hypot(one.rate - low1, high2 - other.rate);
	const high = difference + Math.hypot(high1 - one.rate, other.rate - low2);
	return { difference, interval: [low, high], significant: low > 0 || high < 0 };
}
