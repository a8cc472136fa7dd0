import { allMatches } from './all-matches';

const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![A-Z0-9])/g;

/** The IBANs in a text that have right check digits (ISO 13616, mod 97), without spaces. */
export function ibansIn(text: string): readonly string[] {
	return allMatches(IBAN, text).map(([found]) => found.replace(/ /g, '')).filter(isIban);
}

function isIban(text: string): boolean {
	const rearranged = text.slice(4) + text.slice(0, 4);
	let remainder = 0;
	for (const character of rearranged) {
		for (const digit of String(parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
	}
	return remainder === 1;
}
