import { parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import type { Currency } from '../../model/currency';
import { amountOf, type DunningEvent, type EventType } from '../../model/event';
import { parseAmount, type MinorUnits } from '../../model/money';

/** What the history says about one invoice, as far as it changes the words. */
export interface Past {
	/** An overdue reminder for this invoice has gone out before. */
	reminded: boolean;
	/** The last message was opened and the payment link was not. */
	openedOnly: boolean;
	/** The newest promise: its date and amount, where they were named. */
	promise?: { date?: CivilDate; amount?: MinorUnits };
	/** The date of that promise has passed, no payment came, and no reminder has said so yet. */
	promiseBroken: boolean;
	payment?: { amount?: MinorUnits; on: CivilDate };
	extendedUntil?: CivilDate;
	/** Keys of the e-mails already sent about this invoice, oldest first. */
	mailKeys: readonly string[];
}

/**
 * Reads the history of one customer for one invoice. Events after `asOf` do not count; a promise, extension or
 * revocation without an invoice counts for all. Dates are those of the creditor's `zone`.
 */
export function pastOf(events: readonly DunningEvent[], invoiceId: string, currency: Currency, asOf: Instant, zone: TimeZone): Past {
	const own = events.filter((event) => event.at <= asOf && (event.invoiceId === undefined || event.invoiceId === invoiceId));
	const reminders = own.filter((event) => event.type === 'reminder.sent' && event.invoiceId === invoiceId);
	const lastReminder = reminders.at(-1);
	const overdueReminders = reminders.filter((event) => !/^(pre_due|due_today)/.test(event.tier ?? ''));
	const made = last(own, 'promise.made');
	const payment = lastOf(own, (event) => event.type === 'payment.received' && event.invoiceId === invoiceId);
	const extension = last(own, 'extension.granted');
	const promise = made && { date: dateIn(made, 'date'), amount: promisedAmount(made, currency) };
	return {
		reminded: overdueReminders.length > 0,
		openedOnly: lastReminder !== undefined && wasOpenedOnly(own, lastReminder),
		promise,
		promiseBroken: made !== undefined && isBroken(made, promise?.date, own, overdueReminders.at(-1), civilDateAt(zone, asOf), zone),
		payment: payment && { amount: amountOf(payment, currency), on: civilDateAt(zone, payment.at) },
		extendedUntil: extension && dateIn(extension, 'until'),
		mailKeys: reminders.filter((event) => event.channel === 'email' && event.key !== undefined).map((event) => event.key ?? ''),
	};
}

function isBroken(
	made: DunningEvent,
	date: CivilDate | undefined,
	own: readonly DunningEvent[],
	lastOverdueReminder: DunningEvent | undefined,
	today: CivilDate,
	zone: TimeZone,
): boolean {
	const since = (type: EventType) => lastOf(own, (event) => event.type === type && event.at >= made.at);
	if (since('promise.kept')) return false;
	const recorded = since('promise.broken');
	if (!recorded && (date === undefined || date >= today)) return false;
	if (!lastOverdueReminder || lastOverdueReminder.at < made.at) return true;
	return recorded ? lastOverdueReminder.at < recorded.at : date !== undefined && civilDateAt(zone, lastOverdueReminder.at) <= date;
}

function wasOpenedOnly(own: readonly DunningEvent[], reminder: DunningEvent): boolean {
	const about = (type: EventType) =>
		own.some((event) => event.type === type && event.at >= reminder.at && (event.key === undefined || event.key === reminder.key));
	return about('reminder.opened') && !about('reminder.clicked');
}

function promisedAmount(made: DunningEvent, currency: Currency): MinorUnits | undefined {
	const named = made.data.amount;
	const stated = typeof named === 'number' || typeof named === 'string' ? parseAmount(named, currency) : null;
	return amountOf(made, currency) ?? stated ?? undefined;
}

function dateIn(event: DunningEvent, name: string): CivilDate | undefined {
	const value = event.data[name];
	return (typeof value === 'string' && parseCivilDate(value.slice(0, 10))) || undefined;
}

function last(own: readonly DunningEvent[], type: EventType): DunningEvent | undefined {
	return lastOf(own, (event) => event.type === type);
}

function lastOf(own: readonly DunningEvent[], wanted: (event: DunningEvent) => boolean): DunningEvent | undefined {
	return own.findLast(wanted);
}
