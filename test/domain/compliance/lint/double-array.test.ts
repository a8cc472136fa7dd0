import { DoubleArray } from '../../../../domain/compliance/lint/double-array';

const BRANCHES = 26;

/** The nodes of a tree that spells the words: of each node its children by their letter. */
function treeOf(words: readonly string[]): Map<number, number>[] {
	const children = [new Map<number, number>()];
	for (const word of words) {
		let node = 0;
		for (const letter of word) {
			const branch = letter.charCodeAt(0) - 97;
			let child = children[node]?.get(branch);
			if (child === undefined) {
				child = children.push(new Map()) - 1;
				children[node]?.set(branch, child);
			}
			node = child;
		}
	}
	return children;
}

describe('a tree in two arrays', () => {
	const children = treeOf(['a', 'an', 'ant', 'and', 'zoo', 'zebra', 'bazaar', 'baa', 'q']);
	const { bases, owners, places } = new DoubleArray(children, BRANCHES);

	it('has the children of each node, and no others', () => {
		for (const [node, own] of children.entries()) {
			const place = places[node] ?? NaN;
			for (let branch = 0; branch < BRANCHES; branch += 1) {
				const at = (bases[place] ?? NaN) + branch;
				const child = own.get(branch);
				expect([node, branch, owners[at] === place ? at : undefined]).toEqual([node, branch, child === undefined ? undefined : places[child]]);
			}
		}
	});

	it('gives each node a place of its own', () => expect(new Set(places).size).toBe(children.length));

	it('of too many nodes is refused', () => {
		const chain = Array.from({ length: 70_000 }, (_, node) => new Map([[0, node + 1]]));
		expect(() => new DoubleArray(chain, BRANCHES)).toThrow(RangeError);
	});
});
