// A cap, so that hostile text cannot fill the memory.
const MOST_WORDS = 20_000;
const LONGEST_WORD = 40;

/** The number of a word that is not remembered, since it is too long or one too many. */
export const UNKNOWN_WORD = -1;

const numbers = new Map<string, number>();
const texts: string[] = [];

/** The number under which a folded word is known from now on: whatever was once worked out of it is found again by that. */
export function numberOfWord(word: string): number {
	const known = numbers.get(word);
	if (known !== undefined) return known;
	if (texts.length >= MOST_WORDS || word.length > LONGEST_WORD) return UNKNOWN_WORD;
	numbers.set(word, texts.length);
	texts.push(word);
	return texts.length - 1;
}

/** The word of a number: always the same string, so that whatever looks it up finds it without reading it again. */
export function wordOfNumber(number: number): string {
	return texts[number] ?? '';
}

/** What was worked out of words, by their numbers. */
export class WordMemory<Value> {
	private readonly values: (Value | undefined)[] = [];

	/** `workOut` must give the same for the same word. */
	constructor(private readonly workOut: (word: string) => Value) {}

	/** What `workOut` gives for `word`, whose number is `number`. */
	of(word: string, number: number): Value {
		if (number === UNKNOWN_WORD) return this.workOut(word);
		const known = this.values[number];
		if (known !== undefined) return known;
		// Filled up to the number first: a list with holes is slow.
		while (this.values.length < number) this.values.push(undefined);
		const value = this.workOut(word);
		this.values[number] = value;
		return value;
	}
}
