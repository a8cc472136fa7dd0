import type { CivilDate } from '../../../../calendar/civil-date';
import { dayAndMonth, exactDate } from '../day-rules';
import { numericDate } from '../numeric-date';
import type { Reading, SymbolKind } from '../symbols';
import type { DateContext, DateForm } from './date-form';
import { DAY_KINDS, dayIn, valueOf, weekdayIn } from './parts';

const ORDERS = DAY_KINDS.flatMap((day): SymbolKind[][] => [[day, 'month'], ['month', day]]);
const RANGES = DAY_KINDS.flatMap((first) => DAY_KINDS.map((last): SymbolKind[] => [first, 'or', last, 'month']));
const WITH_YEAR = [...ORDERS, ...RANGES].flatMap((kinds): SymbolKind[][] => [kinds, [...kinds, 'year']]);
const WITH_WEEKDAY = WITH_YEAR.flatMap((kinds): SymbolKind[][] => [kinds, ['weekday', ...kinds], ['weekdayBesideNumber', ...kinds]]);

const DAY_AND_MONTH = /^\d{1,2}[./-]\d{1,2}$/;

/** "5 May", "Friday, May 5th 2027", "5 to 8 May", "5/11", "05.11.26". */
export const CALENDAR_DATES: readonly DateForm[] = [
	...WITH_WEEKDAY.map((kinds): DateForm => ({ of: kinds, on: named })),
	{ of: ['date'], on: inFigures },
	{ of: ['weekday', 'date'], on: inFigures },
	{ of: ['weekdayBesideNumber', 'date'], on: inFigures },
	{ of: ['date', 'year'], on: inFiguresWithYear },
];

function named({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const month = valueOf(parts, 'month');
	const year = valueOf(parts, 'year');
	return year > 0 ? exactDate(year, month, dayIn(parts)) : dayAndMonth(today, month, dayIn(parts), weekdayIn(parts) || undefined);
}

function inFigures({ today, monthFirst }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	return numericDate(figuresIn(parts), today, monthFirst, weekdayIn(parts) || undefined);
}

function inFiguresWithYear({ today, monthFirst }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const figures = figuresIn(parts);
	return DAY_AND_MONTH.test(figures) ? numericDate(`${figures}/${valueOf(parts, 'year')}`, today, monthFirst) : undefined;
}

function figuresIn(parts: readonly Reading[]): string {
	return parts.find(({ kind }) => kind === 'date')?.text ?? '';
}
