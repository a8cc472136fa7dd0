import { decimalsOf } from '../../model/currency';
import type { PortalLimits } from '../limits';
import type { Account } from './account';
import type { AccountInvoice } from './account-invoice';

/** Whether the page may move the due date of an invoice: once, never of a plan's, and not while it is looked into. */
export function extensible({ open }: Account, invoiceId: string, { extensionDays }: PortalLimits): boolean {
	const found = open.find(({ invoice }) => invoice.id === invoiceId);
	return extensionDays > 0 && found !== undefined && !found.extended && (found.state === 'due' || found.state === 'overdue');
}

/**
 * Whether the page may agree on a plan for an invoice by itself. With hardship, a lawyer or another plan in the way, above
 * the owner's limit or while it is looked into, a person decides.
 */
export function plannable({ customer }: Pick<Account, 'customer'>, { invoice, state }: AccountInvoice, { planMostAmount }: PortalLimits): boolean {
	const { hardship, vulnerable, represented } = customer.flags;
	if (hardship || vulnerable || represented || customer.hold) return false;
	const most = planMostAmount > 0 ? planMostAmount * 10 ** decimalsOf(invoice.currency) : Infinity;
	return (state === 'due' || state === 'overdue') && invoice.amountDue <= most;
}
