import { BoundedMap } from '../../memory/bounded-map';
import { beginsWithDigit, fold } from './words';

/** Languages whose words the lint knows. */
export const LINT_LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'] as const;

export type LintLanguage = (typeof LINT_LANGUAGES)[number];

type Phrases = Readonly<Partial<Record<LintLanguage, readonly string[]>>>;

/**
 * Words and phrases of one meaning. A word that ends in `*` stands for every word that begins so. They are looked for in
 * every text, whatever language it claims to be in; `ownLanguage` ones, which mean something harmless in another
 * language, only in texts of theirs and in texts of an unknown language. `harmless` ones hide a hit within them.
 */
export interface Terms {
	phrases: Phrases;
	ownLanguage?: Phrases;
	harmless?: Phrases;
}

/** A place in a text where a term was found. */
export interface Hit<Group extends string> {
	group: Group;
	/** The term as its list has it. */
	phrase: string;
	/** Index of its first word, and how many words it has. */
	word: number;
	length: number;
}

interface Entry<Group extends string> {
	group: Group;
	phrase: string;
	parts: readonly { word: string; open: boolean }[];
	/** Undefined: whatever the language of the text. */
	language?: LintLanguage;
	harmless: boolean;
}

const PREFIX = 3;
const NONE: readonly never[] = [];

/** Finds the terms of many groups in one pass over the words of a text. */
export class PhraseFinder<Group extends string> {
	private readonly byWord = new Map<string, Entry<Group>[]>();
	private readonly byPrefix = new Map<string, Entry<Group>[]>();
	// What may begin with a word; texts are made of the same few thousand words.
	private readonly beginning = new BoundedMap<string, readonly Entry<Group>[]>(20_000);

	constructor(groups: Readonly<Record<Group, Terms>>) {
		for (const [group, terms] of Object.entries(groups) as [Group, Terms][]) {
			this.addAll(group, terms.phrases, false, false);
			this.addAll(group, terms.ownLanguage, true, false);
			this.addAll(group, terms.harmless, false, true);
		}
	}

	/** The hits in `words`, in the order of the text. `language`: what the text claims to be in. */
	find(words: readonly string[], language: LintLanguage | undefined): readonly Hit<Group>[] {
		const hits: Hit<Group>[] = [];
		const harmless: Hit<Group>[] = [];
		for (let index = 0; index < words.length; index += 1) {
			const word = words[index] ?? '';
			const entries = beginsWithDigit(word) ? this.entriesFor(word) : this.beginning.get(word, this.entriesFor);
			if (entries !== NONE) this.collect(entries, words, index, language, hits, harmless);
		}
		return harmless.length === 0 ? hits : hits.filter((hit) => !harmless.some((other) => other.group === hit.group && covers(other, hit)));
	}

	private readonly entriesFor = (word: string): readonly Entry<Group>[] => {
		const exact = this.byWord.get(word) ?? NONE;
		const open = (this.byPrefix.get(word.slice(0, PREFIX)) ?? NONE).filter(({ parts }) => word.startsWith(parts[0]?.word ?? word));
		return exact.length + open.length === 0 ? NONE : [...exact, ...open];
	};

	private collect(
		entries: readonly Entry<Group>[],
		words: readonly string[],
		index: number,
		language: LintLanguage | undefined,
		hits: Hit<Group>[],
		harmless: Hit<Group>[],
	): void {
		for (const entry of entries) {
			if (entry.language && language && entry.language !== language) continue;
			if (!matches(entry.parts, words, index)) continue;
			const hit = { group: entry.group, phrase: entry.phrase, word: index, length: entry.parts.length };
			(entry.harmless ? harmless : hits).push(hit);
		}
	}

	private addAll(group: Group, phrases: Phrases | undefined, ownLanguage: boolean, harmless: boolean): void {
		for (const [language, list] of Object.entries(phrases ?? {}) as [LintLanguage, readonly string[]][]) {
			for (const phrase of list.flatMap((entry) => spellings(entry, language))) {
				const parts = phrase.split(' ').map((part) => ({ word: fold(part.replace('*', '')), open: part.endsWith('*') }));
				this.add({ group, phrase, parts, harmless, ...(ownLanguage ? { language } : {}) });
			}
		}
	}

	private add(entry: Entry<Group>): void {
		const [first] = entry.parts;
		if (!first) return;
		const index = first.open ? this.byPrefix : this.byWord;
		const name = first.open ? first.word.slice(0, PREFIX) : first.word;
		const known = index.get(name);
		if (known) known.push(entry);
		else index.set(name, [entry]);
	}
}

// The first word is known to match: the entry was found by it.
function matches(parts: Entry<string>['parts'], words: readonly string[], index: number): boolean {
	for (let offset = 1; offset < parts.length; offset += 1) {
		const [part, found] = [parts[offset], words[index + offset]];
		if (!part || found === undefined || !(part.open ? found.startsWith(part.word) : found === part.word)) return false;
	}
	return true;
}

function covers(outer: Hit<string>, inner: Hit<string>): boolean {
	return outer.word <= inner.word && outer.word + outer.length >= inner.word + inner.length;
}

// German umlauts are also written with two letters.
function spellings(phrase: string, language: LintLanguage): string[] {
	if (language !== 'de' || !/[äöüÄÖÜ]/.test(phrase)) return [phrase];
	const spelled = phrase.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');
	return [phrase, spelled];
}
