const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
// Format characters reorder or hide text (overrides, zero width); the two joiners are part of Persian and Indic spelling.
// Half characters (lone surrogates) and private ones show as nothing that anybody meant.
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Co}\p{Cs}]/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const WITHOUT_SURPRISES = /^[\x20-\x7e]*$/;

/**
 * A value from outside as one line of visible text of at most `longest` characters: no line breaks (they would end a
 * header), no control or direction characters, no half characters. Longer values end in "…".
 */
export function oneLine(value: string, longest: number): string {
	const cut = value.length > longest * 4 ? value.slice(0, longest * 4) : value;
	const clean = WITHOUT_SURPRISES.test(cut) ? cut.replace(/ {2,}/g, ' ').trim() : tidy(cut);
	if (clean.length <= longest) return clean;
	const characters = [...clean];
	return characters.length <= longest ? clean : `${characters.slice(0, longest - 1).join('').trimEnd()}…`;
}

/** Several lines of visible text, each tidied like `oneLine`; at most `lines` of them. */
export function someLines(value: string, lines: number, longest: number): string {
	return value
		.split(/\r\n|\r|\n/)
		.slice(0, lines)
		.map((line) => oneLine(line, longest))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** Text with letters that run from right to left, set apart so that it cannot turn around what stands beside it. */
export function isolated(text: string): string {
	return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
}

/** Whether a language is written from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT_LANGUAGES = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

function tidy(text: string): string {
	return text.normalize('NFC').replace(UNSEEN, '').replace(BREAKS, ' ').trim();
}
