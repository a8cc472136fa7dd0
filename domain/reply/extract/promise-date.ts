import type { CivilDate } from '../../calendar/civil-date';
import type { ConceptHit } from '../lexicon/find-concepts';
import type { Tokens } from '../text/tokens';
import type { CueWords } from './cues';
import type { DateMention } from './dates/find-dates';

export type PromiseWeight = 'point' | 'beside' | 'unheard';

/** What the date of a promise is looked for in. */
export interface PromiseSearch {
	tokens: Tokens;
	concepts: readonly ConceptHit[];
	mentions: readonly DateMention[];
	cues: CueWords;
	today: CivilDate;
	/** Whether a promise is the point of the reply, stands beside something else, or would have to be found first. */
	weight: PromiseWeight;
	/** Of payments on several days the first is what is promised; otherwise the last day named counts. */
	firstOfSeveral: boolean;
}

const CUE_REACH = 2;
// The only day of a reply that promises is hardly another one.
const LEAST_SCORE_ALONE = -1;
const LEAST_SCORE: Readonly<Record<PromiseWeight, number>> = { point: 0.25, beside: 1, unheard: 3 };
const SHORT_REPLY_TOKENS = 8;
// "A firm date", "you have my word": who says so is bound, whatever else they ask.
const VOW = 1;

/** The date that the writer commits to; undefined where there is none. */
export function promiseDate(search: PromiseSearch): CivilDate | undefined {
	const scores = new Map<CivilDate, number>();
	for (const mention of search.mentions) {
		if (mention.date === null) continue;
		const score = scoreOf(mention, mention.date, search);
		scores.set(mention.date, Math.max(score, scores.get(mention.date) ?? score));
	}
	const least = search.weight === 'point' && scores.size === 1 ? LEAST_SCORE_ALONE : LEAST_SCORE[search.weight];
	const likely = [...scores].filter(([, score]) => score >= least).map(([date, score]) => ({ date, score }));
	likely.sort((a, b) => (search.firstOfSeveral ? 0 : b.score - a.score) || (search.firstOfSeveral ? 1 : -1) * (a.date < b.date ? -1 : 1));
	return likely[0]?.date;
}

function scoreOf(mention: DateMention, date: CivilDate, { tokens, concepts, cues, today, weight }: PromiseSearch): number {
	const isThePoint = weight === 'point';
	const sentence = tokens.sentences[mention.start] ?? 0;
	const clause = tokens.clauses[mention.start];
	let score = isThePoint ? 1 : 0;
	if (tokens.words.length <= SHORT_REPLY_TOKENS) score += 1;
	for (const { concept, ...hit } of concepts) {
		if (hit.sentence !== sentence) continue;
		const near = tokens.clauses[hit.start] === clause;
		if (concept.startsWith('promise.') && !hit.negated) score += (near ? 1.5 : 0.5) + (concept === 'promise.vow' ? VOW : 0);
		else if (concept.startsWith('extension.') || concept.startsWith('human.')) score -= near ? 1 : 0.5;
		else if (concept.startsWith('paid.') && near) score -= date > today ? 0.5 : 1;
	}
	if (tokens.questions[sentence]) score -= isThePoint ? 1 : 2;
	const before = tokens.words.slice(Math.max(0, mention.start - CUE_REACH), mention.start);
	if (before.some((word) => cues.deadline.has(word))) score += 1;
	if (before.some((word) => cues.past.has(word))) score -= date < today ? 2 : 0.5;
	if (cues.not.has(before.at(-1) ?? '')) score -= 3;
	for (let at = 0; at < tokens.words.length; at += 1) {
		if (tokens.clauses[at] !== clause || (at >= mention.start && at < mention.end)) continue;
		const word = tokens.words[at] ?? '';
		if (cues.pay.has(word)) score += 1;
		if (cues.other.has(word)) score -= 1;
	}
	if (mention.kind === 'exact' || mention.kind === 'dayOfMonth') score += 0.75;
	if (mention.kind === 'loose') score -= 0.75;
	if (date < today) score -= 2;
	else if (date === today) score -= 0.75;
	return score;
}
