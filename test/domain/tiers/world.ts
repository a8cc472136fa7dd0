import { addDays, parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { formatUtc, parseInstant, type Instant } from '../../../domain/calendar/instant';
import { instantAt, parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { parseBehaviour } from '../../../domain/model/behaviour';
import { foldHistory } from '../../../domain/model/history';
import { parseReceivable } from '../../../domain/model/receivable';
import type { RoutedItem } from '../../../domain/tiers/case/case';
import { parsePolicy, type PolicyChoice } from '../../../domain/tiers/policy/parse-policy';
import type { Policy } from '../../../domain/tiers/policy/policy';
import type { RouterReminder } from '../../../domain/tiers/run/reminder';
import { route, type Routed } from '../../../domain/tiers/run/route';

export type RawEvent = Record<string, unknown> & { at: string; type: string; customerId: string };
export type RawItem = { invoice: Record<string, unknown>; customer: Record<string, unknown>; behaviour?: Record<string, unknown> };

/** A day of the tests; throws on a typo. */
export function day(text: string): CivilDate {
	const date = parseCivilDate(text);
	if (!date) throw new Error(`${text} is no date`);
	return date;
}

export function instant(text: string): Instant {
	const found = parseInstant(text);
	if (found === null) throw new Error(`${text} is no instant`);
	return found;
}

export function zone(name: string): TimeZone {
	const found = parseTimeZone(name);
	if (!found) throw new Error(`${name} is no zone`);
	return found;
}

export function policyOf(choice: Partial<PolicyChoice> = {}): Policy {
	return parsePolicy({ policy: 'blueprint', timeZone: 'Europe/Berlin', ...choice });
}

export function read(items: readonly RawItem[]): RoutedItem[] {
	return items.map((item) => ({ ...parseReceivable(item), behaviour: parseBehaviour(item.behaviour) }));
}

/** Decides like the node does: raw items and raw events in. */
export function decideAll(
	items: readonly RawItem[],
	events: readonly object[],
	asOf: string | Instant,
	policy: Policy = policyOf(),
): Routed[] {
	return route(read(items), foldHistory(events), policy, typeof asOf === 'string' ? instant(asOf) : asOf);
}

/** The reminders of a run; throws what an item failed with. */
export function remindersOf(routed: readonly Routed[]): RouterReminder[] {
	return routed.map((one) => {
		if ('error' in one) throw one.error;
		return one.reminder;
	});
}

/** The decision on a single invoice. */
export function decideOne(item: RawItem, events: readonly object[], asOf: string, policy?: Policy): RouterReminder {
	const [reminder] = remindersOf(decideAll([item], events, asOf, policy));
	if (!reminder) throw new Error('Nothing was decided');
	return reminder;
}

/** A message that went out in a simulation, one an invoice. */
export interface SentTouch {
	on: CivilDate;
	invoiceId: string;
	tier: string;
	key: string;
	question: number;
}

/**
 * Runs the router on the given days at eight o'clock, and sends what it decides at its hour; what that hour has not come for
 * by the next run, and nobody has approved, is decided on again. `items` may change from day to day.
 */
export function simulate(
	items: (date: CivilDate) => readonly RawItem[],
	events: readonly RawEvent[],
	days: readonly CivilDate[],
	policy: Policy,
): { sent: SentTouch[]; events: RawEvent[] } {
	const all = [...events];
	const sent: SentTouch[] = [];
	let decided: Message[] = [];
	const goOut = (messages: readonly Message[]) => {
		for (const message of messages) {
			all.push(...message.events);
			sent.push(...message.touches);
		}
	};
	for (const date of days) {
		const asOf = instantAt(policy.timeZone, date, 8 * 60);
		goOut(decided.filter(({ reminder }) => reminder.requiresApproval || instant(reminder.sendAt ?? formatUtc(asOf)) <= asOf));
		const today = items(date);
		decided = decideAll(today, all, asOf, policy).flatMap((one) => {
			if ('error' in one || (one.reminder.action !== 'send' && one.reminder.action !== 'acknowledge')) return [];
			return [messageOf(one.reminder, [one.index, ...one.others].flatMap((at) => today[at] ?? []), date, asOf)];
		});
	}
	goOut(decided);
	return { sent, events: all };
}

interface Message {
	reminder: RouterReminder;
	touches: SentTouch[];
	events: RawEvent[];
}

function messageOf(reminder: RouterReminder, items: readonly RawItem[], on: CivilDate, asOf: Instant): Message {
	const about = items.map((item, at) => ({ item, invoiceId: String(item.invoice.id), key: (reminder.keys ?? [reminder.key])[at] ?? '' }));
	return {
		reminder,
		touches: about.map(({ invoiceId, key }) => ({ on, invoiceId, tier: decodeURIComponent(key.split(':')[3] ?? ''), key, question: reminder.question })),
		events: about.flatMap(({ item, invoiceId, key }) => {
			const base = { customerId: String(item.customer.id), invoiceId, channel: reminder.channel, tier: reminder.tier ?? '', key };
			return [
				{ ...base, at: formatUtc(asOf), type: 'reminder.planned' },
				{ ...base, at: reminder.sendAt ?? formatUtc(asOf), type: 'reminder.sent' },
			];
		}),
	};
}

/** Consecutive days. */
export function span(from: CivilDate, count: number): CivilDate[] {
	return Array.from({ length: count }, (_, index) => addDays(from, index));
}
