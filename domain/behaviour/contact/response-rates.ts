import type { Touch } from './contact-record';

export interface Outcomes {
	success: number;
	failure: number;
}

/** Touches that were answered and those that were not, by what they are counted by. */
export class ResponseCounts<Key> {
	private readonly counts = new Map<Key, Outcomes>();
	private all: Outcomes = { success: 0, failure: 0 };
	private weights = 0;

	add(key: Key, { success, failure }: Pick<Touch, 'success' | 'failure'>, weight = 1): void {
		const added = (counts: Outcomes): Outcomes => ({ success: counts.success + weight * success, failure: counts.failure + weight * failure });
		this.counts.set(key, added(this.of(key)));
		this.all = added(this.all);
		this.weights += weight;
	}

	of(key: Key): Outcomes {
		return this.counts.get(key) ?? { success: 0, failure: 0 };
	}

	/** Of all keys together. */
	get total(): Outcomes {
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
export function updated({ mean, weight }: Belief, { success, failure }: Outcomes): Belief {
	const total = weight + success + failure;
	return { mean: (weight * mean + success) / total, weight: total };
}

/** The belief that a smaller group starts with: the mean of the larger one, worth `weight` touches. */
export function handedDown({ mean }: Belief, weight: number): Belief {
	return { mean, weight };
}
