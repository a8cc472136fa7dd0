const MARKS = /\p{M}+/gu;
// Letters that Unicode does not decompose into a base letter and a mark.
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

const table = new Map<string, string>();

/**
 * One character in the form in which words are compared: lower case, without accents ("Überweisung", "uberweisung" and
 * "ÜBERWEISUNG" are the same word to somebody who types on a phone).
 */
export function foldCharacter(character: string): string {
	let folded = table.get(character);
	if (folded === undefined) {
		const lower = character.toLowerCase();
		folded = WHOLE_LETTERS[lower] ?? lower.normalize('NFKD').replace(MARKS, '');
		// A cap, so that hostile text cannot fill the memory with rare characters.
		if (table.size < 4096) table.set(character, folded);
	}
	return folded;
}

/** `text` in the form in which words are compared; see `foldCharacter`. */
export function fold(text: string): string {
	let folded = '';
	for (const character of text) folded += character < '\u0080' ? character.toLowerCase() : foldCharacter(character);
	return folded;
}
