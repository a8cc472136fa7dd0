import type { Instant } from '../calendar/instant';
import { CHANNELS, isChannel, type Channel } from '../model/channel';
import type { DunningEvent } from '../model/event';
import type { History } from '../model/history';
import { proportionOf, type Proportion } from './statistics/proportion';

/** What became of the touches by one channel; each is a part of the touches sent. */
export interface ChannelResponse {
	channel: Channel;
	sent: number;
	delivered: Proportion;
	bounced: Proportion;
	opened: Proportion;
	clicked: Proportion;
	/** Written back to within 5 days, whatever was said. */
	answered: Proportion;
}

const MS_PER_DAY = 86_400_000;
const ANSWER_DAYS = 5;
const MACHINES: ReadonlySet<unknown> = new Set(['bounce', 'auto_reply']);
const MARKS = { 'reminder.delivered': 'delivered', 'reminder.bounced': 'bounced', 'reminder.opened': 'opened', 'reminder.clicked': 'clicked' } as const;

type Mark = (typeof MARKS)[keyof typeof MARKS] | 'answered';

interface Touch {
	at: Instant;
	channel: Channel;
	marks: Set<Mark>;
}

/**
 * Deliveries, openings, clicks and answers by channel. Each counts for the latest touch of its channel before it, an answer
 * for the latest touch of any channel; several for the same touch count once. Openings are what mail programs report:
 * some never do, some always. Channels without a touch are left out.
 */
export function responseByChannel(history: History, asOf: Instant): readonly ChannelResponse[] {
	const touches = history.customerIds().flatMap((customerId) => touchesOf(history.of(customerId), asOf));
	return CHANNELS.flatMap((channel) => {
		const own = touches.filter((touch) => touch.channel === channel);
		const marked = (mark: Mark) => proportionOf(own.filter(({ marks }) => marks.has(mark)).length, own.length);
		if (own.length === 0) return [];
		return [{ channel, sent: own.length, delivered: marked('delivered'), bounced: marked('bounced'), opened: marked('opened'), clicked: marked('clicked'), answered: marked('answered') }];
	});
}

function touchesOf(events: readonly DunningEvent[], asOf: Instant): readonly Touch[] {
	const touches: Touch[] = [];
	for (const { at, type, channel, data } of events) {
		if (at > asOf) break;
		if (type === 'reminder.sent') {
			const by = isChannel(channel) ? channel : 'email';
			const before = touches.at(-1);
			// A statement is one touch, with an event for each of its invoices.
			if (!(before?.at === at && before.channel === by)) touches.push({ at, channel: by, marks: new Set() });
		} else if (type === 'reply.received') {
			const touch = touches.at(-1);
			if (touch && at - touch.at <= ANSWER_DAYS * MS_PER_DAY && !MACHINES.has(data.intent)) touch.marks.add('answered');
		} else if (type in MARKS) {
			const touch = touches.findLast((one) => channel === undefined || one.channel === channel);
			touch?.marks.add(MARKS[type as keyof typeof MARKS]);
		}
	}
	return touches;
}
