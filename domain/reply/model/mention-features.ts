import type { Reading } from '../classify/reading';
import type { ConceptHit } from '../lexicon/find-concepts';
import type { Features } from './text-features';

const SHORT_REPLY_TOKENS = 10;
const A_LARGE_PART = 0.5;

/**
 * What the days and sums of a reply say of its meaning: whether a day lies ahead or behind, stands in a question, makes up
 * the reply, and what is said of it in its sentence.
 */
export function addMentions(features: Features, { tokens, concepts, mentions: { today, dates, amounts } }: Pick<Reading, 'tokens' | 'concepts' | 'mentions'>): void {
	const names = new Set<string>();
	let covered = 0;
	const daysAhead = new Set<string>();
	for (const { date, start, end } of dates) {
		const sentence = tokens.sentences[start] ?? 0;
		const when = date === null ? 'vague' : date > today ? 'ahead' : date < today ? 'behind' : 'today';
		covered += end - start;
		if (date !== null && date > today) daysAhead.add(date);
		names.add(`day ${when}`);
		if (tokens.questions[sentence]) names.add(`day ${when} asked`);
		else if (sentence === 0) names.add(`day ${when} at once`);
		for (const family of familiesIn(sentence, concepts)) names.add(`day ${when} ${family}`);
	}
	if (dates.length === 0) names.add('no day');
	if (daysAhead.size > 1) names.add('days ahead');
	if (covered > 0 && tokens.words.length <= SHORT_REPLY_TOKENS) names.add('day in few words');
	if (covered > tokens.words.length * A_LARGE_PART) names.add('day alone');
	const sums = new Set(amounts.filter(({ isMoney }) => isMoney).map(({ amount }) => amount));
	names.add(sums.size === 0 ? 'no sum' : sums.size === 1 ? 'one sum' : 'sums');
	if (sums.size > 0 && daysAhead.size > 0) names.add('sum and day ahead');
	for (const name of names) features.fact(name);
}

function familiesIn(sentence: number, concepts: readonly ConceptHit[]): string[] {
	return concepts.filter((hit) => hit.sentence === sentence).map(({ concept, negated }) => `${negated ? 'not ' : ''}${concept.slice(0, concept.indexOf('.'))}`);
}
