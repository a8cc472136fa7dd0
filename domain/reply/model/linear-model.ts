import type { Features } from './text-features';

/** A trained linear model as it is stored: one signed byte a weight, row by row (a bucket's weights for all columns). */
export interface PackedModel {
	/** Features are hashed into 2 ** bits buckets. */
	bits: number;
	columns: number;
	/** What the byte 127 stands for, by column. */
	scales: readonly number[];
	/** Base64 of the bytes. */
	weights: string;
}

const AT_ONCE = 4;

/** Scores of a text for every column: the sum of the weights of its hashed features. */
export class LinearModel {
	private readonly weights: Int8Array;
	private readonly mask: number;
	private readonly columns: number;
	private readonly factors: readonly number[];

	constructor({ bits, columns, scales, weights }: PackedModel) {
		const bytes = Buffer.from(weights, 'base64');
		this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (this.weights.length !== columns << bits) throw new Error(`A model of ${this.weights.length} weights, not ${columns << bits}`);
		this.mask = (1 << bits) - 1;
		this.columns = columns;
		this.factors = scales.map((scale) => scale / 127);
	}

	scores({ hashes, values }: Features): number[] {
		const { columns, weights, mask } = this;
		const sums = new Float64Array(columns + AT_ONCE);
		const rows = new Int32Array(hashes.length);
		for (let at = 0; at < rows.length; at += 1) rows[at] = ((hashes[at] ?? 0) & mask) * columns;
		// A few columns at a time, so that their sums need not go through the memory. The last ones may read into the next row: those sums are dropped.
		for (let column = 0; column < columns; column += AT_ONCE) {
			let [first, second, third, fourth] = [0, 0, 0, 0];
			for (let at = 0; at < rows.length; at += 1) {
				const value = values[at] ?? 0;
				const slot = (rows[at] ?? 0) + column;
				first += (weights[slot] ?? 0) * value;
				second += (weights[slot + 1] ?? 0) * value;
				third += (weights[slot + 2] ?? 0) * value;
				fourth += (weights[slot + 3] ?? 0) * value;
			}
			sums.set([first, second, third, fourth], column);
		}
		return this.factors.map((factor, column) => (sums[column] ?? 0) * factor);
	}
}

/** Probabilities that add up to one, of scores divided by `temperature`. */
export function softmax(scores: readonly number[], temperature = 1): number[] {
	const highest = Math.max(...scores);
	const powers = scores.map((score) => Math.exp((score - highest) / temperature));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}

export function logistic(score: number): number {
	return 1 / (1 + Math.exp(-score));
}
