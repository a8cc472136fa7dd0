import { parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import { allMatches } from './all-matches';

/** A full date that a text names. */
export interface NamedDate {
	text: string;
	/** Index of its first character. */
	start: number;
	/** 03/04/2026 is the third of April in Europe and the fourth of March in the US: both. */
	readings: readonly CivilDate[];
}

// Beginnings of the names of months in en, de, fr, es, nl, it and pt.
const MONTHS = new Map(
	['jan gen ene', 'feb fev fév', 'mar mär maer mrt maa', 'apr avr abr', 'may mai mei mag', 'jun juin giu', 'jul juil lug', 'aug aou aoû ago', 'sep set', 'oct okt ott out', 'nov', 'dec dez déc dic']
		.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);
const NUMERIC = /(?<![\d.,/-])(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})(?![\d/-])/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? (?:de |d')?(\p{L}{3,10})\.?,? (?:de |del )?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu;
// First looks: what each way to write a date cannot do without.
const HAS_NUMERIC = /\d[./-]\d/;
const HAS_YEAR_AFTER_NAME = / \d{4}(?!\d)/;
const HAS_YEAR_AFTER_DAY = /\d(?:st|nd|rd|th)?,? \d{4}(?!\d)/;

const DIGIT = /\d/;
const NONE: readonly NamedDate[] = [];

/** The full dates in a text, in its order, with every way to read them. */
export function datesIn(text: string): readonly NamedDate[] {
	if (!DIGIT.test(text)) return NONE;
	const dates: NamedDate[] = [];
	const keep = (match: RegExpExecArray, readings: readonly CivilDate[]): void => {
		if (readings.length > 0) dates.push({ text: match[0], start: match.index, readings });
	};
	if (HAS_NUMERIC.test(text)) for (const match of allMatches(NUMERIC, text)) keep(match, numericReadings(match[1] ?? '', match[3] ?? '', match[4] ?? ''));
	if (HAS_YEAR_AFTER_NAME.test(text)) for (const match of allMatches(DAY_FIRST, text)) keep(match, worded(match[3] ?? '', match[2] ?? '', match[1] ?? ''));
	if (HAS_YEAR_AFTER_DAY.test(text)) for (const match of allMatches(MONTH_FIRST, text)) keep(match, worded(match[3] ?? '', match[1] ?? '', match[2] ?? ''));
	return dates.length < 2 ? dates : dates.sort((a, b) => a.start - b.start);
}

function numericReadings(first: string, second: string, third: string): readonly CivilDate[] {
	if (first.length === 4) return readings(first, second, third);
	if (third.length === 3 || first.length === 3) return [];
	const year = third.length === 2 ? `20${third}` : third;
	return [...new Set([...readings(year, second, first), ...readings(year, first, second)])];
}

function worded(year: string, month: string, day: string): readonly CivilDate[] {
	const name = month.toLowerCase();
	const number = MONTHS.get(name.slice(0, 3)) ?? MONTHS.get(name.slice(0, 4));
	return number === undefined ? [] : readings(year, String(number), day);
}

function readings(year: string, month: string, day: string): readonly CivilDate[] {
	const date = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
	return date ? [date] : [];
}
