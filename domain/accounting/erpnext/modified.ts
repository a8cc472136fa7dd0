import { parseCivilDate } from '../../calendar/civil-date';
import { instantOf, type Instant } from '../../calendar/instant';
import { instantAt, type TimeZone } from '../../calendar/time-zone';

/**
 * `modified` (`2026-03-31 14:05:09.123456`) as an instant: ERPNext writes the time of the site's zone, taken to be the
 * creditor's. Undefined where it is no such time.
 */
export function modifiedAt(text: string | undefined, zone: TimeZone): Instant | undefined {
	const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):(\d{2})/.exec(text ?? '');
	const date = match && parseCivilDate(match[1] ?? '');
	if (!match || !date) return undefined;
	const minute = instantAt(zone, date, Number(match[2]) * 60 + Number(match[3]));
	return instantOf(minute + Number(match[4]) * 1000);
}
