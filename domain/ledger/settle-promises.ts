import { addBusinessDays } from '../calendar/business-day';
import { addDays, parseCivilDate, type CivilDate } from '../calendar/civil-date';
import type { Place } from '../calendar/holidays';
import { formatUtc, type Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import type { DunningEvent } from '../model/event';
import { DEFAULT_SETTINGS } from '../tiers/policy/settings';
import type { EventItem } from './outbox-history';

/** By which calendar promises are judged. */
export interface PromiseCalendar {
	/** The customer's, whose holidays count. */
	place: Place;
	/** The creditor's. */
	zone: TimeZone;
	/** Days that a promise without a date is for, and business days that it may be late; the router's defaults. */
	undatedPromiseDays?: number;
	promiseGraceDays?: number;
}

/**
 * What became of a customer's promises: `promise.kept` and `promise.broken` that are not in the history yet. `events`: all
 * of the customer, oldest first, up to now. Kept: the invoice was settled, or as much was paid as was promised, before the
 * grace was over. Broken: the grace is over and it was not; not where a newer promise, an extension or a dispute has taken
 * its place. A payment that turns up later, of a day in time, makes a broken promise a kept one.
 */
export function settlePromises(events: readonly DunningEvent[], calendar: PromiseCalendar, asOf: Instant): EventItem[] {
	const { place, zone, undatedPromiseDays = DEFAULT_SETTINGS.undatedPromiseDays, promiseGraceDays = DEFAULT_SETTINGS.promiseGraceDays } = calendar;
	const today = civilDateAt(zone, asOf);
	return events.flatMap((promise, index): EventItem[] => {
		if (promise.type !== 'promise.made') return [];
		const date = dayOf(promise.data.date) ?? addDays(civilDateAt(zone, promise.at), undatedPromiseDays);
		const graceEnds = addBusinessDays(date, promiseGraceDays, place);
		const after = events.slice(index + 1).filter((event) => concernsSame(event, promise));
		const inTime = after.filter((event) => dayPaid(event, zone) <= graceEnds);
		const type = isPaid(promise, inTime) ? 'promise.kept' : today > graceEnds && !isReplaced(after, graceEnds, zone) ? 'promise.broken' : undefined;
		const key = promise.key ?? ['promise', promise.customerId, promise.invoiceId ?? '', date].map(encodeURIComponent).join(':');
		if (!type || events.some((event) => event.type === type && (event.key === key || (event.key === undefined && event.data.date === date && concernsSame(event, promise))))) return [];
		return [{
			at: formatUtc(asOf),
			type,
			customerId: promise.customerId,
			...(promise.invoiceId === undefined ? {} : { invoiceId: promise.invoiceId }),
			...(promise.amount === undefined ? {} : { amount: String(promise.amount) }),
			...(promise.currency === undefined ? {} : { currency: promise.currency }),
			key,
			data: { date },
		}];
	});
}

function concernsSame(event: DunningEvent, { invoiceId }: DunningEvent): boolean {
	return event.invoiceId === undefined || invoiceId === undefined || event.invoiceId === invoiceId;
}

function isPaid(promise: DunningEvent, inTime: readonly DunningEvent[]): boolean {
	if (inTime.some(({ type }) => type === 'invoice.settled')) return true;
	const received = inTime.filter(({ type, currency }) => type === 'payment.received' && (promise.currency === undefined || currency === undefined || currency === promise.currency));
	if (promise.amount === undefined) return promise.invoiceId === undefined && received.length > 0;
	return received.length > 0 && received.reduce((sum, { amount }) => sum + thousandths(amount), 0) >= thousandths(promise.amount);
}

// Whole numbers, since a promise may name no currency: none in use has more than three decimals.
function thousandths(amount: number | string | undefined): number {
	return Math.round(Number(amount ?? 0) * 1000);
}

function isReplaced(after: readonly DunningEvent[], graceEnds: CivilDate, zone: TimeZone): boolean {
	const isOver = after.some(({ type, at }) => (type === 'promise.made' || type === 'extension.granted' || type === 'plan.agreed') && civilDateAt(zone, at) <= graceEnds);
	return isOver || after.some(({ type }) => type === 'dispute.opened');
}

function dayPaid({ type, at, data }: DunningEvent, zone: TimeZone): CivilDate {
	return (type === 'invoice.settled' ? dayOf(data.settledOn) : undefined) ?? civilDateAt(zone, at);
}

function dayOf(value: unknown): CivilDate | undefined {
	return typeof value === 'string' ? (parseCivilDate(value.slice(0, 10)) ?? undefined) : undefined;
}
