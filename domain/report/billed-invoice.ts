import type { Currency } from '../model/currency';
import { ZERO, type MinorUnits } from '../model/money';

/** An invoice as the report looks at it: what was billed, and what came in when. Days are day numbers (since 1970-01-01). */
export interface BilledInvoice {
	readonly invoiceId: string;
	readonly customerId: string;
	readonly currency: Currency;
	readonly total: MinorUnits;
	/** The due date where the day of issue is unknown. */
	readonly issued: number;
	readonly due: number;
	/** The day on which nothing was owed any more; undefined while something is. */
	readonly settled: number | undefined;
	readonly payments: readonly { readonly day: number; readonly amount: MinorUnits }[];
}

/** What was owed of an invoice at the end of `day`: nothing before its issue, nor once it is settled. */
export function openAt({ total, issued, settled, payments }: BilledInvoice, day: number): MinorUnits {
	if (issued > day || (settled !== undefined && settled <= day)) return ZERO;
	let left: number = total;
	for (const payment of payments) if (payment.day <= day) left -= payment.amount;
	return Math.max(0, left) as MinorUnits;
}

/** What was owed of all of them at the end of `day`; they are of one currency. */
export function receivablesAt(invoices: readonly BilledInvoice[], day: number): MinorUnits {
	let owed = 0;
	for (const invoice of invoices) owed += openAt(invoice, day);
	return owed as MinorUnits;
}

/** What was billed from `from` to `until`, both included; the invoices are of one currency. */
export function billedBetween(invoices: readonly BilledInvoice[], from: number, until: number): MinorUnits {
	let billed = 0;
	for (const { issued, total } of invoices) if (issued >= from && issued <= until) billed += total;
	return billed as MinorUnits;
}

/** The invoices by currency: amounts of two currencies are never added. */
export function byCurrency<Billed extends { readonly currency: Currency }>(invoices: readonly Billed[]): ReadonlyMap<Currency, readonly Billed[]> {
	const groups = new Map<Currency, Billed[]>();
	for (const invoice of invoices) {
		const group = groups.get(invoice.currency);
		if (group) group.push(invoice);
		else groups.set(invoice.currency, [invoice]);
	}
	return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
