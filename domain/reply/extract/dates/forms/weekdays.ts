import { addDays, type CivilDate } from '../../../../calendar/civil-date';
import { comingWeekday, weekdayAfter, weekdayOfWeek } from '../day-rules';
import type { Reading } from '../symbols';
import type { DateContext, DateForm } from './date-form';
import { unitIn, valueOf, weekdayIn } from './parts';

/** "Friday", "next Friday", "nächste Woche Freitag", "Thursday week", "Friday in two weeks". */
export const WEEKDAYS: readonly DateForm[] = [
	{ of: ['weekday'], on: coming },
	{ of: ['this', 'weekday'], on: coming },
	{ of: ['weekday', 'this'], on: coming },
	{ of: ['next', 'weekday'], on: next },
	{ of: ['weekday', 'next'], on: next },
	{ of: ['afterNext', 'weekday'], on: aWeekLater },
	{ of: ['weekday', 'afterNext'], on: aWeekLater },
	// "By wed", "am Mi": what may be another word is a weekday only where it closes the clause.
	{ of: ['dayNumber', 'weekdayBesideNumber'], on: coming, bare: 'closing' },
	{ of: ['this', 'weekdayBesideNumber'], on: coming, bare: 'closing' },
	{ of: ['next', 'weekdayBesideNumber'], on: next, bare: 'closing' },
	{ of: ['weekdayBesideNumber', 'or', 'weekdayBesideNumber'], on: theLater },
	...inAnyOrder('this', 0),
	...inAnyOrder('next', 1),
	...inAnyOrder('afterNext', 2),
	{ of: ['weekday', 'in', 'number', 'unit'], on: inWeeks },
	{ of: ['in', 'number', 'unit', 'weekday'], on: inWeeks },
	{ of: ['weekday', 'in', 'a', 'unit'], on: inAWeek },
	{ of: ['in', 'a', 'unit', 'weekday'], on: inAWeek },
	{ of: ['weekday', 'plusWeek'], on: aWeekLater },
	{ of: ['this', 'weekday', 'plusWeek'], on: aWeekLater },
	{ of: ['weekOn', 'weekday'], on: aWeekLater },
	{ of: ['weekOn', 'next', 'weekday'], on: aWeekLater },
];

function inAnyOrder(which: 'this' | 'next' | 'afterNext', weeks: number): DateForm[] {
	const on: DateForm['on'] = ({ today }, ...parts) => (unitIn(parts) === 'week' ? weekdayOfWeek(today, weeks, weekdayIn(parts)) : undefined);
	return [
		{ of: ['weekday', which, 'unit'], on },
		{ of: ['weekday', 'unit', which], on },
		{ of: [which, 'unit', 'weekday'], on },
		{ of: ['unit', which, 'weekday'], on },
	];
}

function coming({ today }: DateContext, ...parts: Reading[]): CivilDate {
	return comingWeekday(today, weekdayIn(parts));
}

function next({ today, nextIsNextWeeks }: DateContext, ...parts: Reading[]): CivilDate {
	return nextIsNextWeeks ? weekdayOfWeek(today, 1, weekdayIn(parts)) : weekdayAfter(today, weekdayIn(parts));
}

// "Di oder Mi", but not "so oder so".
function theLater({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const [first = 0, last = 0] = parts.filter(({ kind }) => kind === 'weekdayBesideNumber').map(({ value }) => value);
	return first === last ? undefined : comingWeekday(comingWeekday(today, first), last);
}

function aWeekLater({ today }: DateContext, ...parts: Reading[]): CivilDate {
	return addDays(comingWeekday(today, weekdayIn(parts)), 7);
}

function inWeeks({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	return unitIn(parts) === 'week' ? weekdayOfWeek(today, valueOf(parts, 'number'), weekdayIn(parts)) : undefined;
}

function inAWeek(context: DateContext, ...parts: Reading[]): CivilDate | undefined {
	return unitIn(parts) === 'week' ? aWeekLater(context, ...parts) : undefined;
}
