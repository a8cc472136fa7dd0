import type { CivilDate } from '../../calendar/civil-date';
import type { EventType } from '../../model/event';
import type { CustomerRecord } from './customer-record';

const DISPUTES: ReadonlySet<EventType> = new Set(['dispute.opened', 'dispute.resolved']);

/** A dispute that nobody has resolved. */
export interface OpenDispute {
	since: CivilDate;
	/** Without an invoice it holds the customer. */
	ofCustomer: boolean;
}

/**
 * The open dispute about an invoice or about the customer as a whole. What is resolved without naming an invoice is
 * resolved for all of them. At the same instant the dispute counts.
 */
export function openDispute(record: CustomerRecord, invoiceId: string): OpenDispute | undefined {
	const open = { invoice: -Infinity, customer: -Infinity };
	for (const event of record.concerning(invoiceId, DISPUTES)) {
		const ofCustomer = event.invoiceId === undefined;
		if (event.type === 'dispute.opened') open[ofCustomer ? 'customer' : 'invoice'] = event.at;
		else {
			if (open.invoice < event.at) open.invoice = -Infinity;
			if (ofCustomer && open.customer < event.at) open.customer = -Infinity;
		}
	}
	const ofCustomer = open.invoice === -Infinity;
	const at = ofCustomer ? open.customer : open.invoice;
	return at === -Infinity ? undefined : { since: record.dateOf(at as typeof record.asOf), ofCustomer };
}
