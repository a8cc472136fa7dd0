import { BoundedMap } from '../memory/bounded-map';

/**
 * A civil date: a day on a calendar on a wall, `YYYY-MM-DD`, without time and without zone.
 * It is a type of its own so that it cannot be mixed with an instant by accident.
 */
export type CivilDate = string & { readonly __civilDate: unique symbol };

const MS_PER_DAY = 86_400_000;
const LENGTH = 'YYYY-MM-DD'.length;
// JavaScript reads smaller years as those of the twentieth century.
const FIRST_YEAR = 100;

// Spelling a date is slow, and a run asks for the same few thousand days again and again.
const spelled = new BoundedMap<number, CivilDate>(20_000);

/** The civil date that `text` spells as `YYYY-MM-DD`; null where it is no day of the calendar (2026-02-30). */
export function parseCivilDate(text: string): CivilDate | null {
	if (!isShaped(text)) return null;
	const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
	const month = digit(text, 5) * 10 + digit(text, 6);
	const day = digit(text, 8) * 10 + digit(text, 9);
	return year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? (text as CivilDate) : null;
}

/** The civil date of a year, month (1–12) and day; days beyond the month run over into the next one. */
export function civilDate(year: number, month: number, day: number): CivilDate {
	return civilDateOfDayNumber(Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY));
}

/**
 * Days since 1970-01-01, so that dates can be subtracted and compared as numbers. Counted in years that begin in March,
 * so that the leap day is the last of its year (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayNumberOf(date: CivilDate): number {
	const month = digit(date, 5) * 10 + digit(date, 6);
	const year = digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3) - (month <= 2 ? 1 : 0);
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + digit(date, 8) * 10 + digit(date, 9) - 1;
	return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - DAYS_TO_1970;
}

// Four digits, two and two, with hyphens between them: asked of every date of a run, and so without a pattern.
function isShaped(text: string): boolean {
	if (text.length !== LENGTH) return false;
	for (let index = 0; index < LENGTH; index += 1) {
		const found = digit(text, index);
		if (index === 4 || index === 7 ? found !== HYPHEN : found < 0 || found > 9) return false;
	}
	return true;
}

const DAYS_TO_1970 = 719_468;
const ZERO = '0'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0) - ZERO;

function digit(text: string, index: number): number {
	return text.charCodeAt(index) - ZERO;
}

/** The date that lies `dayNumber` days after 1970-01-01. */
export function civilDateOfDayNumber(dayNumber: number): CivilDate {
	return spelled.get(dayNumber, (days) => new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as CivilDate);
}

/** `date` moved by `days` calendar days; negative goes back. */
export function addDays(date: CivilDate, days: number): CivilDate {
	return civilDateOfDayNumber(dayNumberOf(date) + days);
}

/** How many calendar days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
	return dayNumberOf(to) - dayNumberOf(from);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: CivilDate): number {
	const sinceMonday = (dayNumberOf(date) + 3) % 7;
	return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}

/** Year, month (1–12) and day of the month. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
	return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The last day of the month that `date` lies in. */
export function endOfMonth(date: CivilDate): CivilDate {
	const { year, month } = partsOf(date);
	return civilDate(year, month + 1, 0);
}

/** `date` moved by whole months; a day that the month lacks becomes its last one (31 January + 1 = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
	const { year, month, day } = partsOf(date);
	const last = partsOf(endOfMonth(civilDate(year, month + months, 1))).day;
	return civilDate(year, month + months, Math.min(day, last));
}

/** The later of two dates. */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
	return a >= b ? a : b;
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
