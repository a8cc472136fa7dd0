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
const UNMARKED = { delivered: false, bounced: false, opened: false, clicked: false, answered: false };

type Mark = keyof typeof UNMARKED;

const MARKS: ReadonlyMap<string, Mark> = new Map([['reminder.delivered', 'delivered'], ['reminder.bounced', 'bounced'], ['reminder.opened', 'opened'], ['reminder.clicked', 'clicked']]);

type Touch = { at: Instant; channel: Channel } & Record<Mark, boolean>;

/**
 * Deliveries, openings, clicks and answers by channel. Each counts for the latest touch of its channel before it, an answer
 * for the latest touch of any channel; several for the same touch count once. Openings are what mail programs report:
 * some never do, some always. Channels without a touch are left out.
 */
export function responseByChannel(history: History, asOf: Instant): readonly ChannelResponse[] {
	const touches = history.customerIds().flatMap((customerId) => touchesOf(history.of(customerId), asOf));
	return CHANNELS.flatMap((channel) => {
		const own = touches.filter((touch) => touch.channel === channel);
		const marked = (mark: Mark) => proportionOf(own.filter((touch) => touch[mark]).length, own.length);
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
			if (!(before?.at === at && before.channel === by)) touches.push({ at, channel: by, ...UNMARKED });
		} else if (type === 'reply.received') {
			const touch = touches.at(-1);
			if (touch && at - touch.at <= ANSWER_DAYS * MS_PER_DAY && !MACHINES.has(data.intent)) touch.answered = true;
		} else {
			const mark = MARKS.get(type);
			const touch = mark && touches.findLast((one) => channel === undefined || one.channel === channel);
			if (touch) touch[mark] = true;
		}
	}
	return touches;
}
