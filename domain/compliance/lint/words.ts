import { BoundedMap } from '../../memory/bounded-map';
import { unmask } from './unmask';

/** The words of a text, ready to be compared: lower case, without accents, each with where it stands in the text. */
export interface Words {
	words: readonly string[];
	/** The index of each word's first character in the unmasked text. */
	starts: readonly number[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const ASCII = /^[\s -~]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
const SHORTEST_SPELLED_OUT = 4;

/** The words of a text as people see it; a word that is spelled out with spaces or dots ("S T O P") is one word. */
export function wordsOf(text: string): Words {
	return wordsOfUnmasked(unmask(text));
}

/** The words of a text that has been unmasked already. */
export function wordsOfUnmasked(text: string): Words {
	if (!ASCII.test(text)) {
		const found: string[] = text.match(WORD) ?? [];
		return joinSpelledOut(found.map(fold), startsOf(found, text));
	}
	// Letters without accents are folded all at once.
	const lower = text.toLowerCase();
	const words: string[] = lower.match(ASCII_WORD) ?? [];
	return joinSpelledOut(words, startsOf(words, lower));
}

function startsOf(words: readonly string[], text: string): number[] {
	let end = 0;
	return words.map((word) => {
		const start = text.indexOf(word, end);
		end = start + word.length;
		return start;
	});
}

const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const PLAIN = /^[a-z0-9]*$/;
const NINE = '9'.charCodeAt(0);
const known = new BoundedMap<string, string>(20_000);

/** A word in lower case without accents: `Pfändung` becomes `pfandung`, `échéance` becomes `echeance`. */
export function fold(word: string): string {
	return beginsWithDigit(word) ? folded(word) : known.get(word, folded);
}

/** Whether a word is a number or looks like one: nearly each is met once, so nothing about it is worth remembering. */
export function beginsWithDigit(word: string): boolean {
	return word.charCodeAt(0) <= NINE;
}

function folded(word: string): string {
	const lower = word.toLowerCase();
	return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßæœøłđðþı]/g, (letter) => SPECIAL[letter] ?? letter);
}

function joinSpelledOut(words: string[], starts: number[]): Words {
	if (!words.some((word, index) => word.length === 1 && words[index + 1]?.length === 1)) return { words, starts };
	const joined: string[] = [];
	const joinedStarts: number[] = [];
	for (let from = 0; from < words.length; ) {
		let until = from;
		while (words[until]?.length === 1 && /[a-z]/.test(words[until] ?? '')) until += 1;
		const spelledOut = until - from >= SHORTEST_SPELLED_OUT;
		const end = spelledOut ? until : from + 1;
		joined.push(words.slice(from, end).join(''));
		joinedStarts.push(starts[from] ?? 0);
		// The first letter may be a word of its own: "a l a w s u i t".
		if (spelledOut && end - from > SHORTEST_SPELLED_OUT) {
			joined.push(words.slice(from + 1, end).join(''));
			joinedStarts.push(starts[from + 1] ?? 0);
		}
		from = end;
	}
	return { words: joined, starts: joinedStarts };
}
