import { IANAZone } from 'luxon';

import { civilDateOfDayNumber, dayNumberOf, type CivilDate } from './civil-date';
import { formatWithOffset, instantOf, type Instant } from './instant';
import { QUARTER, ZoneOffsets } from './zone-offsets';

/** The name of an IANA time zone that this runtime knows, such as `Europe/Berlin`. */
export type TimeZone = string & { readonly __timeZone: unique symbol };

/** A reading of a clock on a wall: a civil date, the minute of the day (0–1439) and the seconds since that minute. */
export interface LocalTime {
	date: CivilDate;
	minuteOfDay: number;
	second: number;
}

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1440;

const knownZones = new Map<string, TimeZone | null>();
const offsetsByZone = new Map<TimeZone, ZoneOffsets>();

/**
 * The zone that `text` names; null where it names none. Fixed offsets ("+02:00", "UTC+2", "Etc/GMT-2") are no zones of
 * a customer: they would be wrong for half of the year.
 */
export function parseTimeZone(text: string): TimeZone | null {
	const known = knownZones.get(text);
	if (known !== undefined) return known;
	const named = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(text) && !/^Etc\//i.test(text);
	const zone = (named && IANAZone.isValidZone(text)) || text === 'UTC' ? (text as TimeZone) : null;
	knownZones.set(text, zone);
	return zone;
}

/** Minutes that clocks in `zone` are ahead of UTC at `instant`, with the corrections for stale tz data applied. */
export function offsetAt(zone: TimeZone, instant: Instant): number {
	let offsets = offsetsByZone.get(zone);
	if (!offsets) offsetsByZone.set(zone, (offsets = new ZoneOffsets(zone)));
	return offsets.at(instant);
}

/** What a clock in `zone` shows at `instant`. */
export function localTimeAt(zone: TimeZone, instant: Instant): LocalTime {
	const local = instant + offsetAt(zone, instant) * MS_PER_MINUTE;
	const day = Math.floor(local / (MINUTES_PER_DAY * MS_PER_MINUTE));
	const ofDay = local - day * MINUTES_PER_DAY * MS_PER_MINUTE;
	return {
		date: civilDateOfDayNumber(day),
		minuteOfDay: Math.floor(ofDay / MS_PER_MINUTE),
		second: Math.floor((ofDay % MS_PER_MINUTE) / 1000),
	};
}

/** The civil date in `zone` at `instant`. */
export function civilDateAt(zone: TimeZone, instant: Instant): CivilDate {
	return civilDateOfDayNumber(dayNumberAt(zone, instant));
}

/** The civil date in `zone` at `instant`, as the number of its day: see `dayNumberOf`. */
export function dayNumberAt(zone: TimeZone, instant: Instant): number {
	return Math.floor((instant + offsetAt(zone, instant) * MS_PER_MINUTE) / (MINUTES_PER_DAY * MS_PER_MINUTE));
}

/**
 * The instant at which clocks in `zone` show `minuteOfDay` on `date`. A time that a change of clocks skips gives the
 * first instant after the gap; a time that comes twice gives the `earliest` or the `latest` of the two.
 */
export function instantAt(
	zone: TimeZone,
	date: CivilDate,
	minuteOfDay: number,
	twice: 'earliest' | 'latest' = 'earliest',
): Instant {
	return instantOnDay(zone, dayNumberOf(date), minuteOfDay, twice);
}

/** The same, for the number of a day. */
export function instantOnDay(zone: TimeZone, dayNumber: number, minuteOfDay: number, twice: 'earliest' | 'latest' = 'earliest'): Instant {
	const wall = (dayNumber * MINUTES_PER_DAY + minuteOfDay) * MS_PER_MINUTE;
	const before = offsetAt(zone, instantOf(wall - MINUTES_PER_DAY * MS_PER_MINUTE));
	const after = offsetAt(zone, instantOf(wall + MINUTES_PER_DAY * MS_PER_MINUTE));
	const [byBefore, byAfter] = [wall - before * MS_PER_MINUTE, wall - after * MS_PER_MINUTE];
	const [isBefore, isAfter] = [offsetAt(zone, instantOf(byBefore)) === before, offsetAt(zone, instantOf(byAfter)) === after];
	if (isBefore && isAfter) return instantOf(twice === 'earliest' ? Math.min(byBefore, byAfter) : Math.max(byBefore, byAfter));
	if (isBefore || isAfter) return instantOf(isBefore ? byBefore : byAfter);
	return firstInstantOfOffset(zone, after, wall - Math.max(before, after) * MS_PER_MINUTE);
}

/** ISO 8601 with the offset that `zone` has at `instant`. */
export function formatInZone(zone: TimeZone, instant: Instant): string {
	return formatWithOffset(instant, offsetAt(zone, instant));
}

// A gap starts and ends on a quarter of an hour, so walking by quarters finds its end exactly.
function firstInstantOfOffset(zone: TimeZone, offset: number, from: number): Instant {
	let quarter = Math.floor(from / QUARTER) * QUARTER;
	while (offsetAt(zone, instantOf(quarter)) !== offset) quarter += QUARTER;
	return instantOf(quarter);
}
