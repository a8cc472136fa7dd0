import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import { safeLink } from '../../message/safe-link';
import { ContractError } from '../../model/contract-error';
import type { Instalment, Invoice } from '../../model/invoice';
import type { CustomerRecord } from '../../tiers/case/customer-record';
import { openDispute } from '../../tiers/case/dispute';
import { dueInForce } from '../../tiers/case/due-in-force';
import { agreedInstalments } from '../../tiers/case/payment-plan';

export type InvoiceState = 'overdue' | 'due' | 'disputed' | 'plan' | 'paid';

/** An invoice as its customer sees it. */
export interface AccountInvoice {
	invoice: Invoice;
	state: InvoiceState;
	/** In force: after extensions, or of the next instalment. */
	dueDate: CivilDate;
	/** Negative before the due date. */
	daysOverdue: number;
	/** In the order of their days; empty without a plan. */
	instalments: readonly Instalment[];
	/** The due date was moved before: the next move is for a person. */
	extended: boolean;
	payLink: string | null;
	documentLink: string | null;
}

/** How an invoice stands for its customer, by what is known of the past. */
export function accountInvoice(invoice: Invoice, record: CustomerRecord): AccountInvoice {
	const instalments = [...(invoice.paymentPlan?.instalments ?? agreedInstalments(invoice, record) ?? [])].sort((a, b) => daysBetween(b.dueDate, a.dueDate));
	const dueDate = dueDateOf(invoice, record);
	const daysOverdue = daysBetween(dueDate, record.today);
	const disputed = invoice.disputed === true || openDispute(record, invoice.id) !== undefined;
	const unpaid = disputed ? 'disputed' : instalments.length > 0 ? 'plan' : daysOverdue > 0 ? 'overdue' : 'due';
	return {
		invoice,
		state: invoice.amountDue > 0 ? unpaid : 'paid',
		dueDate,
		daysOverdue,
		instalments,
		extended: record.naming(invoice.id).some(({ type }) => type === 'extension.granted'),
		payLink: safeLink(invoice.paymentUrl),
		documentLink: safeLink(invoice.documentUrl),
	};
}

// An extension that does not say until when stops reminders elsewhere; to look at the invoice its own date will do.
function dueDateOf(invoice: Invoice, record: CustomerRecord): CivilDate {
	try {
		return dueInForce(invoice, record).date;
	} catch (error) {
		if (error instanceof ContractError) return invoice.dueDate;
		throw error;
	}
}
