import { UNKNOWN_WORD } from '../text/word-numbers';
import type { LinearModel } from './linear-model';
import { Features } from './text-features';

const FIRST_WORDS = 2048;

/**
 * What each word of a text adds to the scores of a model by its pieces, remembered by the number of the word: few words
 * of a reply were never met before, and each has dozens of pieces.
 */
export class WordSums {
	// One row a word, all in one list, so that few places of the memory are read; empty rows have no squares.
	private sums: Float32Array;
	private squares: Float32Array;
	private readonly columns: number;

	/** `pieces` adds the features of a word; they hang on nothing but the word. */
	constructor(
		private readonly model: LinearModel,
		private readonly pieces: (features: Features, word: string) => void,
	) {
		this.columns = model.sums().length;
		this.sums = new Float32Array(FIRST_WORDS * this.columns);
		this.squares = new Float32Array(FIRST_WORDS);
	}

	/** Adds what a word says to `sums`; gives the sum of the squares of its features' values. `number`: see word-numbers.ts. */
	addTo(sums: Float64Array, word: string, number: number): number {
		if (number === UNKNOWN_WORD) {
			const features = this.featuresOf(word);
			this.model.addTo(sums, features);
			return squaresOf(features);
		}
		if (number >= this.squares.length) this.grow(number);
		if (this.squares[number] === 0) this.remember(word, number);
		const { columns, sums: known } = this;
		const from = number * columns;
		for (let at = 0; at < columns; at += 1) sums[at] = (sums[at] ?? 0) + (known[from + at] ?? 0);
		return this.squares[number] ?? 0;
	}

	private featuresOf(word: string): Features {
		const features = new Features();
		this.pieces(features, word);
		return features;
	}

	private remember(word: string, number: number): void {
		const features = this.featuresOf(word);
		const sums = this.model.sums();
		this.model.addTo(sums, features);
		this.sums.set(sums, number * this.columns);
		this.squares[number] = squaresOf(features);
	}

	private grow(number: number): void {
		const words = Math.max(number + 1, this.squares.length * 2);
		const { sums, squares } = this;
		this.sums = new Float32Array(words * this.columns);
		this.sums.set(sums);
		this.squares = new Float32Array(words);
		this.squares.set(squares);
	}
}

/** The sum of the squares of the values: the Euclidean length, squared. */
export function squaresOf({ values }: Features): number {
	let sum = 0;
	for (const value of values) sum += value * value;
	return sum;
}
