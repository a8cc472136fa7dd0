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

const AT_ONCE = 8;

/** Scores of a text for every column: the sum of the weights of its hashed features. */
export class LinearModel {
	private readonly weights: Int8Array;
	private readonly mask: number;
	private readonly columns: number;
	private readonly factors: readonly number[];
	private rows = new Int32Array(1024);

	constructor({ bits, columns, scales, weights }: PackedModel) {
		const bytes = Buffer.from(weights, 'base64');
		this.weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (this.weights.length !== columns << bits) throw new Error(`A model of ${this.weights.length} weights, not ${columns << bits}`);
		this.mask = (1 << bits) - 1;
		this.columns = columns;
		this.factors = scales.map((scale) => scale / 127);
	}

	/** Sums to be filled by `addTo`, all zero; a few more than there are columns. */
	sums(): Float64Array {
		return new Float64Array(Math.ceil(this.columns / AT_ONCE) * AT_ONCE);
	}

	/** Adds the weights of features to `sums`, times their values. */
	addTo(sums: Float64Array, { hashes, values }: Features): void {
		const { columns, weights, mask } = this;
		const count = hashes.length;
		if (count > this.rows.length) this.rows = new Int32Array(count * 2);
		const { rows } = this;
		for (let at = 0; at < count; at += 1) rows[at] = ((hashes[at] ?? 0) & mask) * columns;
		// A few columns at a time, so that their sums need not go through the memory. The last ones may read into the next row: those sums mean nothing.
		for (let column = 0; column < columns; column += AT_ONCE) {
			let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
			for (let at = 0; at < count; at += 1) {
				const value = values[at] ?? 0;
				const slot = (rows[at] ?? 0) + column;
				a += (weights[slot] ?? 0) * value;
				b += (weights[slot + 1] ?? 0) * value;
				c += (weights[slot + 2] ?? 0) * value;
				d += (weights[slot + 3] ?? 0) * value;
				e += (weights[slot + 4] ?? 0) * value;
				f += (weights[slot + 5] ?? 0) * value;
				g += (weights[slot + 6] ?? 0) * value;
				h += (weights[slot + 7] ?? 0) * value;
			}
			for (const [at, sum] of [a, b, c, d, e, f, g, h].entries()) sums[column + at] = (sums[column + at] ?? 0) + sum;
		}
	}

	/** The scores that sums of weights stand for. */
	scoresOf(sums: Float64Array): number[] {
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
