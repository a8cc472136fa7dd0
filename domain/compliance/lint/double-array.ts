const FREE = 0xffff;
const MOST_PLACES = FREE;

/**
 * A tree of letters in two small arrays, which a processor has at hand where one row of children for each node would be
 * fetched anew with every letter (J. Aoe, "An efficient digital search algorithm by using a double-array structure", IEEE
 * Transactions on Software Engineering 15(9), 1989). The child of a node by a branch stands at the node's base plus the
 * branch, if the place there belongs to the node. The root has the place 0, which is nobody's child.
 */
export class DoubleArray {
	readonly bases: Uint16Array;
	readonly owners: Uint16Array;
	/** Where each node of the tree has its place. */
	readonly places: readonly number[];

	/** `children`: of each node, the root first, its child by each of its `branches`, which are numbers from 0 on. */
	constructor(children: readonly ReadonlyMap<number, number>[], branches: number) {
		const [bases, owners]: [number[], number[]] = [[0], [FREE]];
		const places = [0];
		const isTaken = (place: number): boolean => place === 0 || (owners[place] ?? FREE) !== FREE;
		let firstFree = 1;
		const waiting = [0];
		for (const node of waiting) {
			const own = [...(children[node] ?? [])];
			if (own.length === 0) continue;
			const lowest = Math.min(...own.map(([branch]) => branch));
			while (isTaken(firstFree)) firstFree += 1;
			let base = Math.max(0, firstFree - lowest);
			while (own.some(([branch]) => isTaken(base + branch))) base += 1;
			const place = places[node] ?? 0;
			bases[place] = base;
			for (const [branch, child] of own) {
				owners[base + branch] = place;
				places[child] = base + branch;
				waiting.push(child);
			}
		}
		if (owners.length >= MOST_PLACES) throw new RangeError(`A tree of ${children.length} nodes is too large: it may take ${MOST_PLACES} places`);
		this.places = places;
		// No node's base plus a branch lies beyond.
		this.bases = Uint16Array.from({ length: owners.length }, (_, place) => bases[place] ?? 0);
		this.owners = Uint16Array.from({ length: owners.length + branches }, (_, place) => owners[place] ?? FREE);
	}
}
