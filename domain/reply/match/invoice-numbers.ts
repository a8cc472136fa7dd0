// A number as people write it: letters and digits with what parts them, or digits alone.
const NUMBER = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[-/_.](?=[\p{L}\p{N}])){1,39}/gu;
// "invoice 7" is a number too, but three digits stand in every mail.
const SHORTEST = 4;
const LONGEST_TEXT = 20_000;
const MOST_NUMBERS = 200;

/** How a number is kept for comparison: letters and digits, without what parts them. Empty for one too short to be told from others. */
export function numberKeys(number: string): string[] {
	const key = keyOf(number);
	return key.length >= SHORTEST && /\d/.test(key) ? [key] : [];
}

/** What in a text may be the number of an invoice: single words, and a word with the digits after it ("INV 1042"). */
export function numbersIn(text: string): string[] {
	const words = [...text.slice(0, LONGEST_TEXT).matchAll(NUMBER)];
	const found = new Set<string>();
	for (let at = 0; at < words.length && found.size < MOST_NUMBERS; at += 1) {
		const word = words[at]?.[0] ?? '';
		if (!/\d/.test(word)) continue;
		for (const key of numberKeys(word)) found.add(key);
		const before = words[at - 1];
		const isBeside = before && (words[at]?.index ?? 0) - before.index - before[0].length <= 2;
		if (isBeside) for (const key of numberKeys(before[0] + word)) found.add(key);
	}
	return [...found];
}

function keyOf(number: string): string {
	return number.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}
