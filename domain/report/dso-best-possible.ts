import { sum } from '../model/money';
import { billedBetween, openAt, type BilledInvoice } from './billed-invoice';

/**
 * Best possible DSO: what the DSO would be if nobody were late. Receivables that are not yet overdue at the end of `day` ÷
 * sales on credit of the last `periodDays` days × `periodDays`. Null where nothing was billed in that time.
 *
 * Source: Credit Research Foundation, Standard Formulas ("Best Possible DSO").
 */
export function bestPossibleDso(invoices: readonly BilledInvoice[], day: number, periodDays: number): number | null {
	const sales = billedBetween(invoices, day - periodDays + 1, day);
	const current = sum(invoices.filter(({ due }) => due >= day).map((invoice) => openAt(invoice, day)));
	return sales > 0 ? (current / sales) * periodDays : null;
}
