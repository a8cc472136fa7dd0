import { daysBetween } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import type { TimeZone } from '../../calendar/time-zone';
import type { DunningEvent } from '../../model/event';
import type { Receivable } from '../../model/receivable';
import { CustomerRecord } from '../../tiers/case/customer-record';
import type { PortalGrant } from '../grant';
import type { Account } from './account';
import { accountInvoice } from './account-invoice';

const NOT_OWED: ReadonlySet<string> = new Set(['draft', 'void', 'written_off']);
const MOST_PAID = 12;

/**
 * What the holder of a link gets to see: the invoices that the grant names (all of the customer's where it names none)
 * and what happened to them. Undefined where none of the receivables is the customer's. `events`: the customer's,
 * oldest first; `zone`: the creditor's.
 */
export function readAccount(grant: PortalGrant, receivables: readonly Receivable[], events: readonly DunningEvent[], asOf: Instant, zone: TimeZone): Account | undefined {
	const own = receivables.filter(({ customer }) => customer.id === grant.customerId);
	const [first] = own;
	if (!first) return undefined;
	const shown = (invoiceId: string) => grant.invoiceIds.length === 0 || grant.invoiceIds.includes(invoiceId);
	const record = new CustomerRecord(events, asOf, zone);
	const invoices = own.filter(({ invoice }) => shown(invoice.id) && !NOT_OWED.has(invoice.status ?? '')).map(({ invoice }) => accountInvoice(invoice, record));
	const open = invoices.filter(({ state }) => state !== 'paid').sort((a, b) => daysBetween(b.dueDate, a.dueDate) || byNumber(a.invoice.number, b.invoice.number));
	const paid = invoices.filter(({ state, invoice }) => state === 'paid' && invoice.total > 0).sort((a, b) => daysBetween(a.dueDate, b.dueDate) || byNumber(a.invoice.number, b.invoice.number));
	return {
		customer: first.customer,
		open,
		paid: paid.slice(0, MOST_PAID),
		events: record.events
			.filter(({ invoiceId }) => invoiceId === undefined || shown(invoiceId))
			.map((event) => ({ event, on: record.dateOf(event.at) }))
			.toReversed(),
		today: record.today,
	};
}

function byNumber(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
