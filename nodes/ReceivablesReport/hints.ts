import type { ReceivablesReport } from '../../domain/report/receivables-report';

/** What is missing for the report to be whole; undefined where nothing is. */
export function missingHint({ openInvoices, currencies }: ReceivablesReport, historyRows: number): string | undefined {
	if (historyRows === 0) {
		return "Nothing reached the input 'History', so there is ageing and little else. Connect the rows of dunning_events (and of dunning_outbox) to it.";
	}
	const unpredicted = currencies.every(({ forecast }) => !forecast || forecast.weeks.every(({ expectedSoFar }) => expectedSoFar === 0) && forecast.later === 0);
	return openInvoices > 0 && unpredicted ? 'No invoice says when its money is expected: put a Behaviour Score before this node for the cash forecast.' : undefined;
}
