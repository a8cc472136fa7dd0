import { addDays } from '../../calendar/civil-date';
import { businessDayOnOrAfter } from '../../calendar/business-day';
import type { Instant } from '../../calendar/instant';
import { civilDateAt, instantAt } from '../../calendar/time-zone';
import type { Case } from '../case/case';

/**
 * The first instant from now on a business day of the customer's country, in the customer's zone, at the hour the
 * behaviour says, inside the sending window. Where the hour has passed today it is the next business day.
 */
export function sendAt({ asOf, behaviour, settings, customerZone, place }: Case): Instant {
	const { start, end } = settings.sendWindow;
	const wanted = Math.round((behaviour.contactTime?.hour ?? settings.sendHour) * 60);
	const minute = Math.min(Math.max(wanted, start), end);
	let day = businessDayOnOrAfter(civilDateAt(customerZone, asOf), place);
	if (instantAt(customerZone, day, minute) < asOf) day = businessDayOnOrAfter(addDays(day, 1), place);
	return instantAt(customerZone, day, minute);
}
