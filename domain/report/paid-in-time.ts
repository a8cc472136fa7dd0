import type { BilledInvoice } from './billed-invoice';

type Identity = Pick<BilledInvoice, 'customerId' | 'invoiceId'>;

/**
 * Says of an invoice whether it was paid within `withinDays` days of the day `from`, or of its due date where that is later;
 * undefined while there still is time at the end of `today`, and for an invoice that nobody knows. Days are day numbers.
 */
export function paidInTime(invoices: readonly BilledInvoice[], today: number, withinDays: number): (of: Identity, from: number) => boolean | undefined {
	const byId = new Map(invoices.map((invoice) => [nameOf(invoice), invoice]));
	return (of, from) => {
		const invoice = byId.get(nameOf(of));
		if (!invoice) return undefined;
		const until = Math.max(invoice.due, from) + withinDays;
		return until >= today ? undefined : invoice.settled !== undefined && invoice.settled <= until;
	};
}

function nameOf({ customerId, invoiceId }: Identity): string {
	return `${customerId}\u0000${invoiceId}`;
}
