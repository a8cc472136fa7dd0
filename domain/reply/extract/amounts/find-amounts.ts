import type { Currency } from '../../../model/currency';
import type { Tokens } from '../../text/tokens';
import { currencyOf } from './named-currency';
import { readFigures } from './read-figures';

/** A sum that a text names, or a bare number that may be one. */
export interface AmountMention {
	/** In major units. */
	readonly amount: number;
	readonly currency?: Currency;
	/** Whether a sign or word beside the number says that it is money. */
	readonly isMoney: boolean;
	/** First token, with the currency, and the one after the last. */
	readonly start: number;
	readonly end: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
	k: 1000, hundred: 100, thousand: 1000, grand: 1000, tausend: 1000, mille: 1000, mil: 1000, mila: 1000, duizend: 1000, honderd: 100, lakh: 100_000, lakhs: 100_000, lac: 100_000,
	lucas: 1000, cents: 100, cent: 100, cien: 100, cento: 100, hundert: 100,
};
const LARGEST = 1e12;
const DIGIT_ZERO = 48;
const DIGIT_NINE = 57;
const NO_WORDS: ReadonlyMap<string, number> = new Map();
// More than this no reply says, and what is made of them takes time for each.
const MOST = 50;

/**
 * The first sums in a text, in order. `skip` says which tokens are dates, whose numbers are none; `spelled`: number words,
 * which are sums only with a multiplier or a currency ("six hundred", "quatre mille euros").
 */
export function findAmounts(text: string, tokens: Tokens, skip: (token: number) => boolean, spelled: ReadonlyMap<string, number> = NO_WORDS): AmountMention[] {
	const mentions: AmountMention[] = [];
	for (let at = 0; at < tokens.words.length && mentions.length < MOST; ) {
		const mention = skip(at) ? null : (amountAt(at, text, tokens, skip) ?? amountInWords(at, tokens, spelled));
		if (mention) mentions.push(mention);
		at = mention ? mention.end : at + 1;
	}
	return mentions;
}

function amountAt(at: number, text: string, tokens: Tokens, skip: (token: number) => boolean): AmountMention | null {
	const word = tokens.words[at] ?? '';
	const first = word.charCodeAt(0);
	if (!(first >= DIGIT_ZERO && first <= DIGIT_NINE)) return null;
	const shortened = /^(\d[\d.,]*)k$/.exec(word);
	const figures = shortened?.[1] ?? word;
	let end = at + 1;
	let digits = figures;
	while (end < tokens.words.length && isGroup(end, text, tokens) && !skip(end)) {
		digits += tokens.words[end] ?? '';
		end += 1;
	}
	const decimal = readFigures(digits);
	if (decimal === null || follows(text, tokens.ends[end - 1] ?? 0, '%')) return null;
	const multiplier = shortened ? 1000 : (MULTIPLIERS[tokens.words[end] ?? ''] ?? 1);
	if (multiplier > 1 && !shortened) end += 1;
	const before = at > 0 && isBeside(at, tokens) ? currencyOf(tokens.words[at - 1] ?? '') : undefined;
	const after = isBeside(end, tokens) ? currencyOf(tokens.words[end] ?? '') : undefined;
	const amount = Number(decimal) * multiplier;
	if (amount <= 0 || amount > LARGEST) return null;
	const currency = before ?? after ?? undefined;
	return {
		amount,
		...(currency ? { currency } : {}),
		isMoney: before !== undefined || after !== undefined || shortened !== null || multiplier > 1,
		start: before !== undefined ? at - 1 : at,
		end: before === undefined && after !== undefined ? end + 1 : end,
	};
}

function amountInWords(at: number, tokens: Tokens, spelled: ReadonlyMap<string, number>): AmountMention | null {
	const number = spelled.get(tokens.words[at] ?? '');
	if (number === undefined) return null;
	const multiplier = isBeside(at + 1, tokens) ? MULTIPLIERS[tokens.words[at + 1] ?? ''] : undefined;
	const end = multiplier === undefined ? at + 1 : at + 2;
	const unit = isBeside(end, tokens) ? currencyOf(tokens.words[end] ?? '') : undefined;
	if (multiplier === undefined && unit === undefined) return null;
	return { amount: number * (multiplier ?? 1), ...(unit ? { currency: unit } : {}), isMoney: true, start: at, end: unit === undefined ? end : end + 1 };
}

// "12 000", "2'500": groups of three that a space or an apostrophe parts.
function isGroup(at: number, text: string, tokens: Tokens): boolean {
	const gap = text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0);
	return /^\d{3}([.,]\d{1,2})?$/.test(tokens.words[at] ?? '') && /^\d{1,3}$/.test(tokens.words[at - 1] ?? '') && /^[ \u00a0\u202f'’]$/.test(gap);
}

function isBeside(at: number, { starts, ends }: Tokens): boolean {
	return at < starts.length && (starts[at] ?? 0) - (ends[at - 1] ?? 0) <= 2;
}

function follows(text: string, at: number, sign: string): boolean {
	return text.slice(at, at + 2).trimStart().startsWith(sign);
}
