import { weekendOf } from '../../calendar/business-day';
import { parseTimeOfDay } from '../../calendar/time-of-day';
import { BoundedMap } from '../../memory/bounded-map';
import type { Customer } from '../../model/customer';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const DAY = Array.from({ length: 24 }, (_, hour) => hour);
const OFFICE_HOURS = DAY.slice(9, 17);

/**
 * The ISO weekdays and the hours (0 … 23, on the customer's clocks) that advice on a contact may choose from: those the
 * customer stated, else office hours outside the weekend of its country. Hours that cannot be read are none.
 */
export function contactTimesOf({ contactHours, country }: Pick<Customer, 'contactHours' | 'country'>): { weekdays: readonly number[]; hours: readonly number[] } {
	const workdays = workdaysBeside.get(weekendOf(country), (weekend) => WEEK.filter((weekday) => !weekend.has(weekday)));
	if (!contactHours) return { weekdays: workdays, hours: OFFICE_HOURS };
	const { start, end, days = [] } = contactHours;
	const stated = WEEK.filter((weekday) => days.includes(weekday));
	const hours = hoursBetween(parseTimeOfDay(start), parseTimeOfDay(end));
	return { weekdays: stated.length > 0 ? stated : workdays, hours: hours.length > 0 ? hours : OFFICE_HOURS };
}

// One for each weekend that countries have.
const workdaysBeside = new BoundedMap<ReadonlySet<number>, readonly number[]>(10);

// Minutes of the day; hours may reach past midnight.
function hoursBetween(from: number | null, until: number | null): readonly number[] {
	if (from === null || until === null) return [];
	return DAY.filter((hour) => (from < until ? hour * 60 >= from && hour * 60 < until : hour * 60 >= from || hour * 60 < until));
}

/** The choice that lies nearest to `wanted`, the earlier of two. */
export function nearest(choices: readonly number[], wanted: number): number {
	return choices.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a), choices[0] ?? wanted);
}
