import type { Language } from '../intent';
import type { Tokens } from '../text/tokens';
import type { Concept } from './concept';
import { lexiconOf, type Lexicon } from './lexicons';

/** A concept that a text names, where, and how: denied ("not paid"), as a condition ("if paid") or in a question. */
export interface ConceptHit {
	readonly concept: Concept;
	/** First token, and the one after the last. */
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	readonly negated: boolean;
	readonly conditional: boolean;
	readonly question: boolean;
}

const WORDS_BEFORE = 3;
const WORDS_AFTER = 2;
const CONDITION_REACH = 6;

/** The concepts that the text names in `language`, in the order of their first word; each place of a concept once. */
export function findConcepts(tokens: Tokens, language: Language): ConceptHit[] {
	const lexicon = lexiconOf(language);
	const hits: ConceptHit[] = [];
	const seen = new Set<Concept>();
	let place = -1;
	for (const { name, start, end } of lexicon.matcher.find(tokens)) {
		if (start !== place) seen.clear();
		place = start;
		if (seen.has(name)) continue;
		seen.add(name);
		const sentence = tokens.sentences[start] ?? 0;
		hits.push({
			concept: name,
			start,
			end,
			sentence,
			negated: isNegated(tokens, lexicon, start, end),
			conditional: isConditional(tokens, lexicon, start),
			question: tokens.questions[sentence] ?? false,
		});
	}
	return hits;
}

// A phrase that itself says "not" is not denied by that word; what counts stands outside of it, in the same clause.
function isNegated({ words, clauses }: Tokens, lexicon: Lexicon, start: number, end: number): boolean {
	const clause = clauses[start];
	for (let at = start - 1; at >= 0 && at >= start - WORDS_BEFORE && clauses[at] === clause; at -= 1) {
		if (lexicon.negations.has(words[at] ?? '')) return true;
	}
	if (lexicon.laterNegations.size === 0) return false;
	for (let at = end; at < words.length && at < end + WORDS_AFTER && clauses[at] === clause; at += 1) {
		if (lexicon.laterNegations.has(words[at] ?? '')) return true;
	}
	return false;
}

function isConditional({ words, clauses }: Tokens, lexicon: Lexicon, start: number): boolean {
	const clause = clauses[start];
	for (let at = start - 1; at >= 0 && at >= start - CONDITION_REACH && clauses[at] === clause; at -= 1) {
		if (lexicon.conditions.has(words[at] ?? '')) return true;
	}
	return false;
}
