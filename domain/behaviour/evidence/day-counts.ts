/** Days late of a customer's payments, sorted, so that those after a day are quickly counted. */
export class DayCounts {
	private readonly sorted: Int32Array;

	constructor(days: readonly number[]) {
		this.sorted = Int32Array.from(days).sort();
	}

	get length(): number {
		return this.sorted.length;
	}

	[Symbol.iterator](): Iterator<number> {
		return this.sorted[Symbol.iterator]();
	}

	/** How many lie after `day`. */
	after(day: number): number {
		let [low, high] = [0, this.sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.sorted[middle] ?? 0) <= day) low = middle + 1;
			else high = middle;
		}
		return this.sorted.length - low;
	}
}
