import type { Language } from '../intent';
import type { Tokens } from '../text/tokens';
import type { AmountMention } from './amounts/find-amounts';
import type { DateMention } from './dates/find-dates';
import { readingsOf } from './dates/symbols';
import { instalmentWordsOf, type InstalmentWords } from './instalment-words';

const MOST_INSTALMENTS = 60;
const MOST_BETWEEN = 3;
const WIDEST_GAP = 3;
const MONTHS_OF_A_YEAR = 12;

/** In how many parts the writer wants to pay; undefined where no number is named and none can be counted. */
export function instalmentsIn(text: string, tokens: Tokens, language: Language, amounts: readonly AmountMention[], mentions: readonly DateMention[]): number | undefined {
	const words = instalmentWordsOf(language);
	const readings = readingsOf(tokens, text, language);
	const numbers = tokens.words.map((word, at) => numberAt(word, readings[at]?.find(({ kind }) => kind === 'number')?.value));
	const isMonth = readings.map((list, at) => list.some(({ kind }) => kind === 'month') && !list.some(({ kind }) => kind === 'not') && numbers[at - 1] === undefined);
	return (
		first(tokens, (at) => countedParts(at, tokens, numbers, words)) ??
		first(tokens, (at) => multiplied(at, tokens, numbers, words, amounts)) ??
		first(tokens, (at) => monthsLong(at, tokens, numbers, words)) ??
		first(tokens, (at) => splitIn(at, tokens, numbers, words)) ??
		datedParts(tokens, words, amounts, mentions) ??
		fractions(tokens, words) ??
		monthsNamed(isMonth)
	);
}

function numberAt(word: string, read: number | undefined): number | undefined {
	const number = /^\d{1,2}$/.test(word) ? Number(word) : /^\d{1,2}x$/.test(word) ? Number.parseInt(word, 10) : /^\d/.test(word) ? undefined : read;
	return number !== undefined && number >= 2 && number <= MOST_INSTALMENTS ? number : undefined;
}

function first(tokens: Tokens, find: (at: number) => number | undefined): number | undefined {
	for (let at = 0; at < tokens.words.length; at += 1) {
		const found = find(at);
		if (found !== undefined) return found;
	}
	return undefined;
}

// "six versements", "3 equal monthly payments", "5 rate", "achtzehn Monatsraten".
function countedParts(at: number, { words, starts, ends }: Tokens, numbers: readonly (number | undefined)[], { parts, between, compounds }: InstalmentWords): number | undefined {
	const count = numbers[at];
	if (count === undefined) return undefined;
	for (let next = at + 1; next <= at + 1 + MOST_BETWEEN && next < words.length; next += 1) {
		const word = words[next] ?? '';
		if ((starts[next] ?? 0) - (ends[next - 1] ?? 0) > WIDEST_GAP) return undefined;
		if (parts.has(word) || [...compounds].some((ending) => word.length > ending.length && word.endsWith(ending))) return count;
		if (!between.has(word)) return undefined;
	}
	return undefined;
}

// "4 x 425 €", "6 de 50", "2x"; also "20 € x 5".
function multiplied(at: number, { words }: Tokens, numbers: readonly (number | undefined)[], { times }: InstalmentWords, amounts: readonly AmountMention[]): number | undefined {
	const count = numbers[at];
	if (count === undefined) return undefined;
	if ((words[at] ?? '').endsWith('x') || words[at - 1] === 'x') return count;
	const next = times.has(words[at + 1] ?? '') ? at + 2 : undefined;
	return next !== undefined && amounts.some(({ start, end }) => next >= start && next < end) ? count : undefined;
}

// "over six months", "a twelve-month schedule"; "for a year" are twelve.
function monthsLong(at: number, { words }: Tokens, numbers: readonly (number | undefined)[], { over, months, year }: InstalmentWords): number | undefined {
	if (year.has(words[at] ?? '') && over.has(words[at - 2] ?? '')) return MONTHS_OF_A_YEAR;
	return months.has(words[at + 1] ?? '') ? numbers[at] : undefined;
}

// "dividir em 4", "split it in three".
function splitIn(at: number, { words, clauses }: Tokens, numbers: readonly (number | undefined)[], { over, split }: InstalmentWords): number | undefined {
	const count = numbers[at];
	if (count === undefined || !over.has(words[at - 1] ?? '')) return undefined;
	return words.some((word, token) => split.has(word) && clauses[token] === clauses[at]) ? count : undefined;
}

// "Half now, half in May", "one third each".
function fractions({ words }: Tokens, { half, third, quarter, rest }: InstalmentWords): number | undefined {
	if (words.some((word) => third.has(word))) return 3;
	if (words.some((word) => quarter.has(word))) return 4;
	const halves = words.filter((word) => half.has(word)).length;
	return halves >= 2 || (halves === 1 && words.some((word) => rest.has(word))) ? 2 : undefined;
}

// "jun jul aug".
function monthsNamed(isMonth: readonly boolean[]): number | undefined {
	const count = isMonth.filter(Boolean).length;
	return count >= 2 ? count : undefined;
}

// "1,000 on 15 July, 1,000 on 15 August, the rest on 15 September".
function datedParts({ words }: Tokens, { rest }: InstalmentWords, amounts: readonly AmountMention[], mentions: readonly DateMention[]): number | undefined {
	const sums = amounts.filter(({ isMoney }) => isMoney).length;
	const days = mentions.filter(({ date, kind }) => date !== null && kind !== 'repeated').length;
	const named = sums + (words.some((word) => rest.has(word)) ? 1 : 0);
	const count = Math.min(days, Math.max(named, 2));
	return days >= 2 && count >= 2 ? count : undefined;
}
