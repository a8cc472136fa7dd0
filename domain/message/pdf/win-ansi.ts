// What the fonts that every PDF reader brings can show (PDF 32000-1, annex D.2): Latin-1 and these.
const BEYOND_LATIN_1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const SHOWN = new RegExp(`^[\\x20-\\x7e\\xa0-\\xff${BEYOND_LATIN_1}]*$`);
const PLAIN: Readonly<Record<string, string>> = { '\u202f': ' ', '\u2068': '', '\u2069': '', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', '−': '-', ẞ: 'SS' };

/**
 * Text in the letters of a PDF's own fonts, accents outside of them dropped ("Łódź" becomes "Lódz"); null where letters
 * would be lost, as in Greek or Chinese.
 */
export function toWinAnsi(text: string): string | null {
	if (SHOWN.test(text)) return text;
	const plain = [...text].map((character) => {
		if (SHOWN.test(character)) return character;
		const known = PLAIN[character];
		return known ?? character.normalize('NFD').replace(/\p{M}/gu, '');
	});
	const written = plain.join('');
	return SHOWN.test(written) ? written : null;
}
