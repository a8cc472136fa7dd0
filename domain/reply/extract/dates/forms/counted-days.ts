import { civilDate, partsOf, type CivilDate } from '../../../../calendar/civil-date';
import { dayAndMonth, nthBusinessDayOfMonth, nthWeekdayOfMonth, unitNamed } from '../day-rules';
import type { Reading, SymbolKind } from '../symbols';
import type { DateContext, DateForm } from './date-form';
import { dayIn, has, unitIn, valueOf, weekdayIn } from './parts';

const MONTHS: readonly (readonly SymbolKind[])[] = [['month'], ['in', 'month'], ['unit'], ['this', 'unit'], ['next', 'unit'], ['unit', 'next']];

/** "The first Monday in October", "the second Friday of next month", "the 5th working day" (of the month). */
export const COUNTED_DAYS: readonly DateForm[] = (['ordinal', 'ordinalWord'] as const).flatMap((nth): DateForm[] => [
	...MONTHS.map((month): DateForm => ({ of: [nth, 'weekday', ...month], on: nthWeekday })),
	{ of: [nth, 'unit'], on: nthWorkday },
	...MONTHS.map((month): DateForm => ({ of: [nth, 'unit', ...month], on: nthWorkday })),
]);

function nthWeekday({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	if (!has(parts, 'month') && unitIn(parts) !== 'month') return undefined;
	return inMonth(today, parts, (start) => nthWeekdayOfMonth(start, weekdayIn(parts), dayIn(parts)));
}

function nthWorkday({ today, place }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	if (unitNamed(valueOf(parts, 'unit')) !== 'workday') return undefined;
	return inMonth(today, parts, (start) => nthBusinessDayOfMonth(start, dayIn(parts), place));
}

// In the month that is named, else in this one or, where that day is over, in the next.
function inMonth(today: CivilDate, parts: readonly Reading[], dayOf: (start: CivilDate) => CivilDate | undefined): CivilDate | undefined {
	const { year, month } = partsOf(today);
	const named = valueOf(parts, 'month');
	if (named > 0) {
		const start = dayAndMonth(today, named, 1);
		return start && dayOf(start);
	}
	const here = has(parts, 'next') ? undefined : dayOf(civilDate(year, month, 1));
	return here !== undefined && here >= today ? here : dayOf(civilDate(year, month + 1, 1));
}
