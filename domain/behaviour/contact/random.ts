import { hashOf } from '../evidence/text-hash';
import type { Belief } from './response-rates';

/** Numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * A sequence of random numbers that is the same for the same text: FNV-1a makes the seed, mulberry32 the numbers. It
 * lets a run be replayed; it is no source of secrets.
 */
export function randomOf(text: string): Random {
	let state = hashOf(text);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A rate drawn from what is believed of it (a Beta distribution). */
export function drawn({ mean, weight }: Belief, random: Random): number {
	const successes = gamma(mean * weight, random);
	const failures = gamma((1 - mean) * weight, random);
	return successes / (successes + failures);
}

/** Marsaglia and Tsang, A simple method for generating gamma variables (2000). */
function gamma(shape: number, random: Random): number {
	if (shape < 1) return gamma(shape + 1, random) * (random() || Number.MIN_VALUE) ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = normal(random);
		const v = (1 + c * x) ** 3;
		if (v > 0 && Math.log(random() || Number.MIN_VALUE) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
	}
}

/** Box and Muller. */
function normal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
