import { DoubleArray } from './double-array';

/** A term as the trie keeps it: what its first word is, or begins with where it is open. */
interface Listed {
	parts: readonly { word: string; open: boolean }[];
}

const NONE: readonly never[] = [];
const LETTERS = 26;
const BRANCHES = LETTERS + 10;
const SEPARATOR = -1;
const FOREIGN = BRANCHES;
const ROOT = 0;

// What each character of ASCII is to the trie: a letter, a digit, or something between words.
const BRANCH_OF = Int8Array.from({ length: 128 }, (_, code) => {
	if (code >= 97 && code <= 122) return code - 97;
	return code >= 48 && code <= 57 ? LETTERS + code - 48 : SEPARATOR;
});

/**
 * Terms by their first word, spelled letter by letter: a text is walked once, and most of its words are left behind after
 * two or three letters, without being cut out of it.
 */
export class TermTrie<Entry extends Listed> {
	private readonly tree: DoubleArray;
	// What a word that ends at a node may begin, and what one that goes on beyond it may.
	private readonly ending: (readonly Entry[])[] = [];
	private readonly passing: (readonly Entry[])[] = [];

	/** The entries that one word may begin keep their order, those whose first word is whole before the open ones. */
	constructor(entries: readonly Entry[]) {
		const branches: Map<number, number>[] = [new Map()];
		const whole: Entry[][] = [[]];
		const open: Entry[][] = [[]];
		for (const entry of entries) {
			const [first] = entry.parts;
			if (!first) continue;
			let node = ROOT;
			for (let at = 0; at < first.word.length; at += 1) {
				const branch = branchAt(first.word, at);
				let child = branches[node]?.get(branch);
				if (child === undefined) {
					child = branches.length;
					branches[node]?.set(branch, child);
					branches.push(new Map());
					whole.push([]);
					open.push([]);
				}
				node = child;
			}
			(first.open ? open : whole)[node]?.push(entry);
		}
		this.tree = new DoubleArray(branches, BRANCHES);
		const order = new Map(entries.map((entry, index) => [entry, index]));
		const settle = (node: number, above: readonly Entry[]): void => {
			const opened = open[node] ?? NONE;
			const passing = opened.length === 0 ? above : [...above, ...opened].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
			const ended = whole[node] ?? NONE;
			const place = this.tree.places[node] ?? ROOT;
			this.passing[place] = passing;
			this.ending[place] = ended.length === 0 ? passing : [...ended, ...passing];
			for (const child of branches[node]?.values() ?? []) settle(child, passing);
		};
		settle(ROOT, NONE);
	}

	/**
	 * Walks over a folded text (lower case, without accents; other alphabets may stand in it, but only as letters). Fills
	 * `spans` with where its words are, and calls `found` for each word that may begin terms, once all words are known.
	 */
	walk(text: string, spans: WordSpans, found: (word: number, entries: readonly Entry[]) => void): void {
		const { starts, ends } = spans.clear(text.length);
		const { nodes } = spans;
		const { bases, owners } = this.tree;
		let words = 0;
		for (let at = 0; at < text.length; at += 1) {
			let branch = branchAt(text, at);
			if (branch === SEPARATOR) continue;
			starts[words] = at;
			let node = ROOT;
			let beyond = false;
			for (; branch !== SEPARATOR; branch = at < text.length ? branchAt(text, at) : SEPARATOR) {
				if (!beyond) {
					const child = (bases[node] ?? 0) + branch;
					if (branch !== FOREIGN && owners[child] === node) node = child;
					else beyond = true;
				}
				at += 1;
			}
			ends[words] = at;
			// A word that went on beyond its node has the complement of it.
			nodes[words] = beyond ? ~node : node;
			words += 1;
		}
		spans.count = words;
		for (let word = 0; word < words; word += 1) {
			const node = nodes[word] ?? ROOT;
			const entries = (node < 0 ? this.passing[~node] : this.ending[node]) ?? NONE;
			if (entries.length > 0) found(word, entries);
		}
	}
}

/** Where the words of one text are; used again for the next one, so that a walk leaves nothing behind. */
export class WordSpans {
	starts = new Int32Array(1_024);
	ends = new Int32Array(1_024);
	/** Where in the trie each word ended. */
	nodes = new Int32Array(1_024);
	count = 0;

	/** Makes room for the words of a text of `length` characters. */
	clear(length: number): this {
		const most = (length >> 1) + 1;
		if (this.starts.length < most) {
			this.starts = new Int32Array(most * 2);
			this.ends = new Int32Array(most * 2);
			this.nodes = new Int32Array(most * 2);
		}
		this.count = 0;
		return this;
	}
}

function branchAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < 128 ? (BRANCH_OF[code] ?? SEPARATOR) : FOREIGN;
}
