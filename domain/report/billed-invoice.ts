import type { Currency } from '../model/currency';
import { ZERO, sum, type MinorUnits } from '../model/money';

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
	const paid = sum(payments.filter((payment) => payment.day <= day).map(({ amount }) => amount));
	return Math.max(0, total - paid) as MinorUnits;
}

/** What was owed of all of them at the end of `day`; they are of one currency. */
export function receivablesAt(invoices: readonly BilledInvoice[], day: number): MinorUnits {
	return sum(invoices.map((invoice) => openAt(invoice, day)));
}

/** What was billed from `from` to `until`, both included; the invoices are of one currency. */
export function billedBetween(invoices: readonly BilledInvoice[], from: number, until: number): MinorUnits {
	return sum(invoices.filter(({ issued }) => issued >= from && issued <= until).map(({ total }) => total));
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
