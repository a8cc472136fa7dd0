import type { CustomerTables } from './customer-tables';

const OPEN_NO_MORE = new Set(['paid', 'void', 'written_off', 'draft']);

/** The invoices of a customer (whose rows `own` are) that are not settled, by the history and by `dunning_invoices`. */
export function openInvoicesOf(own: Pick<CustomerTables, 'events' | 'invoices'>): readonly string[] {
	const idsOf = (type: string) => own.events.filter((row) => row.type === type).map(({ invoiceId }) => String(invoiceId));
	const settled = new Set(idsOf('invoice.settled'));
	const listed = own.invoices.filter(({ status, amountDue }) => !OPEN_NO_MORE.has(String(status)) && Number(amountDue) > 0).map(({ invoiceId }) => String(invoiceId));
	return [...new Set([...idsOf('invoice.issued').filter((id) => !settled.has(id)), ...listed])].sort();
}
