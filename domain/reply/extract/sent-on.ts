import { civilDateOfDayNumber, type CivilDate } from '../../calendar/civil-date';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import type { InboundMessage } from '../inbound/inbound-message';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * The day it was for the sender when the message came in, which "today" and "Friday" are reckoned from: by the clock of
 * the sender where the message states its offset, else in `zone` (the customer's), else in UTC.
 */
export function sentOn({ receivedAt, offset, offsetStated }: Pick<InboundMessage, 'receivedAt' | 'offset' | 'offsetStated'>, zone?: TimeZone): CivilDate {
	if (!offsetStated && zone) return civilDateAt(zone, receivedAt);
	return civilDateOfDayNumber(Math.floor((receivedAt + offset * MS_PER_MINUTE) / MS_PER_DAY));
}
