import type { InboundMessage } from '../inbound/inbound-message';
import type { Tokens } from '../text/tokens';
import { hashSlice, hashText } from './hash';
import { Features } from './text-features';

const WORD = 11;
const PIECE = 12;
const MOST_WORDS = 40;
const LONGEST_WORD = 24;
// How much the text counts, as the Euclidean length of its features.
export const LENGTH_OF_TEXT = 4;
// Letters and marks that the folded words no longer show.
const TELLING_MARKS = /[ßäöüåøñ¿¡ãõçœàèìòùâêîôûëïáéíóú]/gi;

/** All that tells the language of a message: its words and their pieces, letters with marks, and where the sender is. */
export function languageFeatures(tokens: Tokens, text: string, from: InboundMessage['from']): Features {
	const features = new Features();
	for (const at of tellingPlaces(tokens)) addTellingPieces(features, tokens.words[at] ?? '');
	addMarks(features, text);
	features.endKind(LENGTH_OF_TEXT);
	addPlace(features, from.address);
	return features;
}

/** Where the words stand that count; numbers, marks and symbols are the same everywhere. */
export function tellingPlaces({ words }: Tokens): readonly number[] {
	const places: number[] = [];
	for (let at = 0; at < Math.min(words.length, MOST_WORDS); at += 1) {
		const word = words[at] ?? '';
		if (word.length <= LONGEST_WORD && word >= 'a') places.push(at);
	}
	return places;
}

/** Adds a word and its pieces. */
export function addTellingPieces(features: Features, word: string): void {
	features.add(hashText(word, WORD), 1);
	const padded = ` ${word} `;
	for (let size = 2; size <= 4; size += 1) {
		for (let start = 0; start + size <= padded.length; start += 1) features.add(hashSlice(padded, start, start + size, PIECE), 0.3);
	}
}

/** Adds the letters with marks that the text has. */
export function addMarks(features: Features, text: string): void {
	for (const mark of new Set(text.slice(0, 2000).toLowerCase().match(TELLING_MARKS) ?? [])) features.fact(`letter ${mark}`, 1.5);
}

/** Adds where the sender is. */
export function addPlace(features: Features, address: string): void {
	const place = placeOf(address);
	if (place) features.fact(`place ${place}`, 0.5);
	features.fact('any', 0.5);
}

/** The country calling code (first three digits) or the top-level domain of the sender. */
function placeOf(address: string): string | undefined {
	const phone = /^\+(\d{1,3})/.exec(address.replace(/[\s()-]/g, ''));
	if (phone) return phone[1]?.startsWith('1') ? '1' : phone[1]?.slice(0, 2);
	return /\.([a-z]{2,10})$/i.exec(address)?.[1]?.toLowerCase();
}
