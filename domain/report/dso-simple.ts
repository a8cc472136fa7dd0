import { billedBetween, receivablesAt, type BilledInvoice } from './billed-invoice';

/**
 * Days sales outstanding, simple method: receivables at the end of `day` ÷ sales on credit of the last `periodDays` days ×
 * `periodDays`. Null where nothing was billed in that time. It swings with sales: see the count-back method.
 *
 * Source: Credit Research Foundation, Standard Formulas ("DSO").
 */
export function simpleDso(invoices: readonly BilledInvoice[], day: number, periodDays: number): number | null {
	const sales = billedBetween(invoices, day - periodDays + 1, day);
	return sales > 0 ? (receivablesAt(invoices, day) / sales) * periodDays : null;
}
