import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { Currency } from '../model/currency';
import type { DunningEvent } from '../model/event';
import type { History } from '../model/history';
import type { MinorUnits } from '../model/money';
import type { Receivable } from '../model/receivable';
import type { Ledger } from './ledger-rows';

export interface TimelineInvoice {
	number: string;
	dueDate: CivilDate;
	daysOverdue: number;
	amountDue: MinorUnits;
	currency: Currency;
}

/** One customer to look at: what is owed, and what happened, the newest first. */
export interface Timeline {
	customerId: string;
	name: string;
	invoices: readonly TimelineInvoice[];
	events: readonly DunningEvent[];
	/** Older events that are not shown. */
	earlier: number;
}

const MOST_EVENTS = 40;
const MOST_INVOICES = 20;

/** Whose timelines are shown. */
export interface TimelineChoice {
	count: number;
	/** Only customers with this identifier, or this in their name, whether they owe anything or not; empty: whoever owes. */
	customer: string;
}

/**
 * The customers who wait longest to be looked at, or those who were asked for: the longest overdue first, then by their
 * identifiers. (Amounts of two currencies cannot be compared, days can.)
 */
export function timelinesOf(receivables: readonly Receivable[], { history, names }: Pick<Ledger, 'history' | 'names'>, asOf: Instant, today: CivilDate, { count, customer }: TimelineChoice): readonly Timeline[] {
	const owing = new Map<string, Receivable[]>();
	const called = new Map(names);
	for (const receivable of receivables) {
		const { id, name } = receivable.customer;
		if (name !== '' && name !== id) called.set(id, name);
		if (receivable.invoice.amountDue <= 0) continue;
		const own = owing.get(id);
		if (own) own.push(receivable);
		else owing.set(id, [receivable]);
	}
	const wanted = customer.toLowerCase();
	const isWanted = (id: string) => id.toLowerCase() === wanted || (called.get(id) ?? '').toLowerCase().includes(wanted);
	const chosen = customer === '' ? [...owing.keys()] : [...new Set([...called.keys(), ...owing.keys(), ...history.customerIds()])].filter(isWanted);
	const oldest = (id: string) => (owing.get(id) ?? []).reduce((first, { invoice }) => (invoice.dueDate < first ? invoice.dueDate : first), '9999-12-31');
	return chosen
		.map((customerId) => ({ customerId, since: oldest(customerId) }))
		.sort((a, b) => compare(a.since, b.since) || compare(a.customerId, b.customerId))
		.slice(0, count)
		.map(({ customerId }) => timelineOf(customerId, called.get(customerId) ?? customerId, owing.get(customerId) ?? [], history, asOf, today));
}

function timelineOf(customerId: string, name: string, own: readonly Receivable[], history: History, asOf: Instant, today: CivilDate): Timeline {
	const events = history.of(customerId).filter(({ at }) => at <= asOf);
	const invoices = own.map(({ invoice }) => ({
		number: invoice.number ?? invoice.id,
		dueDate: invoice.dueDate,
		daysOverdue: daysBetween(invoice.dueDate, today),
		amountDue: invoice.amountDue,
		currency: invoice.currency,
	}));
	invoices.sort((a, b) => compare(a.dueDate, b.dueDate) || compare(a.number, b.number));
	return { customerId, name, invoices: invoices.slice(0, MOST_INVOICES), events: events.slice(-MOST_EVENTS).reverse(), earlier: Math.max(0, events.length - MOST_EVENTS) };
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
