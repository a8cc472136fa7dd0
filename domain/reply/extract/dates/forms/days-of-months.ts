import { weekdayOf, type CivilDate } from '../../../../calendar/civil-date';
import { dayAndMonth, dayOfMonth, dayOfMonthAfter, lastBusinessDay, lastWeekdayOfMonth } from '../day-rules';
import type { Reading, SymbolKind } from '../symbols';
import type { DateContext, DateForm } from './date-form';
import { dayIn, has, unitIn, valueOf, weekdayIn } from './parts';

const MONTHS_AHEAD = [0, 1, 2];

/** "The 15th", "le 15", "Friday 13", "the 5th of next month", "the last Friday of the month". */
export const DAYS_OF_MONTHS: readonly DateForm[] = [
	{ of: ['dayNumber', 'ordinal'], on: bareDay, bare: 'open' },
	{ of: ['dayNumber', 'number'], on: bareDay, bare: 'open' },
	{ of: ['dayNumber', 'ordinalWord'], on: bareDay, bare: 'closing' },
	{ of: ['dayNumber', 'ordinalWord'], on: looseDay, bare: 'open' },
	{ of: ['ordinal'], on: looseDay, bare: 'open', loose: true },
	...(['weekday', 'weekdayBesideNumber'] as const).flatMap((weekday): DateForm[] => [
		{ of: [weekday, 'ordinal'], on: weekdayAndDay, bare: 'open' },
		{ of: [weekday, 'number'], on: weekdayAndDay, bare: 'open' },
	]),
	...ofMonth(['ordinal']),
	...ofMonth(['ordinalWord']),
	...ofMonth(['dayNumber', 'number']),
	...ofMonth(['dayNumber', 'ordinal']),
	...ofMonth(['dayNumber', 'ordinalWord']),
	...(['unit', 'weekday'] as const).flatMap((day): DateForm[] => [
		{ of: ['last', day, 'unit'], on: lastOf },
		{ of: ['last', day, 'this', 'unit'], on: lastOf },
		{ of: ['last', day, 'next', 'unit'], on: lastOf },
		{ of: ['last', day, 'month'], on: lastOf },
	]),
];

function ofMonth(day: readonly SymbolKind[]): DateForm[] {
	return [
		{ of: [...day, 'unit'], on: inMonth() },
		{ of: [...day, 'this', 'unit'], on: inMonth(0) },
		{ of: [...day, 'unit', 'this'], on: inMonth(0) },
		{ of: [...day, 'next', 'unit'], on: inMonth(1) },
		{ of: [...day, 'unit', 'next'], on: inMonth(1) },
	];
}

function inMonth(steps?: number): DateForm['on'] {
	return ({ today }, ...parts) => {
		if (unitIn(parts) !== 'month') return undefined;
		return steps === undefined ? dayOfMonth(today, dayIn(parts)) : dayOfMonthAfter(today, steps, dayIn(parts));
	};
}

function bareDay({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	return dayOfMonth(today, dayIn(parts));
}

// Reminders, floors and copies are numbered too, but seldom beyond three.
function looseDay({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	return dayIn(parts) > 3 ? dayOfMonth(today, dayIn(parts)) : undefined;
}

// The next such day that is that weekday, if one is near; else the number counts.
function weekdayAndDay({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	// "Mon to Fri, 9-17".
	if (parts.some(({ text }) => text.includes('-'))) return undefined;
	const near = MONTHS_AHEAD.map((steps) => dayOfMonthAfter(today, steps, dayIn(parts))).filter((date) => date !== undefined && date >= today);
	return near.find((date) => date !== undefined && weekdayOf(date) === weekdayIn(parts)) ?? near[0];
}

function lastOf({ today, place }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const month = valueOf(parts, 'month');
	if (month === 0 && unitIn(parts) !== 'month') return undefined;
	const start = month > 0 ? dayAndMonth(today, month, 1) : dayOfMonthAfter(today, has(parts, 'next') ? 1 : 0, 1);
	const weekday = weekdayIn(parts);
	return start && (weekday > 0 ? lastWeekdayOfMonth(start, weekday) : lastBusinessDay(start, place));
}
