import { addDays, partsOf, civilDate, weekdayOf } from '../calendar/civil-date';
import { instantOf, type Instant } from '../calendar/instant';
import { civilDateAt, dayNumberAt, instantAt, instantOnDay, type TimeZone } from '../calendar/time-zone';

const MS_PER_HOUR = 3_600_000;

// All times here are newest first: the cap-th of them decides. One after `at` (a message that is planned) counts as well.

/** The first instant from `at` on when fewer than `cap` of `times` lie in the `days` civil dates that end there, in every zone. */
export function underDailyCap(times: readonly Instant[], cap: number, days: number, zones: readonly TimeZone[], at: Instant): Instant {
	const newest = times[cap - 1];
	if (newest === undefined) return at;
	return zones.reduce((latest, zone) => later(latest, instantOnDay(zone, dayNumberAt(zone, newest) + days, 0)), at);
}

/** The first instant from `at` on when fewer than `cap` of `times` lie in the `hours` hours before it. */
export function underRollingCap(times: readonly Instant[], cap: number, hours: number, at: Instant): Instant {
	const newest = times[cap - 1];
	return newest === undefined ? at : later(at, instantOf(newest + hours * MS_PER_HOUR));
}

/** The first instant from `at` on when fewer than `cap` of `times` lie in its week, Sunday to Saturday, in every zone. */
export function underWeeklyCap(times: readonly Instant[], cap: number, zones: readonly TimeZone[], at: Instant): Instant {
	const newest = times[cap - 1];
	if (newest === undefined) return at;
	return zones.reduce((latest, zone) => {
		const date = civilDateAt(zone, newest);
		return later(latest, instantAt(zone, addDays(date, 7 - (weekdayOf(date) % 7)), 0));
	}, at);
}

/** The first instant from `at` on when fewer than `cap` of `times` lie in its calendar month, in every zone. */
export function underMonthlyCap(times: readonly Instant[], cap: number, zones: readonly TimeZone[], at: Instant): Instant {
	const newest = times[cap - 1];
	if (newest === undefined) return at;
	return zones.reduce((latest, zone) => {
		const { year, month } = partsOf(civilDateAt(zone, newest));
		return later(latest, instantAt(zone, civilDate(year, month + 1, 1), 0));
	}, at);
}

function later(a: Instant, b: Instant): Instant {
	return a > b ? a : b;
}
