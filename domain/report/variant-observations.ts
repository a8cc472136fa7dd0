import { dayNumberOf } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import type { Touch } from '../ledger/touch';
import type { BilledInvoice } from './billed-invoice';
import type { Observation } from './experiment-result';
import { paidInTime } from './paid-in-time';

/** A message that was sent in one of the variants of a split test. */
export interface VariantTouch {
	at: Instant;
	customerId: string;
	/** The invoice it was about; of a statement the first. */
	invoiceId: string;
	variant: string;
}

/** The touches of a split test that were sent up to `asOf`. */
export function variantsOf(touches: readonly Touch[], asOf: Instant): VariantTouch[] {
	return touches.flatMap(({ status, sentAt, customerId, invoiceIds: [invoiceId], variant = '' }) =>
		status === 'sent' && sentAt !== undefined && sentAt <= asOf && invoiceId !== undefined && variant !== '' ? [{ at: sentAt, customerId, invoiceId, variant }] : [],
	);
}

/**
 * One observation a customer: the first message of the period that carries a variant, and whether its invoice was paid within
 * `withinDays` days of it, or of its due date where that is later. Chance gave the customer the variant before that message,
 * and what comes after changes nothing (intention to treat); who still has time is left out. `zone` is the creditor's.
 */
export function variantObservations(
	sent: readonly VariantTouch[],
	invoices: readonly BilledInvoice[],
	{ asOf, zone, periodDays, withinDays }: { asOf: Instant; zone: TimeZone; periodDays: number; withinDays: number },
): readonly Observation[] {
	if (sent.length === 0) return [];
	const dayOf = (at: Instant) => dayNumberOf(civilDateAt(zone, at));
	const today = dayOf(asOf);
	const first = new Map<string, VariantTouch>();
	for (const touch of sent) {
		if (dayOf(touch.at) <= today - periodDays) continue;
		const known = first.get(touch.customerId);
		if (!known || touch.at < known.at || (touch.at === known.at && touch.invoiceId < known.invoiceId)) first.set(touch.customerId, touch);
	}
	const inTime = paidInTime(invoices, today, withinDays);
	return [...first.values()].flatMap((touch): Observation[] => {
		const success = inTime(touch, dayOf(touch.at));
		return success === undefined ? [] : [{ arm: touch.variant, success }];
	});
}

/** The variants that were seen, in the order of their names; none where there is nothing to compare. */
export function armsOf(observations: readonly Observation[]): readonly string[] {
	const arms = [...new Set(observations.map(({ arm }) => arm))].sort();
	return arms.length > 1 ? arms : [];
}
