import type { Reading } from '../classify/reading';
import type { Language } from '../intent';
import type { ConceptHit } from '../lexicon/find-concepts';
import { senseOf } from '../lexicon/senses';
import { hasTicketNumber } from '../machine/auto-response';
import type { Tokens } from '../text/tokens';
import { combine, hashText } from './hash';
import { addMentions } from './mention-features';
import { SeenHashes } from './seen-hashes';
import { addPieces, addWords, Features } from './text-features';

const BODY = 0;
const SUBJECT = 16;
const SENSE = 40;
const SENSE_PAIR = 41;
const SENSE_SKIP = 42;
const SENSE_TOGETHER = 43;
const MOST_TOGETHER = 20;

// How much each kind of feature counts, as the Euclidean length of its vector.
export const LENGTH_OF_PIECES = 1;
const LENGTHS = { words: 1, senses: 2.2, concepts: 1.4, mentions: 0.8, subject: 0.8, facts: 1 };

/** All that the model sees of a reply: pieces of words, words, their meanings across languages, phrases, and the envelope. */
export function replyFeatures(reading: Reading): Features {
	const features = new Features();
	for (const word of distinctWords(reading)) addPieces(features, word);
	features.endKind(LENGTH_OF_PIECES);
	addFeaturesBesidePieces(features, reading);
	return features;
}

/** The words whose pieces count, each once. */
export function distinctWords({ tokens }: Pick<Reading, 'tokens'>): ReadonlySet<string> {
	return new Set(tokens.words);
}

/** Adds what the model sees of a reply beside the pieces of its words, which are summed up word by word. */
export function addFeaturesBesidePieces(features: Features, reading: Reading): void {
	const { tokens, subjectTokens, concepts, subjectConcepts, language } = reading;
	addWords(features, tokens, BODY, true);
	features.endKind(LENGTHS.words);

	addSenses(features, tokens, language, BODY);
	addSensesTogether(features, tokens, language);
	features.endKind(LENGTHS.senses);

	addConcepts(features, concepts, '');
	features.endKind(LENGTHS.concepts);

	addMentions(features, reading);
	features.endKind(LENGTHS.mentions);

	addWords(features, subjectTokens, SUBJECT, false);
	addSenses(features, subjectTokens, language, SUBJECT);
	addConcepts(features, subjectConcepts, 'subject ');
	features.endKind(LENGTHS.subject);

	addFacts(features, reading);
	features.endKind(LENGTHS.facts);
}

const seen = new SeenHashes();

/** Meanings of words, and of neighbours and near neighbours in a sentence. */
function addSenses(features: Features, { words, sentences }: Tokens, language: Language, space: number): void {
	seen.clear();
	const once = (hash: number, value: number) => {
		if (seen.add(hash)) features.add(hash, value);
	};
	let before = -1;
	let earlier = -1;
	let sentence = -1;
	for (let at = 0; at < words.length; at += 1) {
		if (sentences[at] !== sentence) {
			before = earlier = -1;
			sentence = sentences[at] ?? -1;
		}
		const word = words[at] ?? '';
		const sense = word === '?' ? 9999 : isDigit(word.charCodeAt(0)) ? 9998 : senseOf(word, language);
		if (sense < 0) continue;
		once(combine(sense, SENSE + space), 1);
		if (before >= 0) once(combine(combine(before, sense), SENSE_PAIR + space), 1);
		if (earlier >= 0) once(combine(combine(earlier, sense), SENSE_SKIP + space), 0.6);
		earlier = before;
		before = sense;
	}
}

/** Meanings that stand anywhere in one sentence together, in either order. */
function addSensesTogether(features: Features, { words, sentences }: Tokens, language: Language): void {
	seen.clear();
	let sentence: number[] = [];
	for (let at = 0; at <= words.length; at += 1) {
		if (at === words.length || (at > 0 && sentences[at] !== sentences[at - 1])) {
			sentence.sort((a, b) => a - b);
			for (let first = 0; first < sentence.length; first += 1) {
				for (let second = first + 1; second < sentence.length; second += 1) {
					const hash = combine(combine(sentence[first] ?? 0, sentence[second] ?? 0), SENSE_TOGETHER);
					if (seen.add(hash)) features.add(hash, 0.3);
				}
			}
			sentence = [];
		}
		const sense = senseOf(words[at] ?? '', language);
		if (sense >= 0 && sentence.length < MOST_TOGETHER && !sentence.includes(sense)) sentence.push(sense);
	}
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

function addConcepts(features: Features, hits: readonly ConceptHit[], prefix: string): void {
	const names = new Set<string>();
	const families = new Set<string>();
	for (const { concept, negated, question, conditional } of hits) {
		names.add(concept);
		if (negated) names.add(`not ${concept}`);
		if (question) names.add(`asked ${concept}`);
		if (conditional) names.add(`if ${concept}`);
		if (!negated) families.add(concept.slice(0, concept.indexOf('.')));
	}
	for (const name of names) features.fact(`${prefix}${name}`);
	const list = [...families].sort();
	for (const [at, first] of list.entries()) {
		features.fact(`${prefix}${first}.`, 0.7);
		for (const second of list.slice(at + 1)) features.fact(`${prefix}${first}+${second}`, 0.4);
	}
	if (hits.length === 0) features.fact(`${prefix}nothing`);
}

function addFacts(features: Features, reading: Reading): void {
	const { message, tokens, report, automatic, soundsAutomatic, clean } = reading;
	features.add(hashText('always'), 1);
	features.fact(message.channel === 'email' ? 'mail' : 'phone', 0.5);
	features.fact(`length ${Math.min(7, Math.floor(Math.log2(tokens.words.length + 1)))}`);
	if (report) features.fact('report', 6);
	if (report) features.fact(report.hard || report.policy ? 'report hard' : 'report soft', 3);
	if (automatic) features.fact('automatic', 3);
	if (soundsAutomatic) features.fact('sounds automatic', 1.5);
	if (hasTicketNumber(message.subject)) features.fact('ticket', 0.7);
	if (clean.injected) features.fact('injected', 0.5);
	if (tokens.words.includes('?')) features.fact('question');
	if (tokens.questions.at(-1)) features.fact('question at the end');
	if (tokens.words.includes('!')) features.fact('exclaimed', 0.5);
	if (isShouted(clean.text)) features.fact('shouted');
}

const FEWEST_CAPITALS = 9;

function isShouted(text: string): boolean {
	const start = text.slice(0, 400);
	const capitals = start.match(/\p{Lu}/gu)?.length ?? 0;
	if (capitals < FEWEST_CAPITALS) return false;
	const letters = start.match(/\p{L}/gu)?.length ?? 0;
	return letters > 12 && capitals > letters * 0.7;
}
