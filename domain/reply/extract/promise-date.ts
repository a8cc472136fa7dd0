import type { CivilDate } from '../../calendar/civil-date';
import type { ConceptHit } from '../lexicon/find-concepts';
import type { Tokens } from '../text/tokens';
import type { DateMention } from './dates/find-dates';
import type { CueWords } from './cues';

/** What the date of a promise is looked for in. */
export interface PromiseSearch {
	tokens: Tokens;
	concepts: readonly ConceptHit[];
	mentions: readonly DateMention[];
	cues: CueWords;
	today: CivilDate;
	/** Whether a promise is the point of the reply; else only words that bind the writer make one of a date. */
	isThePoint: boolean;
}

const CUE_REACH = 2;
const SIDE_REMARK = 3;

/** The date that the writer commits to; undefined where there is none. Of two that are as likely, the later one. */
export function promiseDate(search: PromiseSearch): CivilDate | undefined {
	let best: { date: CivilDate; score: number } | undefined;
	for (const mention of search.mentions) {
		if (mention.date === null) continue;
		const score = scoreOf(mention, mention.date, search);
		if (!best || score > best.score || (score === best.score && mention.date > best.date)) best = { date: mention.date, score };
	}
	return best && best.score >= (search.isThePoint ? 0 : SIDE_REMARK) ? best.date : undefined;
}

function scoreOf(mention: DateMention, date: CivilDate, { tokens, concepts, cues, today, isThePoint }: PromiseSearch): number {
	const sentence = tokens.sentences[mention.start];
	const clause = tokens.clauses[mention.start];
	let score = isThePoint ? 1 : 0;
	for (const hit of concepts) {
		if (hit.sentence !== sentence) continue;
		const near = tokens.clauses[hit.start] === clause;
		if (hit.concept.startsWith('promise.') && !hit.negated && !hit.question) score += near ? 1.5 : 0.5;
		if (hit.concept.startsWith('extension.') || hit.concept.startsWith('human.')) score -= near ? 1 : 0.5;
		if (hit.concept.startsWith('paid.') && near) score -= 0.5;
	}
	if (tokens.questions[sentence ?? 0]) score -= 2;
	const before = tokens.words.slice(Math.max(0, mention.start - CUE_REACH), mention.start);
	if (before.some((word) => cues.deadline.has(word))) score += 1;
	if (before.some((word) => cues.past.has(word))) score -= 2;
	for (let at = 0; at < tokens.words.length; at += 1) {
		if (tokens.clauses[at] !== clause || (at >= mention.start && at < mention.end)) continue;
		const word = tokens.words[at] ?? '';
		if (cues.pay.has(word)) score += 1;
		if (cues.other.has(word)) score -= 1;
	}
	if (date < today) score -= 2;
	else if (date === today) score -= 0.5;
	return score;
}
