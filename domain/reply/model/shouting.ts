const LOOKED_AT = 400;
const FEWEST_CAPITALS = 9;
const FEWEST_LETTERS = 13;
const SHOUTED_SHARE = 0.7;

/** Whether a text is written in capitals. */
export function isShouted(text: string): boolean {
	let capitals = 0;
	let letters = 0;
	for (let at = 0; at < Math.min(text.length, LOOKED_AT); at += 1) {
		const code = text.charCodeAt(at);
		if (code < 128) {
			if (code >= 65 && code <= 90) capitals += 1;
			if ((code | 32) >= 97 && (code | 32) <= 122) letters += 1;
			continue;
		}
		const character = text.charAt(at);
		const isCapital = character !== character.toLowerCase();
		if (isCapital) capitals += 1;
		if (isCapital || character !== character.toUpperCase()) letters += 1;
	}
	return capitals >= FEWEST_CAPITALS && letters >= FEWEST_LETTERS && capitals > letters * SHOUTED_SHARE;
}
