import type { Language } from '../../intent';
import { fold } from '../../text/fold';
import type { Tokens } from '../../text/tokens';
import { UNKNOWN_WORD, WordMemory } from '../../text/word-numbers';
import { vocabularyOf } from './vocabulary';
import { UNITS, WORD_KINDS, type DateVocabulary, type WordKind } from './vocabulary/vocabulary';

export type SymbolKind =
	| WordKind
	| 'weekday'
	| 'weekdayBesideNumber'
	| 'month'
	| 'number'
	| 'ordinalWord'
	| 'ordinal'
	| 'day'
	| 'feast'
	| 'unit'
	| 'hours'
	| 'year'
	| 'date'
	| 'not';

/** What the words from a place on can mean in a date: weekday 1–7, month 1–12, index of a unit, days, or the number itself. */
export interface Reading {
	readonly kind: SymbolKind;
	readonly value: number;
	/** How many words. */
	readonly length: number;
	/** The token, for what is read with more knowledge later on. */
	readonly text: string;
}

interface Entry {
	readonly words: readonly string[];
	readonly kind: SymbolKind;
	readonly value: number;
}

/** What may begin with each word: entries whose first word it is or that it begins with. Most words begin nothing. */
type CompiledVocabulary = WordMemory<readonly Entry[]>;

const compiled = new Map<Language, CompiledVocabulary>();
const NONE: readonly Reading[] = [];
const NO_ENTRIES: readonly Entry[] = [];
const DATE_SHAPE = /^(\d{1,2}(\/\d{1,2}|\.(0\d|1[0-2]))|\d{1,2}[./-]\d{1,2}[./-](\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/;
// "26.3." is a day, "26.3" a number.
const DOTTED_DATE = /^\d{1,2}\.\d$/;
// With a hyphen it may be hours ("9-17") or a span ("2-3 days"): a date only where it cannot be these.
const HYPHENED_DATE = /^(\d{2}-(0\d|1[0-2])|(1[3-9]|2\d|3[01])-[1-9])$/;

/** For every token, what it may mean in a date, with longer phrases first. */
export function readingsOf(tokens: Tokens, text: string, language: Language): readonly (readonly Reading[])[] {
	const vocabulary = compiledOf(language);
	return tokens.words.map((word, at) => {
		const code = word.charCodeAt(0);
		if (code >= 48 && code <= 57) return numericReadings(word, text.charAt(tokens.ends[at] ?? 0), vocabulary, tokens, at);
		return wordReadings(vocabulary, tokens, at);
	});
}

function wordReadings(vocabulary: CompiledVocabulary, tokens: Tokens, at: number): readonly Reading[] {
	const text = tokens.words[at] ?? '';
	const entries = vocabulary.of(text, tokens.numbers[at] ?? UNKNOWN_WORD);
	if (entries.length === 0) return NONE;
	const readings: Reading[] = [];
	for (const { words, kind, value } of entries) {
		if (goesOnWith(words, tokens, at)) readings.push({ kind, value, length: words.length, text });
	}
	return readings.length > 1 ? readings.sort((a, b) => b.length - a.length) : readings;
}

function goesOnWith(words: readonly string[], tokens: Tokens, at: number): boolean {
	for (let step = 1; step < words.length; step += 1) if (tokens.words[at + step] !== words[step]) return false;
	return true;
}

function numericReadings(word: string, following: string, vocabulary: CompiledVocabulary, tokens: Tokens, at: number): readonly Reading[] {
	const readings: Reading[] = [...wordReadings(vocabulary, tokens, at)];
	const add = (kind: SymbolKind, value: number): void => void readings.push({ kind, value, length: 1, text: word });
	if (DATE_SHAPE.test(word) || (following === '.' && DOTTED_DATE.test(word)) || HYPHENED_DATE.test(word)) add('date', 0);
	const range = /^(\d{1,3})-(\d{1,3})$/.exec(word);
	const number = range && Number(range[1]) < Number(range[2]) ? Number(range[2]) : /^\d{1,4}$/.test(word) ? Number(word) : NaN;
	if (!Number.isNaN(number)) {
		if (number >= 2000 && number < 2100 && word.length === 4) add('year', number);
		if (number <= 999) add('number', number);
		if (following === '.' && number >= 1 && number <= 31) add('ordinal', number);
	}
	const suffixed = /^(\d{1,2})(?:-\d{1,2})?(st|nd|rd|th|er|re|e|eme|ste|de|o|a|ten|te)$/.exec(word);
	if (suffixed && Number(suffixed[1]) >= 1 && Number(suffixed[1]) <= 31) add('ordinal', Number(suffixed[1]));
	const hours = /^(\d{1,3})(h|hr|hrs|hs|std)$/.exec(word);
	if (hours) add('hours', Number(hours[1]));
	return readings;
}

function compiledOf(language: Language): CompiledVocabulary {
	let vocabulary = compiled.get(language);
	if (!vocabulary) compiled.set(language, (vocabulary = compile(vocabularyOf(language))));
	return vocabulary;
}

function compile(source: DateVocabulary): CompiledVocabulary {
	const byFirstWord = new Map<string, Entry[]>();
	const prefixes: Entry[] = [];
	const add = (phrase: string, kind: SymbolKind, value: number): void => {
		const words = fold(phrase).split(' ');
		const first = words[0] ?? '';
		if (first.endsWith('*')) prefixes.push({ words: [first.slice(0, -1)], kind, value });
		else if (first !== '') byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, kind, value }]);
	};
	const addAll = (list: string, kind: SymbolKind, value: number): void => list.split('|').forEach((phrase) => add(phrase, kind, value));
	const addValues = (list: string, kind: SymbolKind): void =>
		list.split('|').forEach((pair) => {
			const [phrase = '', value = ''] = pair.split('=');
			add(phrase, kind, Number(value));
		});
	source.weekdays.forEach((list, index) => addAll(list, 'weekday', index + 1));
	source.weekdaysBesideNumbers.forEach((list, index) => addAll(list, 'weekdayBesideNumber', index + 1));
	source.months.forEach((list, index) => addAll(list, 'month', index + 1));
	UNITS.forEach((unit, index) => addAll(source.units[unit], 'unit', index));
	for (const kind of WORD_KINDS) addAll(source.words[kind], kind, 0);
	addValues(source.numbers, 'number');
	addValues(source.ordinals, 'ordinalWord');
	addValues(source.days, 'day');
	addValues(source.feasts, 'feast');
	addAll(source.not, 'not', 0);
	return new WordMemory((word) => {
		const entries = [...(byFirstWord.get(word) ?? []), ...prefixes.filter((entry) => word.startsWith(entry.words[0] ?? ''))];
		return entries.length > 0 ? entries : NO_ENTRIES;
	});
}
