import type { BilledInvoice } from './billed-invoice';
import { bestPossibleDso } from './dso-best-possible';
import { simpleDso } from './dso-simple';

/**
 * Average days delinquent: DSO (simple) − best possible DSO, the days of sales that are owed because customers are late.
 * Null where nothing was billed in the last `periodDays` days.
 *
 * Source: Credit Research Foundation, Standard Formulas ("Average Days Delinquent").
 */
export function averageDaysDelinquent(invoices: readonly BilledInvoice[], day: number, periodDays: number): number | null {
	const [dso, best] = [simpleDso(invoices, day, periodDays), bestPossibleDso(invoices, day, periodDays)];
	return dso === null || best === null ? null : dso - best;
}
