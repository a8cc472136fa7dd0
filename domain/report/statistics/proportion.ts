/** A part of a whole, and between what bounds the true rate lies with a probability of 95 %; null where there is no whole. */
export interface Proportion {
	count: number;
	of: number;
	rate: number | null;
	interval: readonly [number, number] | null;
}

/** The normal deviate of a two-sided 95 %. */
export const Z_95 = 1.959963984540054;

/**
 * A rate with its Wilson score interval, which stays within 0 … 1 and holds for few observations too.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function proportionOf(count: number, of: number): Proportion {
	if (of === 0) return { count, of, rate: null, interval: null };
	const rate = count / of;
	const z2 = Z_95 ** 2;
	const centre = (rate + z2 / (2 * of)) / (1 + z2 / of);
	const reach = (Z_95 * Math.sqrt((rate * (1 - rate)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
	return { count, of, rate, interval: [Math.max(0, centre - reach), Math.min(1, centre + reach)] };
}
