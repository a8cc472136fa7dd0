import type { Tokens } from '../text/tokens';
import { UNKNOWN_WORD, WordMemory } from '../text/word-numbers';
import { combine, hashSlice, hashText } from './hash';
import { SeenHashes } from './seen-hashes';

/** Hashed features of a text: parallel lists of 32-bit hashes and weights. */
export class Features {
	readonly hashes: number[] = [];
	readonly values: number[] = [];
	/** Where each kind of feature begins. */
	readonly kinds: number[] = [];
	private end = 0;

	add(hash: number, value: number): void {
		this.hashes.push(hash);
		this.values.push(value);
	}

	/** Adds a named yes/no fact. */
	fact(name: string, value = 1): void {
		this.add(hashText(name), value);
	}

	/** Ends a kind of features: scales what was added since the last one so that its length (Euclidean) is `length`. */
	endKind(length: number): void {
		const from = this.end;
		this.kinds.push(from);
		this.end = this.values.length;
		let sum = 0;
		for (let at = from; at < this.values.length; at += 1) sum += (this.values[at] ?? 0) ** 2;
		if (sum === 0) return;
		const factor = length / Math.sqrt(sum);
		for (let at = from; at < this.values.length; at += 1) this.values[at] = (this.values[at] ?? 0) * factor;
	}
}

const WORD = 1;
const PAIR = 2;
const PIECE = 3;
const LONGEST_WORD = 24;

/** What stands for a token among the word features: numbers of one shape are one word. */
export function wordShape(word: string): string {
	const first = word.charCodeAt(0);
	if (first < 48 || first > 57) return word;
	return word.length > 2 && /^\d+$/.test(word) ? '000' : word.replace(/\d/g, '0').slice(0, 12);
}

const seen = new SeenHashes();

/** The hashes of words; `space` keeps those of subject and body apart. */
export function wordHashes(space: number): WordMemory<number> {
	return new WordMemory((word) => hashText(wordShape(word), WORD + space));
}

/** Words and pairs of neighbouring words; each counts once. */
export function addWords(features: Features, tokens: Tokens, hashes: WordMemory<number>, pairs: boolean): void {
	seen.clear();
	let before = 0;
	let sentence = -1;
	for (let at = 0; at < tokens.words.length; at += 1) {
		const hash = hashes.of(tokens.words[at] ?? '', tokens.numbers[at] ?? UNKNOWN_WORD);
		if (seen.add(hash)) features.add(hash, 1);
		if (pairs) {
			if (tokens.sentences[at] !== sentence) before = 0;
			const pair = combine(combine(before, hash), PAIR);
			if (seen.add(pair)) features.add(pair, 1);
			before = hash;
			sentence = tokens.sentences[at] ?? -1;
		}
	}
}

/** Pieces of three to five letters of a word, which hold where it is misspelt or inflected. */
export function addPieces(features: Features, word: string): void {
	if (word.length > LONGEST_WORD) return;
	const padded = ` ${word} `;
	for (let size = 3; size <= 5; size += 1) {
		for (let start = 0; start + size <= padded.length; start += 1) features.add(hashSlice(padded, start, start + size, PIECE), 1);
	}
}
