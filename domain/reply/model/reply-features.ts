import type { Reading } from '../classify/reading';
import { sensesOf } from '../lexicon/senses';
import { hasTicketNumber } from '../machine/auto-response';
import type { Tokens } from '../text/tokens';
import { UNKNOWN_WORD } from '../text/word-numbers';
import { ConceptFeatures } from './concept-features';
import { combine, hashText } from './hash';
import { addMentions } from './mention-features';
import { SeenHashes } from './seen-hashes';
import { isShouted } from './shouting';
import { addPieces, addWords, Features, wordHashes } from './text-features';

const BODY = 0;
const SUBJECT = 16;
const BODY_WORDS = wordHashes(BODY);
const SUBJECT_WORDS = wordHashes(SUBJECT);
const BODY_CONCEPTS = new ConceptFeatures('');
const SUBJECT_CONCEPTS = new ConceptFeatures('subject ');
const SENSE = 40;
const SENSE_PAIR = 41;
const SENSE_SKIP = 42;
const SENSE_TOGETHER = 43;
const MOST_TOGETHER = 20;

// How much each kind of feature counts, as the Euclidean length of its vector.
export const LENGTH_OF_PIECES = 1;
const LENGTHS = { words: 1, senses: 2.2, concepts: 1.4, mentions: 0.8, subject: 0.8, facts: 1 };

const seen = new SeenHashes();

/** All that the model sees of a reply: pieces of words, words, their meanings across languages, phrases, and the envelope. */
export function replyFeatures(reading: Reading): Features {
	const features = new Features();
	for (const at of firstPlaces(reading)) addPieces(features, reading.tokens.words[at] ?? '');
	features.endKind(LENGTH_OF_PIECES);
	addFeaturesBesidePieces(features, reading);
	return features;
}

/** Where the words stand for the first time: the pieces of each count once. */
export function firstPlaces({ tokens: { words, numbers } }: Pick<Reading, 'tokens'>): readonly number[] {
	seen.clear();
	const places: number[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const number = numbers[at] ?? UNKNOWN_WORD;
		if (number === UNKNOWN_WORD ? words.indexOf(words[at] ?? '') === at : seen.add(number)) places.push(at);
	}
	return places;
}

/** Adds what the model sees of a reply beside the pieces of its words, which are summed up word by word. */
export function addFeaturesBesidePieces(features: Features, reading: Reading): void {
	const { tokens, subjectTokens, concepts, subjectConcepts, language } = reading;
	addWords(features, tokens, BODY_WORDS, true);
	features.endKind(LENGTHS.words);

	const senses = sensesOf(tokens, language);
	addSenses(features, tokens, senses, BODY);
	addSensesTogether(features, tokens, senses);
	features.endKind(LENGTHS.senses);

	BODY_CONCEPTS.addTo(features, concepts);
	features.endKind(LENGTHS.concepts);

	addMentions(features, reading);
	features.endKind(LENGTHS.mentions);

	addWords(features, subjectTokens, SUBJECT_WORDS, false);
	addSenses(features, subjectTokens, sensesOf(subjectTokens, language), SUBJECT);
	SUBJECT_CONCEPTS.addTo(features, subjectConcepts);
	features.endKind(LENGTHS.subject);

	addFacts(features, reading);
	features.endKind(LENGTHS.facts);
}

/** Meanings of words, and of neighbours and near neighbours in a sentence. */
function addSenses(features: Features, { words, sentences }: Tokens, senses: readonly number[], space: number): void {
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
		const sense = word === '?' ? 9999 : isDigit(word.charCodeAt(0)) ? 9998 : (senses[at] ?? -1);
		if (sense < 0) continue;
		once(combine(sense, SENSE + space), 1);
		if (before >= 0) once(combine(combine(before, sense), SENSE_PAIR + space), 1);
		if (earlier >= 0) once(combine(combine(earlier, sense), SENSE_SKIP + space), 0.6);
		earlier = before;
		before = sense;
	}
}

/** Meanings that stand anywhere in one sentence together, in either order. */
function addSensesTogether(features: Features, { words, sentences }: Tokens, senses: readonly number[]): void {
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
		const sense = senses[at] ?? -1;
		if (sense >= 0 && sentence.length < MOST_TOGETHER && !sentence.includes(sense)) sentence.push(sense);
	}
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
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
