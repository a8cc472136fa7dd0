import { addBusinessDays, businessDayOnOrBefore } from '../../../calendar/business-day';
import { addDays, addMonths, civilDate, daysBetween, endOfMonth, partsOf, weekdayOf, type CivilDate } from '../../../calendar/civil-date';
import type { Place } from '../../../calendar/holidays';
import { UNITS, type UnitName } from './vocabulary/vocabulary';

const FRIDAY = 5;
// "31 December" in January was last year's; "31 March" in December is next year's.
const FURTHEST_AHEAD_DAYS = 300;
const MIDDLE_OF_MONTH = 15;

export function unitNamed(index: number): UnitName {
	return UNITS[index] ?? 'day';
}

/** The weekday on or after `today`. */
export function comingWeekday(today: CivilDate, weekday: number): CivilDate {
	return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** The weekday after `today`. */
export function weekdayAfter(today: CivilDate, weekday: number): CivilDate {
	return comingWeekday(addDays(today, 1), weekday);
}

/** The weekday of the calendar week that lies `weeks` after today's; weeks begin on Monday. */
export function weekdayOfWeek(today: CivilDate, weeks: number, weekday: number): CivilDate {
	return addDays(today, weekday - weekdayOf(today) + 7 * weeks);
}

/** `count` units after `today`; undefined where the unit says no day. */
export function ahead(today: CivilDate, count: number, unit: UnitName, place: Place): CivilDate | undefined {
	if (count > 400) return undefined;
	switch (unit) {
		case 'day':
			return addDays(today, count);
		case 'workday':
			return addBusinessDays(today, count, place);
		case 'week':
			return addDays(today, 7 * count);
		case 'fortnight':
			return addDays(today, 14 * count);
		case 'month':
			return addMonths(today, count);
		case 'hour':
			return addDays(today, Math.round(count / 24));
		default:
			return undefined;
	}
}

/** The last day of the unit that lies `steps` after today's: a week ends on Friday. */
export function endOfUnit(today: CivilDate, unit: UnitName, steps: number): CivilDate | undefined {
	const { year, month } = partsOf(today);
	if (unit === 'week') return steps === 0 ? comingWeekday(today, FRIDAY) : weekdayOfWeek(today, steps, FRIDAY);
	if (unit === 'month') return endOfMonth(addMonths(civilDate(year, month, 1), steps));
	if (unit === 'quarter') return endOfMonth(civilDate(year, (Math.ceil(month / 3) + steps) * 3, 1));
	if (unit === 'year') return civilDate(year + steps, 12, 31);
	return unit === 'day' ? addDays(today, steps) : undefined;
}

/** The middle of the month that lies `steps` after today's; without `steps` the next middle of a month. */
export function middleOfMonth(today: CivilDate, steps?: number): CivilDate {
	return steps === undefined ? dayOfMonth(today, MIDDLE_OF_MONTH) ?? today : dayOfMonthAfter(today, steps, MIDDLE_OF_MONTH) ?? today;
}

/** The next day with that number on or after today ("the 15th"); a month that has no such day is passed over. */
export function dayOfMonth(today: CivilDate, day: number): CivilDate | undefined {
	for (let steps = 0; steps < 3; steps += 1) {
		const date = dayOfMonthAfter(today, steps, day);
		if (date && date >= today) return date;
	}
	return undefined;
}

/** The day with that number in the month that lies `steps` after today's. */
export function dayOfMonthAfter(today: CivilDate, steps: number, day: number): CivilDate | undefined {
	const { year, month } = partsOf(today);
	const date = civilDate(year, month + steps, day);
	return day >= 1 && partsOf(date).day === day ? date : undefined;
}

/** A day and a month; the year is the one that fits the weekday, else the next one unless that is very far. */
export function dayAndMonth(today: CivilDate, month: number, day: number, weekday?: number): CivilDate | undefined {
	const { year } = partsOf(today);
	const candidates = [year - 1, year, year + 1]
		.map((candidate) => exactDate(candidate, month, day))
		.filter((date): date is CivilDate => date !== undefined);
	const near = candidates.filter((date) => Math.abs(daysBetween(today, date)) <= FURTHEST_AHEAD_DAYS);
	const fitting = weekday === undefined ? undefined : near.find((date) => weekdayOf(date) === weekday);
	if (fitting) return fitting;
	const future = candidates.find((date) => date >= today);
	return future && daysBetween(today, future) <= FURTHEST_AHEAD_DAYS ? future : candidates.findLast((date) => date < today) ?? future;
}

/** The date, if the calendar has it. */
export function exactDate(year: number, month: number, day: number): CivilDate | undefined {
	if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return undefined;
	const date = civilDate(year, month, day);
	return partsOf(date).day === day ? date : undefined;
}

/** The last business day of the month of `date`. */
export function lastBusinessDay(date: CivilDate, place: Place): CivilDate {
	return businessDayOnOrBefore(endOfMonth(date), place);
}

/** The last such weekday of the month of `date`. */
export function lastWeekdayOfMonth(date: CivilDate, weekday: number): CivilDate {
	const last = endOfMonth(date);
	return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** The weekday that is the `nth` of its kind in the month of `date`; undefined where the month has fewer. */
export function nthWeekdayOfMonth(date: CivilDate, weekday: number, nth: number): CivilDate | undefined {
	const { year, month } = partsOf(date);
	const found = addDays(comingWeekday(civilDate(year, month, 1), weekday), 7 * (nth - 1));
	return nth >= 1 && partsOf(found).month === month ? found : undefined;
}

/** The `nth` business day of the month of `date`; undefined where the month has fewer. */
export function nthBusinessDayOfMonth(date: CivilDate, nth: number, place: Place): CivilDate | undefined {
	const { year, month } = partsOf(date);
	const found = addBusinessDays(addDays(civilDate(year, month, 1), -1), nth, place);
	return nth >= 1 && partsOf(found).month === month ? found : undefined;
}
