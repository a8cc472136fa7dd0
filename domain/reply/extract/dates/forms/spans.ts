import type { CivilDate } from '../../../../calendar/civil-date';
import { ahead } from '../day-rules';
import type { Reading } from '../symbols';
import type { DateContext, DateForm } from './date-form';
import { unitIn, valueOf } from './parts';

/** "In ten days", "10 days from now", "within 48h". */
export const SPANS: readonly DateForm[] = [
	{ of: ['in', 'number', 'unit'], on: after },
	{ of: ['in', 'number', 'or', 'number', 'unit'], on: after },
	{ of: ['in', 'next', 'number', 'unit'], on: after },
	{ of: ['in', 'number', 'next', 'unit'], on: after },
	{ of: ['number', 'unit', 'ahead'], on: after },
	{ of: ['number', 'or', 'number', 'unit', 'ahead'], on: after },
	{ of: ['in', 'a', 'unit'], on: after },
	{ of: ['a', 'unit', 'ahead'], on: after },
	{ of: ['number', 'unit'], on: looseSpan, loose: true },
	{ of: ['in', 'hours'], on: afterHours },
	{ of: ['in', 'next', 'hours'], on: afterHours },
];

function after({ today, place }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const unit = unitIn(parts);
	const count = parts.findLast(({ kind }) => kind === 'number')?.value ?? 1;
	return unit && ahead(today, count, unit, place);
}

// "Ten days, then you have it": a span that nothing introduces is one of days or weeks, or none.
function looseSpan(context: DateContext, ...parts: Reading[]): CivilDate | undefined {
	const unit = unitIn(parts);
	return unit === 'day' || unit === 'workday' || unit === 'week' ? after(context, ...parts) : undefined;
}

function afterHours({ today, place }: DateContext, ...parts: Reading[]): CivilDate | undefined {
	return ahead(today, valueOf(parts, 'hours'), 'hour', place);
}
