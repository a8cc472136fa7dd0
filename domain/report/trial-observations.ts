import { variantFor } from '../tiers/run/experiment';
import type { BilledInvoice } from './billed-invoice';
import type { Observation } from './experiment-result';

/** A split test as the Reminder Tier Router deals it: the same name and arms give a customer the same arm here. */
export interface Trial {
	name: string;
	arms: readonly string[];
	/** The arm of those who are left alone; undefined where there is none. */
	holdOut: string | undefined;
}

/**
 * One observation a customer: its first invoice that fell due from the day `from` on, paid at most `withinDays` days after
 * its due date or not. Every customer counts for the arm that chance gave it, whatever was sent to it (intention to
 * treat), and invoices that still have time are left out.
 */
export function trialObservations(invoices: readonly BilledInvoice[], trial: Trial, from: number, today: number, withinDays: number): readonly Observation[] {
	const first = new Map<string, BilledInvoice>();
	for (const invoice of invoices) {
		if (invoice.due < from || invoice.due + withinDays >= today) continue;
		const known = first.get(invoice.customerId);
		if (!known || invoice.due < known.due || (invoice.due === known.due && invoice.invoiceId < known.invoiceId)) first.set(invoice.customerId, invoice);
	}
	return [...first].flatMap(([customerId, { due, settled }]) => {
		const arm = variantFor(trial, customerId);
		return arm === undefined ? [] : [{ arm, success: settled !== undefined && settled <= due + withinDays }];
	});
}
