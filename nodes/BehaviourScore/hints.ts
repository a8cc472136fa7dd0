import type { FitReport } from '../../domain/behaviour/fit/fit-portfolio';
import type { Flaws } from '../../domain/behaviour/payments/flaws';

const HOW =
	"Connect the rows of dunning_events to the input 'History', the second output of an Invoice Normaliser that reads paid invoices, or one item a paid invoice: " +
	'{ "at": "2026-01-31", "type": "invoice.settled", "customerId": "C-1", "invoiceId": "INV-1", "data": { "issueDate": "2026-01-01", "dueDate": "2026-01-15", "settledOn": "2026-01-31", "total": 100 } }.';

/** Said where no payment is known at all; undefined where one is. */
export function missingHistoryHint(connected: boolean, knownInvoices: number): string | undefined {
	if (knownInvoices > 0) return undefined;
	const what = connected ? 'The history tells of no payment' : "Nothing reached the input 'History'";
	return `${what}, so every customer is new and every score is the same starting guess. ${HOW}`;
}

/** Said where customers are scored as the portfolio is. */
export function thinHistoryHint(newcomers: number, customers: number): string | undefined {
	if (newcomers === 0) return undefined;
	return `${newcomers} of ${customers} customers have fewer than 3 invoices whose outcome is known. They are scored as the portfolio is, with a low confidence, until more of their paid invoices reach the input 'History'.`;
}

/** Says in one hint what of the history was ignored: rows that cannot be read, and rows that cannot be true. */
export function ignoredHint(unreadable: string | undefined, flaws: Flaws): string | undefined {
	const parts = [flaws.text(), unreadable].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join(' ') : undefined;
}

/** Says how good the fitted model was on the newest invoices. */
export function fitHint({ adopted, reason, learntFrom, testedOn, testedFrom, fitted, startedFrom }: FitReport): string {
	if (!fitted || !startedFrom) return `Nothing was fitted, the built-in model scores. ${reason ?? ''}`;
	const marks = [
		`AUC ${fitted.auc?.toFixed(3) ?? 'unknown'} (built-in ${startedFrom.auc?.toFixed(3) ?? 'unknown'})`,
		`Brier ${fitted.brier.toFixed(3)} (${startedFrom.brier.toFixed(3)})`,
		`worst tenth off by ${(100 * fitted.worstDecileGap).toFixed(0)} points (${(100 * startedFrom.worstDecileGap).toFixed(0)})`,
	];
	const verdict = adopted ? "To keep it, copy fit.model from the output 'Model' into the mode 'Custom Model'." : `Not adopted: ${reason ?? ''}`;
	return `Fitted to ${learntFrom} invoices. Back-test on the ${testedOn} issued from ${testedFrom ?? ''} on: ${marks.join(', ')}. ${verdict}`;
}
