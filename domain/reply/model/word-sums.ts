import type { LinearModel } from './linear-model';
import { Features } from './text-features';

// Words met before; a cap, so that hostile text cannot fill the memory.
const LARGEST_MEMORY = 20_000;

interface WordSum {
	readonly sums: Float64Array;
	readonly squares: number;
}

/**
 * What each word of a text adds to the scores of a model by its pieces, remembered by word: few words of a reply were
 * never met before, and each has dozens of pieces.
 */
export class WordSums {
	private readonly memory = new Map<string, WordSum>();

	/** `pieces` adds the features of a word; they hang on nothing but the word. */
	constructor(
		private readonly model: LinearModel,
		private readonly pieces: (features: Features, word: string) => void,
	) {}

	/** Adds what `words` say to `sums`; gives the sum of the squares of the features' values. */
	addTo(sums: Float64Array, words: Iterable<string>): number {
		let squares = 0;
		for (const word of words) {
			const own = this.of(word);
			for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (own.sums[at] ?? 0);
			squares += own.squares;
		}
		return squares;
	}

	private of(word: string): WordSum {
		const known = this.memory.get(word);
		if (known) return known;
		const features = new Features();
		this.pieces(features, word);
		const sums = this.model.sums();
		this.model.addTo(sums, features);
		const sum = { sums, squares: features.values.reduce((total, value) => total + value * value, 0) };
		if (this.memory.size < LARGEST_MEMORY && word.length <= 40) this.memory.set(word, sum);
		return sum;
	}
}
