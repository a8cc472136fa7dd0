import { sum } from '../model/money';
import { billedBetween, openAt, receivablesAt, type BilledInvoice } from './billed-invoice';

/**
 * Collection effectiveness index of the days from `from` to `until`: what was collected of what could be, from 0 to 100.
 * (receivables at the start + sales − receivables at the end) ÷ (receivables at the start + sales − those at the end that
 * are not yet overdue) × 100. Null where there was nothing to collect.
 *
 * Source: Credit Research Foundation, Standard Formulas ("Collection Effectiveness Index").
 */
export function collectionEffectiveness(invoices: readonly BilledInvoice[], from: number, until: number): number | null {
	const collectable = receivablesAt(invoices, from - 1) + billedBetween(invoices, from, until);
	const current = sum(invoices.filter(({ due }) => due >= until).map((invoice) => openAt(invoice, until)));
	const couldBe = collectable - current;
	return couldBe > 0 ? (100 * (collectable - receivablesAt(invoices, until))) / couldBe : null;
}
