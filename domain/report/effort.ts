import type { Instant } from '../calendar/instant';
import { CHANNELS, isChannel, type Channel } from '../model/channel';
import { decimalsOf, type Currency } from '../model/currency';
import { ZERO, minorUnits, type MinorUnits } from '../model/money';
import type { History } from '../model/history';

/** What a person would need, and what things cost; the owner's own figures. */
export interface EffortRates {
	/** For one reminder by hand: look the invoice up, write, send, note. */
	minutesPerReminder: number;
	/** For one decision of a person: an approval, a reply, a dispute. */
	minutesPerDecision: number;
	currency: Currency;
	/** Of an hour of work, in major units of `currency`. */
	costPerHour: number;
	/** Of one message, in major units of `currency`; a channel that is not named costs nothing. */
	costPerMessage: Readonly<Partial<Record<Channel, number>>>;
}

export interface Effort {
	messages: number;
	/** Approvals asked for, replies left to a person, disputes opened. */
	decisions: number;
	/** Of the messages, less what the decisions took; negative where people were kept busier than before. */
	hoursSaved: number;
	currency: Currency;
	/** What the messages cost. */
	messageCost: MinorUnits;
	/** The hours saved at their price, less what the messages cost. */
	saved: MinorUnits;
}

const DECISIONS: ReadonlySet<string> = new Set(['approval.requested', 'dispute.opened']);
const MINUTES_PER_HOUR = 60;

/** Cost, and hours saved, of what dunning did up to `asOf`. A statement over several invoices is one message. */
export function effortOf(history: History, asOf: Instant, rates: EffortRates): Effort {
	const sent = new Map<Channel, number>(CHANNELS.map((channel) => [channel, 0]));
	let decisions = 0;
	for (const customerId of history.customerIds()) {
		let last: { at?: Instant; by?: Channel } = {};
		for (const { at, type, channel, data } of history.of(customerId)) {
			if (at > asOf) break;
			if (DECISIONS.has(type) || (type === 'reply.received' && data.needsHuman === true)) decisions += 1;
			if (type !== 'reminder.sent') continue;
			const by = isChannel(channel) ? channel : 'email';
			if (at === last.at && by === last.by) continue;
			sent.set(by, (sent.get(by) ?? 0) + 1);
			last = { at, by };
		}
	}
	const messages = [...sent.values()].reduce((sum, count) => sum + count, 0);
	const hoursSaved = (messages * rates.minutesPerReminder - decisions * rates.minutesPerDecision) / MINUTES_PER_HOUR;
	const cost = [...sent].reduce((sum, [channel, count]) => sum + count * (rates.costPerMessage[channel] ?? 0), 0);
	const money = (major: number) => roundedTo(rates.currency, major);
	return { messages, decisions, hoursSaved, currency: rates.currency, messageCost: money(cost), saved: money(hoursSaved * rates.costPerHour - cost) };
}

// What binary fractions leave behind must not turn half a cent down.
const DIGITS = 12;

function roundedTo(currency: Currency, major: number): MinorUnits {
	const units = Number((major * 10 ** decimalsOf(currency)).toPrecision(DIGITS));
	return minorUnits(Math.sign(units) * Math.round(Math.abs(units))) ?? ZERO;
}
