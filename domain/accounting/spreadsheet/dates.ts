import { civilDate, civilDateOfDayNumber, dayNumberOf, parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import { instantOf, parseInstant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import { monthOf } from './month-names';

export type DateOrder = 'dmy' | 'mdy';

/** What a cell says: a day, or a day and month that can be read in both orders. */
export type DateReading = { date: CivilDate } | { dmy: CivilDate; mdy: CivilDate };

const NUMERIC = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})\.?$/;
const YEAR_FIRST = /^(\d{4})[./\- ](\d{1,2})[./\- ](\d{1,2})\.?$/;
const DAY_MONTH_NAME = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})$/u;
const MONTH_NAME_DAY = /^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const TIME = /[T\s]+\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?(\s*[ap]\.?m\.?)?$/i;

// Days since 1899-12-30, as Excel and Google Sheets count them; the range keeps amounts and years from passing as days.
const [FIRST_SERIAL, LAST_SERIAL] = [20_000, 80_000];
const SERIAL_ZERO = dayNumberOf('1899-12-30' as CivilDate);

/** Reads the date in a cell; null where it is none. An instant becomes the day it is in the creditor's `zone`. */
export function readDate(cell: unknown, zone: TimeZone): DateReading | null {
	if (cell instanceof Date) return readDate(cell.toISOString(), zone);
	if (typeof cell === 'number') return fromSerial(cell);
	if (typeof cell !== 'string') return null;
	const text = cell.trim();
	const instant = /T00:00(:00(\.0+)?)?Z?$/.test(text) ? null : parseInstant(text);
	if (instant !== null) return { date: civilDateAt(zone, instantOf(instant)) };
	const day = text.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(TIME, '').trim();
	return fromDigits(day) ?? fromName(day);
}

/** The order that the dates of a run show; null where none shows it, or where they contradict each other. */
export function orderShownBy(cells: Iterable<unknown>): DateOrder | null {
	const shown = new Set<DateOrder>();
	for (const cell of cells) {
		const match = typeof cell === 'string' ? NUMERIC.exec(cell.trim().replace(TIME, '')) : null;
		if (!match) continue;
		const [first, second] = [Number(match[1]), Number(match[2])];
		if (first > 12 && first <= 31 && second <= 12) shown.add('dmy');
		if (second > 12 && second <= 31 && first <= 12) shown.add('mdy');
	}
	const [order] = shown;
	return shown.size === 1 && order ? order : null;
}

function fromSerial(days: number): DateReading | null {
	return days >= FIRST_SERIAL && days < LAST_SERIAL ? { date: civilDateOfDayNumber(SERIAL_ZERO + Math.floor(days)) } : null;
}

function fromDigits(text: string): DateReading | null {
	const yearFirst = YEAR_FIRST.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	if (yearFirst) return only(dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])));
	const match = NUMERIC.exec(text);
	if (!match) return null;
	const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(match[3] ?? '')];
	const [dmy, mdy] = [dayOf(year, second, first), dayOf(year, first, second)];
	if (dmy && mdy && dmy !== mdy) return { dmy, mdy };
	return only(dmy ?? mdy);
}

function fromName(text: string): DateReading | null {
	const dayFirst = DAY_MONTH_NAME.exec(text);
	const month = dayFirst && monthOf(dayFirst[2] ?? '');
	if (dayFirst && month) return only(dayOf(fullYear(dayFirst[3] ?? ''), month, Number(dayFirst[1])));
	const monthFirst = MONTH_NAME_DAY.exec(text);
	const named = monthFirst && monthOf(monthFirst[1] ?? '');
	return monthFirst && named ? only(dayOf(Number(monthFirst[3]), named, Number(monthFirst[2]))) : null;
}

function dayOf(year: number, month: number, day: number): CivilDate | null {
	if (month < 1 || month > 12 || day < 1 || day > 31) return null;
	const date = civilDate(year, month, day);
	return parseCivilDate(date) && date.endsWith(`-${String(day).padStart(2, '0')}`) ? date : null;
}

function only(date: CivilDate | null): DateReading | null {
	return date === null ? null : { date };
}

// Two digits mean this century up to 69, the last one from 70 on (POSIX).
function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length === 4 ? year : year < 70 ? 2000 + year : 1900 + year;
}
