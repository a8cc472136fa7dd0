import type { Concept } from '../lexicon/concept';
import type { Reading } from './reading';

// "On Friday" alone may be a day of anything.
const COMMITTED: ReadonlySet<Concept> = new Set<Concept>(['promise.will', 'promise.run', 'promise.scheduled', 'promise.part', 'promise.vow']);

/**
 * How the reply names a day to come as people do who commit to it: `in_words` beside those of a promise ("the payment order
 * is dated 30 May"), `bare` as the first thing in a sentence ("Friday, and that is that"); else null. Not where the day is
 * asked for, made a condition or denied, and not "next week", which is no day. `ofTheCalendar`: only a date in full counts.
 */
export function dayOfPayment({ tokens, concepts, mentions: { today, dates } }: Pick<Reading, 'tokens' | 'concepts' | 'mentions'>, ofTheCalendar = false): 'in_words' | 'bare' | null {
	let isBare = false;
	for (const { date, start, kind } of dates) {
		const sentence = tokens.sentences[start] ?? 0;
		if (date === null || date <= today || kind === 'loose' || (ofTheCalendar && kind !== 'exact') || tokens.questions[sentence]) continue;
		const said = concepts.filter((hit) => hit.sentence === sentence && COMMITTED.has(hit.concept));
		if (said.some(({ conditional }) => conditional)) continue;
		if (said.some(({ negated }) => !negated)) return 'in_words';
		isBare ||= start === 0 || tokens.sentences[start - 1] !== sentence;
	}
	return isBare ? 'bare' : null;
}
