/**
 * A text as a person sees it: compatibility forms made plain (Unicode NFKC), invisible characters gone, letters of other
 * alphabets that look like Latin ones replaced by these. Source of the look-alikes: Unicode TR 39, confusables.txt.
 */
export function unmask(text: string): string {
	if (PLAIN.test(text)) return text;
	const visible = text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ');
	return FOREIGN.test(visible) && LOOK_ALIKE.test(visible) ? visible.replace(WORDS_WITH_LOOK_ALIKES, replaceLookAlikes) : visible;
}

// What has no other form and looks like nothing else: ASCII, the letters of Western Europe, and how they are set.
const PLAIN = /^[\x20-\x7e\t\n\r¡-§©«¬®±¶·»¿-ÿ‐–—‘’“”„•€]*$/;
// Zero-width characters, soft hyphens, direction marks, variation selectors, fillers.
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]|\udb40[\udc00-\uddef]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

const LATIN_BY_LOOK_ALIKE = new Map<string, string>(
	Object.entries({
		a: 'аαɑ⍺', b: 'Ьƅᖯ', c: 'сϲⅽ', d: 'ԁⅾᏧ', e: 'еєҽ℮', f: 'ſꞙք', g: 'ɡցᶃ', h: 'һհᏂ', i: 'іιɩꙇӏ', j: 'јϳ', k: 'кκ', l: 'ⅼℓ',
		m: 'мⅿ', n: 'пոռ', o: 'оοσօᴏ', p: 'рρ⍴', q: 'ԛգզ', r: 'гᴦⲅ', s: 'ѕꜱ', t: 'тτᴛ', u: 'υսᴜ', v: 'ѵνᴠ', w: 'ѡԝա', x: 'хχⅹ',
		y: 'уγүყ', z: 'ᴢ',
		A: 'АΑᎪ', B: 'ВΒᏴ', C: 'СϹⅭᏟ', D: 'ⅮᎠ', E: 'ЕΕᎬ', F: 'Ϝ', G: 'ԌᏀ', H: 'НΗᎻ', I: 'ІΙӀ', J: 'ЈᎫ', K: 'КΚᏦ', L: 'ⅬᏞ', M: 'МΜᎷ',
		N: 'Ν', O: 'ОΟՕ', P: 'РΡᏢ', Q: 'Ԛ', R: 'ᎡᏒ', S: 'ЅՏᏚ', T: 'ТΤᎢ', U: 'Ս', V: 'ѴᏙ', W: 'ԜᎳ', X: 'ХΧ', Y: 'УΥҮ', Z: 'ΖᏃ',
	}).flatMap(([latin, others]) => [...others].map((other): [string, string] => [other, latin])),
);
// Letters beyond those of Europe, among which all look-alikes are: a first look that most texts end at.
const FOREIGN = /[^\0-\u017e\u2010-\u20cf]/;
const LOOK_ALIKE = new RegExp(`[${[...LATIN_BY_LOOK_ALIKE.keys()].join('')}]`, 'u');
const WORDS_WITH_LOOK_ALIKES = new RegExp(`[\\p{L}\\p{N}]*[${[...LATIN_BY_LOOK_ALIKE.keys()].join('')}][\\p{L}\\p{N}]*`, 'gu');

function replaceLookAlikes(word: string): string {
	const letters = [...word];
	// A word of another alphabet that is no imitation has letters without a Latin look-alike, and stays as it is.
	const imitates = letters.every((letter) => letter.codePointAt(0) !== undefined && (letter <= '\u024f' || LATIN_BY_LOOK_ALIKE.has(letter)));
	return imitates ? letters.map((letter) => LATIN_BY_LOOK_ALIKE.get(letter) ?? letter).join('') : word;
}
