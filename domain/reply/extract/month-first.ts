import type { Language } from '../intent';

// Countries that write the month first in figures (Unicode CLDR, short dates); Canada's English does both.
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'PR', 'GU', 'AS', 'MP', 'VI', 'UM', 'CA']);

/**
 * Whether the sender means the eleventh of May by 5/11. The country decides where it is known; else English from a clock
 * of North America (`offset` in minutes ahead of UTC) does.
 */
export function writesMonthFirst(language: Language, country: string | undefined, offset: number): boolean {
	if (language !== 'en' && !(language === 'es' && country === 'PR')) return false;
	return country === undefined ? offset <= -4 * 60 && offset >= -10 * 60 : MONTH_FIRST.has(country);
}
