import { partsOf, type CivilDate } from '../../../../calendar/civil-date';
import { endOfUnit, exactDate, middleOfMonth } from '../day-rules';
import type { Reading } from '../symbols';
import type { UnitName } from '../vocabulary/vocabulary';
import type { DateContext, DateForm } from './date-form';
import { unitIn, valueOf } from './parts';

/** "End of the month", "fin de mois", "mid-May", and times without a day: "next week", "early May". */
export const PERIODS: readonly DateForm[] = [
	{ of: ['monthEnd'], on: endOfThis('month') },
	{ of: ['weekEnd'], on: endOfThis('week') },
	{ of: ['quarterEnd'], on: endOfThis('quarter') },
	{ of: ['yearEnd'], on: endOfThis('year') },
	{ of: ['monthMiddle'], on: ({ today }) => middleOfMonth(today) },
	{ of: ['end', 'this', 'unit'], on: end(0) },
	{ of: ['end', 'next', 'unit'], on: end(1) },
	{ of: ['end', 'unit', 'next'], on: end(1) },
	{ of: ['end', 'afterNext', 'unit'], on: end(2) },
	{ of: ['end', 'month'], on: endOfNamed },
	{ of: ['end', 'month', 'year'], on: endOfNamed },
	{ of: ['month', 'end'], on: endOfNamed },
	{ of: ['middle', 'this', 'unit'], on: middle(0) },
	{ of: ['middle', 'next', 'unit'], on: middle(1) },
	{ of: ['middle', 'unit', 'next'], on: middle(1) },
	{ of: ['middle', 'month'], on: middleOfNamed },
	{ of: ['middle', 'month', 'year'], on: middleOfNamed },
	...(['this', 'next', 'afterNext'] as const).flatMap((which): DateForm[] => [
		{ of: [which, 'unit'], on: noDay },
		{ of: ['unit', which], on: noDay },
		{ of: ['start', which, 'unit'], on: noDay },
		{ of: ['start', 'unit', which], on: noDay },
	]),
	{ of: ['start', 'unit'], on: noDay },
	{ of: ['start', 'month'], on: noDay },
];

function endOfThis(unit: UnitName): DateForm['on'] {
	return ({ today }) => endOfUnit(today, unit, 0);
}

function end(steps: number): DateForm['on'] {
	return ({ today }, ...parts) => endOfUnit(today, unitIn(parts) ?? 'day', steps);
}

function middle(steps: number): DateForm['on'] {
	return ({ today }, ...parts) => (unitIn(parts) === 'month' ? middleOfMonth(today, steps) : null);
}

function endOfNamed({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const start = startOfNamed(today, parts);
	return start && endOfUnit(start, 'month', 0);
}

function middleOfNamed({ today }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const start = startOfNamed(today, parts);
	return start && middleOfMonth(start, 0);
}

// Without a year the month that ends next.
function startOfNamed(today: CivilDate, parts: readonly Reading[]): CivilDate | undefined {
	const month = valueOf(parts, 'month');
	const now = partsOf(today);
	return exactDate(valueOf(parts, 'year') || (month < now.month ? now.year + 1 : now.year), month, 1);
}

function noDay(): null {
	return null;
}
