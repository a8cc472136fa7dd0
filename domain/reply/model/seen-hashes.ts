const FIRST_SIZE = 4096;

/** A set of 32-bit hashes that is emptied at no cost, for lists of features in which each counts once. */
export class SeenHashes {
	private hashes = new Int32Array(FIRST_SIZE);
	// The round in which a slot was filled: those of rounds before are empty.
	private rounds = new Uint32Array(FIRST_SIZE);
	private round = 1;
	private size = 0;

	clear(): void {
		this.round += 1;
		this.size = 0;
	}

	/** Whether `hash` was not in the set, in which it is now. */
	add(hash: number): boolean {
		const mask = this.hashes.length - 1;
		let slot = hash & mask;
		while (this.rounds[slot] === this.round) {
			if (this.hashes[slot] === hash) return false;
			slot = (slot + 1) & mask;
		}
		this.hashes[slot] = hash;
		this.rounds[slot] = this.round;
		this.size += 1;
		if (this.size * 2 > this.hashes.length) this.grow();
		return true;
	}

	private grow(): void {
		const { hashes, rounds, round } = this;
		this.hashes = new Int32Array(hashes.length * 2);
		this.rounds = new Uint32Array(hashes.length * 2);
		this.size = 0;
		hashes.forEach((hash, slot) => {
			if (rounds[slot] === round) this.add(hash);
		});
	}
}
