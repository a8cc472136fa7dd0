/** No row: a feature that the model does not know. */
export const UNKNOWN_FEATURE = -1;

/** Finds the row of a feature by its hash, by open addressing. */
export class FeatureTable {
	readonly size: number;
	private readonly mask: number;
	private readonly hashes: Int32Array;
	// One more than the row; 0 where a slot is empty.
	private readonly rows: Int32Array;

	/** `hashes`: those of the features, in the order of their rows; all different. */
	constructor(hashes: Int32Array) {
		this.size = hashes.length;
		// At least a third stays empty, so that few slots are tried.
		const slots = 2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 1));
		this.mask = slots - 1;
		this.hashes = new Int32Array(slots);
		this.rows = new Int32Array(slots);
		for (const [row, hash] of hashes.entries()) {
			let slot = hash & this.mask;
			while (this.rows[slot] !== 0) slot = (slot + 1) & this.mask;
			this.hashes[slot] = hash;
			this.rows[slot] = row + 1;
		}
	}

	/** The row of the feature with that hash, or UNKNOWN_FEATURE. */
	rowOf(hash: number): number {
		for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
			const row = (this.rows[slot] ?? 0) - 1;
			if (row === UNKNOWN_FEATURE || this.hashes[slot] === hash) return row;
		}
	}
}
