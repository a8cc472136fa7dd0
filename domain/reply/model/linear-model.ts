import { FeatureTable, UNKNOWN_FEATURE } from './feature-table';
import type { Features } from './text-features';

/** A trained linear model as it is stored: one signed byte a weight, row by row (a feature's weights for all columns). */
export interface PackedModel {
	columns: number;
	/** Base64 of the hashes of the features that it knows, row by row: four bytes each, the lowest first. */
	features: string;
	/** What the byte 127 stands for, by column. */
	scales: readonly number[];
	/** Base64 of the bytes. */
	weights: string;
}

const AT_ONCE = 8;

/** Scores of a text for every column: the sum of the weights of those of its features that the model knows. */
export class LinearModel {
	private readonly weights: Int8Array;
	private readonly table: FeatureTable;
	private readonly columns: number;
	private readonly factors: readonly number[];
	private rows = new Int32Array(1024);
	private values = new Float64Array(1024);

	constructor({ columns, features, scales, weights }: PackedModel) {
		this.table = new FeatureTable(hashesIn(features));
		const bytes = Buffer.from(weights, 'base64');
		if (bytes.length !== columns * this.table.size) throw new Error(`A model of ${bytes.length} weights, not ${columns} for each of ${this.table.size} features`);
		// A few more than there are: the last columns are summed up with what comes behind them.
		this.weights = new Int8Array(bytes.length + AT_ONCE);
		this.weights.set(bytes);
		this.columns = columns;
		this.factors = scales.map((scale) => scale / 127);
	}

	/** Sums to be filled by `addTo`, all zero; a few more than there are columns. */
	sums(): Float64Array {
		return new Float64Array(Math.ceil(this.columns / AT_ONCE) * AT_ONCE);
	}

	/** Adds the weights of features to `sums`, times their values. */
	addTo(sums: Float64Array, { hashes, values: known }: Features): void {
		const { columns, weights } = this;
		const count = this.lookUp(hashes, known);
		const { rows, values } = this;
		// A few columns at a time, so that their sums need not go through the memory. The last ones may read into the next row: those sums mean nothing.
		for (let column = 0; column < columns; column += AT_ONCE) {
			let a = 0;
			let b = 0;
			let c = 0;
			let d = 0;
			let e = 0;
			let f = 0;
			let g = 0;
			let h = 0;
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
			sums[column] = (sums[column] ?? 0) + a;
			sums[column + 1] = (sums[column + 1] ?? 0) + b;
			sums[column + 2] = (sums[column + 2] ?? 0) + c;
			sums[column + 3] = (sums[column + 3] ?? 0) + d;
			sums[column + 4] = (sums[column + 4] ?? 0) + e;
			sums[column + 5] = (sums[column + 5] ?? 0) + f;
			sums[column + 6] = (sums[column + 6] ?? 0) + g;
			sums[column + 7] = (sums[column + 7] ?? 0) + h;
		}
	}

	/** Lists the features that the model knows, where their weights begin and their values, and gives how many they are. */
	private lookUp(hashes: readonly number[], values: readonly number[]): number {
		if (hashes.length > this.rows.length) {
			this.rows = new Int32Array(hashes.length * 2);
			this.values = new Float64Array(hashes.length * 2);
		}
		let count = 0;
		for (let at = 0; at < hashes.length; at += 1) {
			const row = this.table.rowOf(hashes[at] ?? 0);
			if (row === UNKNOWN_FEATURE) continue;
			this.rows[count] = row * this.columns;
			this.values[count] = values[at] ?? 0;
			count += 1;
		}
		return count;
	}

	/** The scores that sums of weights stand for. */
	scoresOf(sums: Float64Array): number[] {
		return this.factors.map((factor, column) => (sums[column] ?? 0) * factor);
	}
}

function hashesIn(base64: string): Int32Array {
	const bytes = Buffer.from(base64, 'base64');
	return Int32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readInt32LE(at * 4));
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
