import type { CivilDate } from '../../../calendar/civil-date';
import type { Currency } from '../../../model/currency';
import { toMajor, type MinorUnits } from '../../../model/money';
import type { ConceptHit } from '../../lexicon/find-concepts';
import type { Tokens } from '../../text/tokens';
import type { CueWords } from '../cues';
import type { DateMention } from '../dates/find-dates';
import type { AmountMention } from './find-amounts';

/** What a promised part is looked for in. */
export interface AmountSearch {
	tokens: Tokens;
	concepts: readonly ConceptHit[];
	amounts: readonly AmountMention[];
	mentions: readonly DateMention[];
	cues: CueWords;
	/** The promised day, as found before. */
	date?: CivilDate;
	/** Whether the reply asks for more time or contests: sums in it are rarely a part that is promised. */
	cautious: boolean;
	/** Sums that the thread already names: most likely what is open. */
	known: readonly number[];
	currency?: Currency;
	amountDue?: MinorUnits;
}

export interface PromisedAmount {
	amount: number;
	currency?: Currency;
}

const SMALLEST_BARE_NUMBER = 10;
const LEAST_SCORE = 2;
const CUE_REACH = 3;
// Who asks for more time speaks of the whole balance, unless a part is named.
const WITHOUT_A_PART = 1.5;

/** The part of the balance that the writer commits to; undefined where it is the whole of it, or none is named. */
export function promisedAmount(search: AmountSearch): PromisedAmount | undefined {
	const { amounts, amountDue, currency, tokens, cues } = search;
	const due = amountDue !== undefined && currency ? toMajor(amountDue, currency) : undefined;
	let best: { mention: AmountMention; score: number } | undefined;
	for (const mention of amounts) {
		if (mention.amount === due || search.known.includes(mention.amount)) continue;
		const score = scoreOf(mention, search);
		if (!best || score > best.score) best = { mention, score };
	}
	if (best && best.score >= LEAST_SCORE) {
		const named = best.mention.currency ?? currency;
		return { amount: best.mention.amount, ...(named ? { currency: named } : {}) };
	}
	const total = due ?? (search.known.length === 1 ? search.known[0] : undefined);
	const saysHalf = tokens.words.filter((word) => cues.half.has(word)).length === 1;
	return saysHalf && total !== undefined && amounts.length === 0 ? { amount: Math.round(total * 50) / 100, ...(currency ? { currency } : {}) } : undefined;
}

function scoreOf(mention: AmountMention, { tokens, concepts, mentions, cues, date, cautious }: AmountSearch): number {
	const sentence = tokens.sentences[mention.start];
	const clause = tokens.clauses[mention.start];
	let score = mention.isMoney ? 1 : mention.amount >= SMALLEST_BARE_NUMBER ? 0 : -3;
	if (date !== undefined && mentions.some((day) => day.date === date && tokens.sentences[day.start] === sentence)) score += 1;
	const commits = concepts.some((hit) => hit.sentence === sentence && hit.concept.startsWith('promise.') && !hit.negated);
	if (commits) score += 0.5;
	if (tokens.words.some((word) => cues.part.has(word))) score += 1;
	else if (cautious) score -= WITHOUT_A_PART;
	for (let at = 0; at < tokens.words.length; at += 1) {
		if (tokens.clauses[at] !== clause || (at >= mention.start && at < mention.end)) continue;
		const word = tokens.words[at] ?? '';
		if (cues.pay.has(word) || cues.can.has(word)) score += 0.5;
		if (cues.whole.has(word)) score -= 2;
	}
	const before = tokens.words.slice(Math.max(0, mention.start - CUE_REACH), mention.start);
	if (before.some((word) => cues.total.has(word))) score -= 1;
	if (cues.article.has(tokens.words[mention.start - 1] ?? '')) score -= 2;
	if (before.some((word) => cues.number.has(word))) score -= 3;
	return score;
}
