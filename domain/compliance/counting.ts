import { addDays, partsOf, civilDate, weekdayOf } from '../calendar/civil-date';
import { instantOf, type Instant } from '../calendar/instant';
import { civilDateAt, instantAt, type TimeZone } from '../calendar/time-zone';

const MS_PER_HOUR = 3_600_000;

/**
 * The first instant from `at` on when fewer than `cap` of `times` lie in the `days` civil dates that end there, in every
 * zone. A time after `at` (a message that is planned) counts as well.
 */
export function underDailyCap(times: readonly Instant[], cap: number, days: number, zones: readonly TimeZone[], at: Instant): Instant {
	const newest = newestFirst(times)[cap - 1];
	if (newest === undefined) return at;
	const free = zones.map((zone) => instantAt(zone, addDays(civilDateAt(zone, newest), days), 0));
	return latestOf([at, ...free]);
}

/** The first instant from `at` on when fewer than `cap` of `times` lie in the `hours` hours before it. */
export function underRollingCap(times: readonly Instant[], cap: number, hours: number, at: Instant): Instant {
	const newest = newestFirst(times)[cap - 1];
	return newest === undefined ? at : latestOf([at, newest + hours * MS_PER_HOUR]);
}

/** The first instant from `at` on when fewer than `cap` of `times` lie in its week, Sunday to Saturday, in every zone. */
export function underWeeklyCap(times: readonly Instant[], cap: number, zones: readonly TimeZone[], at: Instant): Instant {
	const newest = newestFirst(times)[cap - 1];
	if (newest === undefined) return at;
	const free = zones.map((zone) => {
		const date = civilDateAt(zone, newest);
		return instantAt(zone, addDays(date, 7 - (weekdayOf(date) % 7)), 0);
	});
	return latestOf([at, ...free]);
}

/** The first instant from `at` on when fewer than `cap` of `times` lie in its calendar month, in every zone. */
export function underMonthlyCap(times: readonly Instant[], cap: number, zones: readonly TimeZone[], at: Instant): Instant {
	const newest = newestFirst(times)[cap - 1];
	if (newest === undefined) return at;
	const free = zones.map((zone) => {
		const { year, month } = partsOf(civilDateAt(zone, newest));
		return instantAt(zone, civilDate(year, month + 1, 1), 0);
	});
	return latestOf([at, ...free]);
}

function newestFirst(times: readonly Instant[]): readonly Instant[] {
	return times.length < 2 ? times : [...times].sort((a, b) => b - a);
}

function latestOf(instants: readonly number[]): Instant {
	return instantOf(Math.max(...instants));
}
