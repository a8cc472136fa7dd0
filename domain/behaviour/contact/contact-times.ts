import { weekendOf } from '../../calendar/business-day';
import { parseTimeOfDay } from '../../calendar/time-of-day';
import type { Customer } from '../../model/customer';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const DAY = Array.from({ length: 24 }, (_, hour) => hour);
const OFFICE_HOURS = DAY.slice(9, 17);

/**
 * The ISO weekdays and the hours (0 … 23, on the customer's clocks) that advice on a contact may choose from: those the
 * customer stated, else office hours outside the weekend of its country. Hours that cannot be read are none.
 */
export function contactTimesOf({ contactHours, country }: Pick<Customer, 'contactHours' | 'country'>): { weekdays: readonly number[]; hours: readonly number[] } {
	const weekend = weekendOf(country);
	const days = contactHours?.days ?? [];
	const stated = WEEK.filter((weekday) => days.includes(weekday));
	const [from, until] = [parseTimeOfDay(contactHours?.start ?? ''), parseTimeOfDay(contactHours?.end ?? '')];
	const inHours = (hour: number, start: number, end: number) => (start < end ? hour * 60 >= start && hour * 60 < end : hour * 60 >= start || hour * 60 < end);
	const hours = from === null || until === null ? [] : DAY.filter((hour) => inHours(hour, from, until));
	return {
		weekdays: stated.length > 0 ? stated : WEEK.filter((weekday) => !weekend.has(weekday)),
		hours: hours.length > 0 ? hours : OFFICE_HOURS,
	};
}

/** The choice that lies nearest to `wanted`, the earlier of two. */
export function nearest(choices: readonly number[], wanted: number): number {
	return choices.reduce((a, b) => (Math.abs(b - wanted) < Math.abs(a - wanted) ? b : a), choices[0] ?? wanted);
}
