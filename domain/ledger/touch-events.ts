import { formatUtc, type Instant } from '../calendar/instant';
import type { EventType } from '../model/event';
import type { EventItem } from './outbox-history';
import type { Touch } from './touch';

/** What happened to a touch, as one event for each of its keys: a statement has a key for every invoice that it lists. */
export function touchEvents(touch: Touch, type: EventType, at: Instant, data?: EventItem['data']): EventItem[] {
	return touch.keys.map((key, index) => ({
		at: formatUtc(at),
		type,
		customerId: touch.customerId,
		invoiceId: touch.invoiceIds[index] ?? touch.invoiceIds[0],
		channel: touch.channel,
		tier: touch.tier,
		key,
		...(data ? { data } : {}),
	}));
}
