import { weekendOf } from '../../calendar/business-day';
import { countriesWithHolidays, holidaysOf } from '../../calendar/holidays';
import { isoWeekdayOf } from './payment-days';

// Fewer payments than this say nothing about the days on which payments arrive.
const ENOUGH_PAYMENTS = 50;
const CLOSED_BELOW_SHARE = 0.03;
const ENOUGH_A_DAY = 3;
// On a holiday a few payments still come in, from elsewhere.
const HOLIDAY_REST = 0.1;
// One odd day must not decide for or against a country.
const MOST_A_DAY = 5;
const ENOUGH_EVIDENCE = 8;
// Of calendars that explain the same quiet days, the one that claims fewer others.
const CLAIM = 0.1;
// A history often begins with a trickle, which is no holiday.
const SETTLING_IN_DAYS = 14;

const MS_PER_DAY = 86_400_000;

/** On which days the payments of a portfolio arrived, and what that says about its calendar. */
export class Arrivals {
	private readonly byDay = new Map<number, number>();
	private readonly byWeekday = new Array<number>(8).fill(0);
	private total = 0;

	add(day: number): void {
		this.byDay.set(day, (this.byDay.get(day) ?? 0) + 1);
		const weekday = isoWeekdayOf(day);
		this.byWeekday[weekday] = (this.byWeekday[weekday] ?? 0) + 1;
		this.total += 1;
	}

	/** ISO weekdays on which next to nothing arrives; the weekend of `country` while too little is known. */
	closedWeekdays(country: string | undefined): ReadonlySet<number> {
		if (this.total < ENOUGH_PAYMENTS) return weekendOf(country);
		const share = (weekday: number) => ((this.byWeekday[weekday] ?? 0) + 0.5) / (this.total + 3.5);
		return new Set([1, 2, 3, 4, 5, 6, 7].filter((weekday) => share(weekday) < CLOSED_BELOW_SHARE));
	}

	/**
	 * The country on whose public holidays payments pause, found by comparing the quiet days with the calendar of every
	 * country; undefined where payments are too few, or pause on no country's holidays.
	 */
	country(closed: ReadonlySet<number>): string | undefined {
		if (this.total < ENOUGH_PAYMENTS || closed.size === 0) return undefined;
		const days = [...this.byDay.keys()];
		const first = days.reduce((a, b) => Math.min(a, b)) + SETTLING_IN_DAYS;
		const last = days.reduce((a, b) => Math.max(a, b));
		const usual = this.usualByWeekday(closed, first, last);
		if (Math.min(...usual.values()) < ENOUGH_A_DAY) return undefined;
		let best: { country: string; evidence: number } | undefined;
		for (const country of countriesWithHolidays()) {
			let evidence = -CLAIM * holidaysOf({ country }, yearOf(last)).size;
			for (const day of holidaysBetween(country, first, last)) {
				const expected = usual.get(isoWeekdayOf(day));
				if (expected !== undefined) evidence += evidenceOf(this.byDay.get(day) ?? 0, expected);
			}
			if (evidence >= ENOUGH_EVIDENCE && evidence > (best?.evidence ?? 0)) best = { country, evidence };
		}
		return best?.country;
	}

	// The median of all such weekdays, so that the quiet ones among them do not pull it down.
	private usualByWeekday(closed: ReadonlySet<number>, first: number, last: number): ReadonlyMap<number, number> {
		const counts = new Map<number, number[]>();
		for (let day = first; day <= last; day += 1) {
			const weekday = isoWeekdayOf(day);
			if (closed.has(weekday)) continue;
			const list = counts.get(weekday);
			if (list) list.push(this.byDay.get(day) ?? 0);
			else counts.set(weekday, [this.byDay.get(day) ?? 0]);
		}
		return new Map([...counts].map(([weekday, list]) => [weekday, list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0]));
	}
}

function holidaysBetween(country: string, first: number, last: number): readonly number[] {
	const days: number[] = [];
	for (let year = yearOf(first); year <= yearOf(last); year += 1) {
		for (const date of holidaysOf({ country }, year)) {
			const day = Date.parse(date) / MS_PER_DAY;
			if (day >= first && day <= last) days.push(day);
		}
	}
	return days;
}

function yearOf(day: number): number {
	return new Date(day * MS_PER_DAY).getUTCFullYear();
}

// Log of how much likelier the count is on a holiday than on a usual day (both Poisson).
function evidenceOf(count: number, usual: number): number {
	const gain = count * Math.log(HOLIDAY_REST) + usual * (1 - HOLIDAY_REST);
	return Math.min(MOST_A_DAY, Math.max(-MOST_A_DAY, gain));
}
