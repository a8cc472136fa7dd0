import type { Tokens } from '../text/tokens';
import { UNKNOWN_WORD, WordMemory } from '../text/word-numbers';
import type { PatternElement, PhrasePattern } from './phrase-pattern';

/** Where a phrase of a lexicon stands: tokens `start` (included) to `end` (excluded). */
export interface PhraseHit<Name extends string> {
	readonly name: Name;
	readonly start: number;
	readonly end: number;
}

type Words = Extract<PatternElement, { kind: 'words' }>;
type CompiledElement = { kind: 'words'; id: number; optional: boolean } | Exclude<PatternElement, { kind: 'words' }>;

interface Compiled<Name extends string> {
	readonly name: Name;
	readonly elements: readonly CompiledElement[];
	/** Elements one of which must stand right behind the first word; null where anything may. */
	readonly followers: readonly number[] | null;
	/** The last element that must be there: a text without it need not be tried. */
	readonly needed: number;
}

/** The elements that a word can stand for, one bit each, and the patterns that may start with it. */
interface Meaning<Name extends string> {
	readonly bits: Int32Array;
	readonly ids: readonly number[];
	readonly patterns: readonly Compiled<Name>[];
	/** Of these, the ones that may go on with a word of another meaning; worked out when the two first meet. */
	readonly followed: Map<Meaning<Name> | undefined, readonly Compiled<Name>[]>;
}

// Meanings met before; a cap, so that hostile text cannot fill the memory.
const LARGEST_MEMORY = 20_000;

/**
 * Finds the phrases of a lexicon in a text, in time linear in its tokens: every word knows the elements that it can
 * stand for, and only the patterns that may start with it are tried.
 */
export class PhraseMatcher<Name extends string> {
	private readonly exact = new Map<string, number[]>();
	private readonly prefixes = new Map<string, number[]>();
	private readonly prefixLengths: readonly number[];
	private readonly starting = new Map<number, Compiled<Name>[]>();
	private readonly numberIds: number[] = [];
	private readonly memory = new WordMemory((word) => this.meaningOf(word));
	private readonly meanings = new Map<string, Meaning<Name>>();
	private readonly elementIds = new Map<string, number>();
	private pairs = 0;
	// By element the number of the text in which it was last met.
	private readonly metIn: Int32Array;
	private text = 0;

	constructor(phrases: Iterable<readonly [Name, readonly PhrasePattern[]]>) {
		for (const [name, patterns] of phrases) for (const pattern of patterns) this.add(name, pattern);
		this.metIn = new Int32Array(this.elementIds.size);
		this.prefixLengths = [...new Set([...this.prefixes.keys()].map((prefix) => prefix.length))].sort((a, b) => a - b);
	}

	/** All phrases in the text, in the order of their first word. */
	find(tokens: Tokens): PhraseHit<Name>[] {
		const meanings = this.meaningsOf(tokens);
		const { metIn, text } = this;
		const hits: PhraseHit<Name>[] = [];
		for (let start = 0; start < meanings.length; start += 1) {
			for (const pattern of this.candidates(meanings[start], meanings[start + 1])) {
				if (metIn[pattern.needed] !== text) continue;
				const end = match(pattern.elements, 0, start, start, tokens, meanings);
				if (end > start) hits.push({ name: pattern.name, start, end });
			}
		}
		return hits;
	}

	/** What each word can stand for; notes which elements the text has. */
	private meaningsOf({ words, numbers }: Tokens): Meaning<Name>[] {
		this.text += 1;
		const { metIn, text } = this;
		return words.map((word, at) => {
			const meaning = this.memory.of(word, numbers[at] ?? UNKNOWN_WORD);
			for (const id of meaning.ids) metIn[id] = text;
			return meaning;
		});
	}

	private candidates(first: Meaning<Name> | undefined, next: Meaning<Name> | undefined): readonly Compiled<Name>[] {
		if (!first || first.patterns.length === 0) return [];
		const known = first.followed.get(next);
		if (known) return known;
		const found = first.patterns.filter(({ followers }) => followers === null || (next !== undefined && followers.some((id) => has(next.bits, id))));
		if (this.pairs < LARGEST_MEMORY * 2) {
			this.pairs += 1;
			first.followed.set(next, found);
		}
		return found;
	}

	private add(name: Name, pattern: PhrasePattern): void {
		const elements = pattern.elements.map((element): CompiledElement =>
			element.kind === 'words' ? { kind: 'words', id: this.idOf(element), optional: element.optional } : element,
		);
		const compiled = { name, elements, followers: followersOf(elements), needed: neededOf(elements) };
		// A pattern may start with its first word or, where that may be missing, with the next one.
		for (const element of elements) {
			if (element.kind === 'edge') continue;
			if (element.kind === 'gap') throw new Error(`A phrase of ${name} starts with a gap`);
			const list = this.starting.get(element.id);
			if (!list) this.starting.set(element.id, [compiled]);
			else if (!list.includes(compiled)) list.push(compiled);
			if (!element.optional) return;
		}
		throw new Error(`A phrase of ${name} has no word that must be there`);
	}

	private idOf(element: Words): number {
		const key = JSON.stringify([element.exact, element.prefixes, element.number]);
		let id = this.elementIds.get(key);
		if (id === undefined) {
			id = this.elementIds.size;
			this.elementIds.set(key, id);
			for (const word of element.exact) append(this.exact, word, id);
			for (const prefix of element.prefixes) append(this.prefixes, prefix, id);
			if (element.number) this.numberIds.push(id);
		}
		return id;
	}

	private meaningOf(word: string): Meaning<Name> {
		const ids = new Set(this.exact.get(word));
		for (const length of this.prefixLengths) {
			if (length > word.length) break;
			for (const id of this.prefixes.get(word.slice(0, length)) ?? []) ids.add(id);
		}
		if (/^\d/.test(word)) for (const id of this.numberIds) ids.add(id);
		return this.shared(ids);
	}

	// Words that stand for the same elements share one meaning.
	private shared(ids: ReadonlySet<number>): Meaning<Name> {
		const key = [...ids].join(' ');
		const known = this.meanings.get(key);
		if (known) return known;
		const patterns = new Set<Compiled<Name>>();
		for (const id of ids) for (const pattern of this.starting.get(id) ?? []) patterns.add(pattern);
		const bits = new Int32Array((this.elementIds.size >> 5) + 1);
		for (const id of ids) bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31));
		const meaning: Meaning<Name> = { bits, ids: [...ids], patterns: [...patterns], followed: new Map() };
		if (this.meanings.size < LARGEST_MEMORY) this.meanings.set(key, meaning);
		return meaning;
	}
}

type Meanings = readonly { bits: Int32Array }[];

function has(bits: Int32Array, id: number): boolean {
	return (((bits[id >> 5] ?? 0) >> (id & 31)) & 1) === 1;
}

function followersOf(elements: readonly CompiledElement[]): number[] | null {
	const first = elements.findIndex(({ kind }) => kind !== 'edge');
	if (isOptional(elements[first])) return null;
	const ids: number[] = [];
	for (const element of elements.slice(first + 1)) {
		if (element.kind !== 'words') return null;
		ids.push(element.id);
		if (!element.optional) return ids;
	}
	return null;
}

function neededOf(elements: readonly CompiledElement[]): number {
	const last = elements.findLast((element) => element.kind === 'words' && !element.optional);
	if (last?.kind !== 'words') throw new Error('A phrase needs a word that may not be missing');
	return last.id;
}

function isOptional(element: CompiledElement | undefined): boolean {
	return element?.kind === 'words' && element.optional;
}

/** The token after the phrase that starts at `start`; -1 where the elements from `element` on do not fit at `at`. */
function match(elements: readonly CompiledElement[], element: number, at: number, start: number, tokens: Tokens, meanings: Meanings): number {
	const next = elements[element];
	if (!next) return at;
	if (next.kind === 'edge') return isEdge(next.edge, at, tokens) ? match(elements, element + 1, at, start, tokens, meanings) : -1;
	if (next.kind === 'gap') {
		for (let skipped = 0; skipped <= next.longest; skipped += 1) {
			if (skipped > 0 && !isInside(at + skipped - 1, start, tokens)) return -1;
			const end = match(elements, element + 1, at + skipped, start, tokens, meanings);
			if (end >= 0) return end;
		}
		return -1;
	}
	const meaning = meanings[at];
	if (meaning && has(meaning.bits, next.id) && isInside(at, start, tokens)) {
		const end = match(elements, element + 1, at + 1, start, tokens, meanings);
		if (end >= 0) return end;
	}
	return next.optional ? match(elements, element + 1, at, start, tokens, meanings) : -1;
}

// A phrase does not run over the end of its sentence.
function isInside(at: number, start: number, { sentences }: Tokens): boolean {
	return sentences[at] === sentences[start];
}

function isEdge(edge: 'sentence-start' | 'sentence-end' | 'message-start' | 'message-end', at: number, { words, sentences }: Tokens): boolean {
	switch (edge) {
		case 'message-start':
			return at === 0;
		case 'message-end':
			return at >= words.length || words.slice(at).every(isMark);
		case 'sentence-start':
			return at === 0 || sentences[at] !== sentences[at - 1];
		case 'sentence-end': {
			let end = at;
			while (end < words.length && sentences[end] === sentences[at - 1] && isMark(words[end] ?? '')) end += 1;
			return end >= words.length || sentences[end] !== sentences[at - 1];
		}
	}
}

function isMark(word: string): boolean {
	return word === '!' || word === '?' || /^\p{Extended_Pictographic}/u.test(word);
}

function append(map: Map<string, number[]>, key: string, id: number): void {
	const list = map.get(key);
	if (list) list.push(id);
	else map.set(key, [id]);
}
