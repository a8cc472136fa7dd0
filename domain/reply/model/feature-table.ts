/** No row: a feature that the model does not know. */
export const UNKNOWN_FEATURE = -1;

/** Finds the row of a feature by its hash, by open addressing. */
export class FeatureTable {
	readonly size: number;
	private readonly mask: number;
	// By slot the hash and, beside it so that one look at the memory finds both, one more than the row; 0 where a slot is empty.
	private readonly slots: Int32Array;

	/** `hashes`: those of the features, in the order of their rows; all different. */
	constructor(hashes: Int32Array) {
		this.size = hashes.length;
		// At least a third stays empty, so that few slots are tried.
		const slots = 2 ** Math.ceil(Math.log2(hashes.length * 1.5 + 1));
		this.mask = slots - 1;
		this.slots = new Int32Array(slots * 2);
		for (const [row, hash] of hashes.entries()) {
			let slot = hash & this.mask;
			while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
			this.slots[slot * 2] = hash;
			this.slots[slot * 2 + 1] = row + 1;
		}
	}

	/** The row of the feature with that hash, or UNKNOWN_FEATURE. */
	rowOf(hash: number): number {
		const { slots, mask } = this;
		for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
			const row = (slots[slot * 2 + 1] ?? 0) - 1;
			if (row === UNKNOWN_FEATURE || slots[slot * 2] === hash) return row;
		}
	}
}
