import type { Touch } from './contact-record';

export interface Outcomes {
	success: number;
	failure: number;
}

const NONE: Readonly<Outcomes> = { success: 0, failure: 0 };

/** Touches that were answered and those that were not, by what they are counted by. */
export class ResponseCounts<Key> {
	private readonly counts = new Map<Key, Outcomes>();
	private readonly all: Outcomes = { success: 0, failure: 0 };
	private weights = 0;

	add(key: Key, { success, failure }: Pick<Touch, 'success' | 'failure'>, weight = 1): void {
		let counts = this.counts.get(key);
		if (!counts) this.counts.set(key, (counts = { success: 0, failure: 0 }));
		for (const counted of [counts, this.all]) {
			counted.success += weight * success;
			counted.failure += weight * failure;
		}
		this.weights += weight;
	}

	of(key: Key): Readonly<Outcomes> {
		return this.counts.get(key) ?? NONE;
	}

	/** Of all keys together. */
	get total(): Readonly<Outcomes> {
		return this.all;
	}

	/** How many touches (or parts of them) were counted. */
	get touches(): number {
		return this.weights;
	}
}

/** What is believed of a rate: a Beta distribution, `mean` worth `weight` touches. */
export interface Belief {
	mean: number;
	weight: number;
}

/** The belief after these touches. */
export function updated({ mean, weight }: Belief, { success, failure }: Readonly<Outcomes>): Belief {
	const total = weight + success + failure;
	return { mean: (weight * mean + success) / total, weight: total };
}

/** The belief that a smaller group starts with: the mean of the larger one, worth `weight` touches. */
export function handedDown({ mean }: Belief, weight: number): Belief {
	return { mean, weight };
}
