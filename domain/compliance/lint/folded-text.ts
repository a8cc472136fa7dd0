import { onFirstUse } from '../../memory/on-first-use';
import { allMatches } from './all-matches';
import { fold, wordsOfUnmasked } from './words';

/** A text in which words can be looked for: lower case, without accents, the words at the places where they were. */
export interface FoldedText {
	text: string;
	/** Where a word that begins at `index` begins in the text that was folded; undefined where all are where they were. */
	placeOf?: (index: number) => number;
}

const ASCII = /^[\s -~]*$/;
const NOT_ASCII = /[^\0-\x7f]/g;
const MOST_ALONE = 3;

/** Folds an unmasked text. Words that are spelled out with spaces or dots ("S T O P") become one. */
export function foldText(text: string): FoldedText {
	const quick = ASCII.test(text) ? text.toLowerCase() : foldLatin(text);
	if (quick === undefined || spellsOut(quick)) return wordByWord(text);
	return quick.length === text.length ? { text: quick } : { text: quick, placeOf: placesBeforeFolding(text) };
}

// Any alphabet, and words that are spelled out.
function wordByWord(text: string): FoldedText {
	const { words, starts } = wordsOfUnmasked(text);
	const folded = words.join(' ');
	return {
		text: folded,
		placeOf: (index) => {
			let word = 0;
			for (let end = words[0]?.length ?? 0; end < index; end += 1 + (words[word]?.length ?? 0)) word += 1;
			return starts[word] ?? 0;
		},
	};
}

// Letters of Latin alphabets, and the signs that stand between words in them: what nearly all texts are made of.
const latin = onFirstUse(() => {
	const folded = new Map<string, string>();
	for (const [first, last] of [[0xa1, 0x24f], [0x2010, 0x2027], [0x2030, 0x205e], [0x20a0, 0x20bf]] as const) {
		for (let code = first; code <= last; code += 1) {
			const letter = String.fromCharCode(code);
			const plain = /[\p{L}\p{M}\p{N}]/u.test(letter) ? fold(letter) : ' ';
			if (/^[a-z0-9 ]{1,2}$/.test(plain)) folded.set(letter, plain);
		}
	}
	const doubled = [...folded].flatMap(([letter, plain]) => (plain.length === 2 ? [letter] : []));
	return { folded, doubled: new RegExp(`[${doubled.join('')}]`, 'g') };
});

function foldLatin(text: string): string | undefined {
	const { folded } = latin();
	let known = true;
	const quick = text.replace(NOT_ASCII, (letter) => {
		const plain = folded.get(letter);
		if (plain === undefined) known = false;
		return plain ?? letter;
	});
	return known ? quick.toLowerCase() : undefined;
}

// Each letter that becomes two moves what follows it by one.
function placesBeforeFolding(text: string): (index: number) => number {
	const moved = allMatches(latin().doubled, text).map(({ index }, before) => index + before);
	return (index) => index - moved.filter((place) => place < index).length;
}

// Whether so many letters stand alone, one after the other, that they may be a word.
function spellsOut(text: string): boolean {
	let alone = 0;
	let length = 0;
	let digit = false;
	for (let at = 0; at <= text.length; at += 1) {
		const code = at < text.length ? text.charCodeAt(at) : 0;
		const isDigit = code >= 48 && code <= 57;
		if (isDigit || (code >= 97 && code <= 122)) {
			length += 1;
			digit ||= isDigit;
		} else if (length > 0) {
			alone = length === 1 && !digit ? alone + 1 : 0;
			if (alone > MOST_ALONE) return true;
			[length, digit] = [0, false];
		}
	}
	return false;
}
