import type { Reading } from '../classify/reading';
import { instalmentsIn } from '../extract/instalments';
import type { ConceptHit } from '../lexicon/find-concepts';
import { hashText } from './hash';
import type { Features } from './text-features';

const SHORT_REPLY_TOKENS = 10;
const A_LARGE_PART = 0.5;

type MentionReading = Pick<Reading, 'clean' | 'tokens' | 'language' | 'concepts' | 'mentions'>;

/**
 * What the days and sums of a reply say of its meaning: whether a day lies ahead or behind, stands in a question, makes up
 * the reply, and what is said of it in its sentence; and whether the sums are parts of one.
 */
export function addMentions(features: Features, reading: MentionReading): void {
	const { tokens, concepts, mentions: { today, dates, amounts } } = reading;
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
	const parts = partsIn(reading);
	if (parts > 1) names.add('parts').add(parts === 2 ? 'two parts' : 'many parts');
	for (const name of names) features.add(hashOfName(name), 1);
}

const hashes = new Map<string, number>();

// There are few names, the same ones in reply after reply.
function hashOfName(name: string): number {
	let hash = hashes.get(name);
	if (hash === undefined) hashes.set(name, (hash = hashText(name)));
	return hash;
}

// In how many parts the writer speaks of paying; looked for where two sums, two days or a phrase make it likely.
function partsIn({ clean, tokens, language, concepts, mentions: { dates, amounts } }: MentionReading): number {
	const isLikely = dates.length > 1 || amounts.length > 1 || concepts.some(({ concept }) => concept.startsWith('plan.') || concept === 'promise.part');
	return isLikely ? (instalmentsIn(clean.text, tokens, language, amounts, dates) ?? 1) : 1;
}

function familiesIn(sentence: number, concepts: readonly ConceptHit[]): string[] {
	return concepts.filter((hit) => hit.sentence === sentence).map(({ concept, negated }) => `${negated ? 'not ' : ''}${concept.slice(0, concept.indexOf('.'))}`);
}
