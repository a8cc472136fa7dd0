import { TermTrie, WordSpans } from './term-trie';
import { fold } from './words';

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
	/** Index of the first character of its first word, and of its last one. */
	start: number;
	lastStart: number;
}

interface Entry<Group extends string> {
	group: Group;
	phrase: string;
	parts: readonly { word: string; open: boolean }[];
	/** Undefined: whatever the language of the text. */
	language?: LintLanguage;
	harmless: boolean;
}

/** Finds the terms of many groups in one pass over the words of a text. */
export class PhraseFinder<Group extends string> {
	private readonly trie: TermTrie<Entry<Group>>;
	private readonly spans = new WordSpans();

	constructor(groups: Readonly<Record<Group, Terms>>) {
		const entries = (Object.entries(groups) as [Group, Terms][]).flatMap(([group, terms]) => [
			...entriesOf(group, terms.phrases, false, false),
			...entriesOf(group, terms.ownLanguage, true, false),
			...entriesOf(group, terms.harmless, false, true),
		]);
		this.trie = new TermTrie(entries);
	}

	/** The hits in a folded text, in its order. `language`: what the text claims to be in. */
	find(text: string, language: LintLanguage | undefined): readonly Hit<Group>[] {
		const hits: Hit<Group>[] = [];
		const harmless: Hit<Group>[] = [];
		const { spans } = this;
		this.trie.walk(text, spans, (word, entries) => {
			for (const entry of entries) {
				if (entry.language && language && entry.language !== language) continue;
				if (!matches(entry.parts, text, spans, word)) continue;
				const { length } = entry.parts;
				const hit = { group: entry.group, phrase: entry.phrase, word, length, start: spans.starts[word] ?? 0, lastStart: spans.starts[word + length - 1] ?? 0 };
				(entry.harmless ? harmless : hits).push(hit);
			}
		});
		return harmless.length === 0 ? hits : hits.filter((hit) => !harmless.some((other) => other.group === hit.group && covers(other, hit)));
	}
}

function entriesOf<Group extends string>(group: Group, phrases: Phrases | undefined, ownLanguage: boolean, harmless: boolean): readonly Entry<Group>[] {
	return (Object.entries(phrases ?? {}) as [LintLanguage, readonly string[]][]).flatMap(([language, list]) =>
		list
			.flatMap((entry) => spellings(entry, language))
			.map((phrase) => {
				const parts = phrase.split(' ').map((part) => ({ word: fold(part.replace('*', '')), open: part.endsWith('*') }));
				return { group, phrase, parts, harmless, ...(ownLanguage ? { language } : {}) };
			}),
	);
}

const NOTHING = { word: '', open: false };

// The first word is known to match: the entry was found by it.
function matches(parts: Entry<string>['parts'], text: string, { starts, ends, count }: WordSpans, first: number): boolean {
	if (first + parts.length > count) return false;
	for (let offset = 1; offset < parts.length; offset += 1) {
		const { word, open } = parts[offset] ?? NOTHING;
		const start = starts[first + offset] ?? 0;
		const length = (ends[first + offset] ?? 0) - start;
		if (open ? length < word.length : length !== word.length) return false;
		if (!text.startsWith(word, start)) return false;
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
