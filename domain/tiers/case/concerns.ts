import type { DunningEvent } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import type { CustomerRecord } from './customer-record';

/** Whether an event concerns the invoice: what was agreed for all open ones does not concern one issued later. */
export function concerns(event: DunningEvent, invoice: Invoice, record: CustomerRecord): boolean {
	return event.invoiceId !== undefined || invoice.issueDate === undefined || invoice.issueDate <= record.dateOf(event.at);
}
