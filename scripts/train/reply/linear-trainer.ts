import { FeatureTable, UNKNOWN_FEATURE } from '../../../domain/reply/model/feature-table';
import type { PackedModel } from '../../../domain/reply/model/linear-model';
import type { Features } from '../../../domain/reply/model/text-features';

/** What one example should give, column by column: groups of columns are either one-of-many or yes/no. */
export interface Head {
	kind: 'one_of' | 'yes_no';
	/** First column and number of columns. */
	from: number;
	size: number;
}

export interface Example {
	features: Features;
	/** Wanted probability of each column; NaN: says nothing about it. */
	targets: Float64Array;
	weight: number;
}

export interface TrainingSettings {
	/** How many features get weights. */
	features: number;
	epochs: number;
	rate: number;
	/** Strength of the pull towards zero. */
	decay: number;
	/** Share of the features that an example hides in each pass. */
	dropout: number;
	/** Share of the kinds of features (words, pieces, meanings, …) that it hides as a whole, so that each learns to stand alone. */
	kindDropout: number;
}

// What is wrong by less than this is right.
const LEAST_ERROR = 1e-3;

/**
 * Fits linear scores by AdaGrad, one example at a time, in an order that a fixed seed gives; the weights of the last
 * passes are averaged. The same examples give the same weights.
 */
export class LinearTrainer {
	readonly weights: Float32Array;
	private readonly squares: Float32Array;
	private readonly sums: Float32Array;
	private readonly table: FeatureTable;
	private averaged = 0;
	// The features of the example at hand that are not hidden: where their weights begin, and their values.
	private rows = new Int32Array(4096);
	private values = new Float64Array(4096);

	constructor(
		private readonly heads: readonly Head[],
		private readonly columns: number,
		private readonly features: Int32Array,
		private readonly settings: TrainingSettings,
	) {
		this.table = new FeatureTable(features);
		const size = columns * features.length;
		this.weights = new Float32Array(size);
		this.squares = new Float32Array(size).fill(0.1);
		this.sums = new Float32Array(size);
	}

	fit(examples: readonly Example[], seed = 1): void {
		const { epochs } = this.settings;
		const random = generator(seed);
		const order = examples.map((_, index) => index);
		for (let epoch = 0; epoch < epochs; epoch += 1) {
			shuffle(order, random);
			const rate = this.settings.rate * (1 - (0.8 * epoch) / epochs);
			for (const index of order) {
				const example = examples[index];
				if (example) this.step(example, rate, random);
			}
			if (epoch >= epochs * 0.6) this.average();
		}
		for (let at = 0; at < this.weights.length; at += 1) this.weights[at] = (this.sums[at] ?? 0) / this.averaged;
	}

	/** The weights as bytes; each column has its own scale. */
	pack(): PackedModel {
		const { columns, weights } = this;
		const scales = Array.from({ length: columns }, (_, column) => {
			let highest = 1e-9;
			for (let at = column; at < weights.length; at += columns) highest = Math.max(highest, Math.abs(weights[at] ?? 0));
			return Number(highest.toPrecision(6));
		});
		const bytes = Int8Array.from(weights, (weight, at) => Math.round((weight / (scales[at % columns] ?? 1)) * 127));
		const hashes = Buffer.alloc(this.features.length * 4);
		for (const [row, hash] of this.features.entries()) hashes.writeInt32LE(hash, row * 4);
		return { columns, scales, features: hashes.toString('base64'), weights: Buffer.from(bytes.buffer).toString('base64') };
	}

	private step({ features, targets, weight }: Example, rate: number, random: () => number): void {
		const { columns, weights, squares, settings } = this;
		const count = this.keep(features, random);
		const { rows, values } = this;
		const scores = new Float64Array(columns);
		for (let at = 0; at < count; at += 1) {
			const row = rows[at] ?? 0;
			const value = values[at] ?? 0;
			for (let column = 0; column < columns; column += 1) scores[column] = (scores[column] ?? 0) + (weights[row + column] ?? 0) * value;
		}
		const errors = this.errors(scores, targets);
		const wrong = Int32Array.from(errors.keys()).filter((column) => Math.abs(errors[column] ?? 0) > LEAST_ERROR);
		for (let at = 0; at < count; at += 1) {
			const row = rows[at] ?? 0;
			const value = weight * (values[at] ?? 0);
			for (const column of wrong) {
				const slot = row + column;
				const gradient = (errors[column] ?? 0) * value + settings.decay * (weights[slot] ?? 0);
				const square = (squares[slot] ?? 0) + gradient * gradient;
				squares[slot] = square;
				weights[slot] = (weights[slot] ?? 0) - (rate * gradient) / Math.sqrt(square);
			}
		}
	}

	/** Lists the features that get weights with some of them hidden, and gives how many are left; these make up for the others. The last kind always stays. */
	private keep({ hashes, values, kinds }: Features, random: () => number): number {
		const { columns, settings } = this;
		const { dropout, kindDropout } = settings;
		if (hashes.length > this.rows.length) {
			this.rows = new Int32Array(hashes.length * 2);
			this.values = new Float64Array(hashes.length * 2);
		}
		let count = 0;
		for (const [kind, from] of kinds.entries()) {
			const isLast = kind === kinds.length - 1;
			if (!isLast && random() < kindDropout) continue;
			const to = isLast ? hashes.length : (kinds[kind + 1] ?? hashes.length);
			for (let at = from; at < to; at += 1) {
				if (random() < dropout) continue;
				const row = this.table.rowOf(hashes[at] ?? 0);
				if (row === UNKNOWN_FEATURE) continue;
				this.rows[count] = row * columns;
				this.values[count] = (values[at] ?? 0) / (1 - dropout);
				count += 1;
			}
		}
		return count;
	}

	private errors(scores: Float64Array, targets: Float64Array): Float64Array {
		const errors = new Float64Array(this.columns);
		for (const { kind, from, size } of this.heads) {
			const part = scores.subarray(from, from + size);
			const highest = Math.max(...part);
			const powers = kind === 'one_of' ? part.map((score) => Math.exp(score - highest)) : part.map((score) => 1 / (1 + Math.exp(-score)));
			const total = kind === 'one_of' ? powers.reduce((sum, power) => sum + power, 0) : 1;
			for (let column = 0; column < size; column += 1) {
				const target = targets[from + column] ?? NaN;
				if (!Number.isNaN(target)) errors[from + column] = (powers[column] ?? 0) / total - target;
			}
		}
		return errors;
	}

	private average(): void {
		for (let at = 0; at < this.weights.length; at += 1) this.sums[at] = (this.sums[at] ?? 0) + (this.weights[at] ?? 0);
		this.averaged += 1;
	}
}

/** Numbers between 0 and 1 that look random and are the same for a seed (mulberry32). */
export function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

function shuffle(order: number[], random: () => number): void {
	for (let at = order.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}
