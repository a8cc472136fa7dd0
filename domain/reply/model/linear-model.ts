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
		const sums = new Float64Array(columns);
		for (let at = 0; at < hashes.length; at += 1) {
			const value = values[at] ?? 0;
			const row = ((hashes[at] ?? 0) & mask) * columns;
			for (let column = 0; column < columns; column += 1) sums[column] = (sums[column] ?? 0) + (weights[row + column] ?? 0) * value;
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
