import type { Language } from '../intent';
import { fold } from '../text/fold';
import type { Concept, LexiconSource } from './concept';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { parsePhrases, type PhrasePattern } from './phrase-pattern';
import { PhraseMatcher } from './phrase-matcher';
import { portuguese } from './pt';

/** The phrases of a language, ready to be looked for. */
export interface Lexicon {
	readonly matcher: PhraseMatcher<Concept>;
	readonly negations: ReadonlySet<string>;
	readonly laterNegations: ReadonlySet<string>;
	readonly conditions: ReadonlySet<string>;
}

const sources: Readonly<Record<Language, LexiconSource>> = {
	en: english,
	de: german,
	fr: french,
	es: spanish,
	nl: dutch,
	it: italian,
	pt: portuguese,
};

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a language; compiled when it is first asked for. */
export function lexiconOf(language: Language): Lexicon {
	let lexicon = compiled.get(language);
	if (!lexicon) compiled.set(language, (lexicon = compile(sources[language])));
	return lexicon;
}

function compile(source: LexiconSource): Lexicon {
	const phrases = Object.entries(source.phrases).map(
		([concept, lines]): [Concept, PhrasePattern[]] => [concept as Concept, parsePhrases(lines, source.classes)],
	);
	return {
		matcher: new PhraseMatcher(phrases),
		negations: wordsOf(source.negations),
		laterNegations: wordsOf(source.laterNegations),
		conditions: wordsOf(source.conditions),
	};
}

function wordsOf(list: string): ReadonlySet<string> {
	return new Set(list.split('|').filter((word) => word !== '').map(fold));
}
