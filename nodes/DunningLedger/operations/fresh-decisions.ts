import type { IDataObject } from 'n8n-workflow';

import type { FreshDecision } from '../../../domain/ledger/check-touch';
import { parseReminder } from '../../../domain/model/reminder';

/** The decisions among routed items; throws a ContractError for one that cannot be read. */
export function freshDecisions(routed: readonly IDataObject[]): FreshDecision[] {
	return routed.map((row): FreshDecision => {
		const invoice = row.invoice as { id?: unknown } | undefined;
		return { invoiceId: String(invoice?.id ?? ''), reminder: parseReminder(row.reminder) };
	});
}
