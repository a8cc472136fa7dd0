import { sum } from '../model/money';
import type { BilledInvoice } from './billed-invoice';
import { proportionOf, type Proportion } from './statistics/proportion';

export interface OnTimeRate extends Proportion {
	/** The same by amount: part of what was billed that came in time. Null where nothing fell due. */
	byAmount: number | null;
}

/**
 * Of the invoices that fell due from `from` to `until` (their outcome is known from the day after on), those settled at
 * most `graceDays` days after the due date ÷ all. An invoice that is still open is not on time. `asOf` is today.
 */
export function onTimeRate(invoices: readonly BilledInvoice[], from: number, until: number, asOf: number, graceDays: number): OnTimeRate {
	const decided = invoices.filter(({ due }) => due >= from && due <= until && due + graceDays < asOf);
	const onTime = decided.filter(({ due, settled }) => settled !== undefined && settled <= due + graceDays);
	const billed = sum(decided.map(({ total }) => total));
	return { ...proportionOf(onTime.length, decided.length), byAmount: billed > 0 ? sum(onTime.map(({ total }) => total)) / billed : null };
}
