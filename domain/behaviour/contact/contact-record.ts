import type { Instant } from '../../calendar/instant';
import { CHANNELS, isChannel, type Channel } from '../../model/channel';
import type { DunningEvent } from '../../model/event';

/** When something happened, and whether its time of day is known too. */
export interface Occasion {
	readonly at: Instant;
	readonly dayOnly: boolean;
}

/** A time we reached out to a customer, and what it led to. */
export interface Touch extends Occasion {
	readonly channel: Channel;
	/** 1 where it was answered or paid within days, else 0; complaints and opt-outs make it a failure. */
	readonly success: number;
	/** 1 for an unanswered touch; more where it did harm. */
	readonly failure: number;
}

/** What the history tells of the contact with one customer. */
export interface ContactRecord {
	/** Oldest first; without those that may still be answered. */
	readonly touches: readonly Touch[];
	/** When the customer answered, opened, clicked or paid something. */
	readonly activeAt: readonly Occasion[];
	readonly refused: ReadonlySet<Channel>;
	readonly promises: { kept: number; broken: number };
}

/** A touch is rewarded for an answer or a payment within so many days. */
export const REWARD_DAYS = 5;

const MS_PER_DAY = 86_400_000;
const HOUR = 3_600_000;
const HALF_A_DAY = 12 * HOUR;
const HARM = { complaint: 1, opt_out: 3 } as const;
// What a machine sends is no answer.
const MACHINES = new Set(['bounce', 'auto_reply']);

interface OpenTouch extends Occasion {
	channel: Channel;
	answered: boolean;
	harm: number;
}

/** Reads the contact with one customer from its events, oldest first, none after `asOf`. */
export function readContacts(events: readonly DunningEvent[], asOf: Instant): ContactRecord {
	const touches: OpenTouch[] = [];
	const activeAt: Occasion[] = [];
	const refused = new Set<Channel>();
	const promises = { kept: 0, broken: 0 };
	// Only the latest touch before an answer is credited with it.
	const answer = (event: DunningEvent, harm: number) => {
		const touch = touches.at(-1);
		if (!touch || event.at - touch.at > REWARD_DAYS * MS_PER_DAY) return;
		touch.answered = true;
		touch.harm = Math.max(touch.harm, harm);
	};
	for (const event of events) {
		if (event.at > asOf) break;
		const before = touches.at(-1);
		const channel = touchedBy(event, before);
		// A statement is one touch, with an event for each of its invoices.
		if (channel && !(before?.at === event.at && before.channel === channel)) touches.push({ ...occasionOf(event), channel, answered: false, harm: 0 });
		switch (event.type) {
			case 'payment.received':
				if (!isBookedByDay(event)) activeAt.push(occasionOf(event));
				answer(event, 0);
				break;
			case 'invoice.settled':
				answer(event, 0);
				break;
			case 'reply.received': {
				const intent = String(event.data.intent ?? '');
				if (MACHINES.has(intent)) break;
				activeAt.push(occasionOf(event));
				answer(event, intent === 'complaint' || intent === 'opt_out' ? HARM[intent] : 0);
				break;
			}
			case 'reminder.opened':
			case 'reminder.clicked':
				activeAt.push(occasionOf(event));
				break;
			case 'consent.revoked':
				for (const channel of channelsOf(event)) refused.add(channel);
				answer(event, HARM.opt_out);
				break;
			case 'consent.granted':
				for (const channel of channelsOf(event)) refused.delete(channel);
				break;
			case 'promise.kept':
				promises.kept += 1;
				break;
			case 'promise.broken':
				promises.broken += 1;
				break;
		}
	}
	const decided = touches.filter(({ at, answered }) => answered || asOf - at > REWARD_DAYS * MS_PER_DAY);
	return {
		touches: decided.map(({ at, dayOnly, channel, answered, harm }) => {
			const success = answered && harm === 0 ? 1 : 0;
			return { at, dayOnly, channel, success, failure: 1 - success + harm };
		}),
		activeAt,
		refused,
		promises,
	};
}

function occasionOf({ at, dayOnly }: DunningEvent): Occasion {
	return { at, dayOnly: dayOnly === true };
}

// Books tell of payments by the day, and write it as midnight or noon in UTC: that is nobody's hour.
function isBookedByDay({ at, dayOnly }: DunningEvent): boolean {
	return dayOnly === true || at % HALF_A_DAY === 0;
}

/** The channel by which an event reached out; undefined where it did not, or was part of the touch before it. */
function touchedBy(event: DunningEvent, before: OpenTouch | undefined): Channel | undefined {
	if (event.type === 'reminder.sent') return isChannel(event.channel) ? event.channel : 'email';
	if (event.type === 'call.attempted') return 'phone';
	if (event.type !== 'call.connected') return undefined;
	return before?.channel === 'phone' && event.at - before.at <= HOUR ? undefined : 'phone';
}

// Consent without a channel is about all of them.
function channelsOf({ channel }: DunningEvent): readonly Channel[] {
	return channel ? [channel] : CHANNELS;
}
