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
// No branch leads back to the root.
const DEAD = ROOT;
const MOST_NODES = 2 ** 16;

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
	// Small, and what all words begin with at its front: it is walked through letter by letter.
	private readonly next: Uint16Array;
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
		if (branches.length > MOST_NODES) throw new RangeError(`The terms have ${branches.length} beginnings; a trie holds ${MOST_NODES}`);
		this.next = new Uint16Array(branches.length * BRANCHES).fill(DEAD);
		const order = new Map(entries.map((entry, index) => [entry, index]));
		// Level by level, numbered anew as they are met.
		const levels = [{ node: ROOT, above: NONE as readonly Entry[] }];
		for (let place = 0; place < levels.length; place += 1) {
			const { node, above } = levels[place] ?? { node: ROOT, above: NONE };
			const opened = open[node] ?? NONE;
			const passing = opened.length === 0 ? above : [...above, ...opened].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
			const ended = whole[node] ?? NONE;
			this.passing[place] = passing;
			this.ending[place] = ended.length === 0 ? passing : [...ended, ...passing];
			for (const [branch, child] of branches[node] ?? []) {
				this.next[place * BRANCHES + branch] = levels.length;
				levels.push({ node: child, above: passing });
			}
		}
	}

	/**
	 * Walks over a folded text (lower case, without accents; other alphabets may stand in it, but only as letters). Fills
	 * `spans` with where its words are, and calls `found` for each word that may begin terms, once all words are known.
	 */
	walk(text: string, spans: WordSpans, found: (word: number, entries: readonly Entry[]) => void): void {
		const { starts, ends } = spans.clear(text.length);
		const nodes = spans.nodes;
		let words = 0;
		for (let at = 0; at < text.length; at += 1) {
			let branch = branchAt(text, at);
			if (branch === SEPARATOR) continue;
			starts[words] = at;
			let node = ROOT;
			let beyond = false;
			for (; branch !== SEPARATOR; branch = at < text.length ? branchAt(text, at) : SEPARATOR) {
				const child = beyond || branch === FOREIGN ? DEAD : (this.next[node * BRANCHES + branch] ?? DEAD);
				if (child === DEAD) beyond = true;
				else node = child;
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
