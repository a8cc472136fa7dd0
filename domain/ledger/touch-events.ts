import { formatUtc, type Instant } from '../calendar/instant';
import type { EventType } from '../model/event';
import { parseTouchKey } from '../tiers/case/key';
import type { EventItem } from './outbox-history';
import type { Touch } from './touch';

/**
 * What happened to a touch, as one event for each of its keys: a statement has a key for every invoice that it lists, each of
 * its own tier, though the message has the tone of the highest.
 */
export function touchEvents(touch: Touch, type: EventType, at: Instant, data?: EventItem['data']): EventItem[] {
	return touch.keys.map((key, index) => ({
		at: formatUtc(at),
		type,
		customerId: touch.customerId,
		invoiceId: touch.invoiceIds[index] ?? touch.invoiceIds[0],
		channel: touch.channel,
		tier: parseTouchKey(key)?.tier ?? touch.tier,
		key,
		...(data ? { data } : {}),
	}));
}
