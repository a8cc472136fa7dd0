import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import type { Currency } from '../model/currency';
import type { DunningEvent } from '../model/event';
import type { History } from '../model/history';
import type { MinorUnits } from '../model/money';
import type { Receivable } from '../model/receivable';

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

/**
 * The `count` customers who wait longest to be looked at: the longest overdue first, then by their identifiers. (Amounts of
 * two currencies cannot be compared, days can.) Customers who owe nothing are left out.
 */
export function timelinesOf(receivables: readonly Receivable[], history: History, names: ReadonlyMap<string, string>, asOf: Instant, today: CivilDate, count: number): readonly Timeline[] {
	const byCustomer = new Map<string, Receivable[]>();
	for (const receivable of receivables) {
		if (receivable.invoice.amountDue <= 0) continue;
		const own = byCustomer.get(receivable.customer.id);
		if (own) own.push(receivable);
		else byCustomer.set(receivable.customer.id, [receivable]);
	}
	const oldest = (own: readonly Receivable[]) => own.reduce((first, { invoice }) => (invoice.dueDate < first ? invoice.dueDate : first), '9999-12-31');
	return [...byCustomer]
		.map(([customerId, own]) => ({ customerId, own, since: oldest(own) }))
		.sort((a, b) => compare(a.since, b.since) || compare(a.customerId, b.customerId))
		.slice(0, count)
		.map(({ customerId, own }): Timeline => {
			const events = history.of(customerId).filter(({ at }) => at <= asOf);
			const invoices = own.map(({ invoice }) => ({
				number: invoice.number ?? invoice.id,
				dueDate: invoice.dueDate,
				daysOverdue: daysBetween(invoice.dueDate, today),
				amountDue: invoice.amountDue,
				currency: invoice.currency,
			}));
			invoices.sort((a, b) => compare(a.dueDate, b.dueDate) || compare(a.number, b.number));
			const name = own.map(({ customer }) => customer.name).find((text) => text !== '' && text !== customerId) ?? names.get(customerId) ?? customerId;
			return { customerId, name, invoices: invoices.slice(0, MOST_INVOICES), events: events.slice(-MOST_EVENTS).reverse(), earlier: Math.max(0, events.length - MOST_EVENTS) };
		});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
