import type { CivilDate } from '../../domain/calendar/civil-date';
import { formatUtc, instantOf, type Instant } from '../../domain/calendar/instant';
import { instantAt, parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';

/** Where the creditor and all firms of a world are. */
export const WORLD_ZONE = parseTimeZone('Europe/Berlin') as TimeZone;

/** An instant of the world, by its day and "HH:MM" there. */
export function at(day: CivilDate, time: string): Instant {
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	return instantAt(WORLD_ZONE, day, hours * 60 + minutes);
}

/** As the settings of the workflows take it. */
export function asOf(day: CivilDate, time: string): string {
	return formatUtc(at(day, time));
}

/** As the header of a mail has it (RFC 5322). */
export function mailDate(day: CivilDate, time: string): string {
	return new Date(instantOf(at(day, time))).toUTCString().replace('GMT', '+0000');
}
