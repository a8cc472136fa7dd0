import { dayNumberOf } from '../../calendar/civil-date';
import type { Invoice } from '../../model/invoice';
import { toMajor } from '../../model/money';
import { sizeOf, type PaymentRecord } from '../payments/payment-record';

/** The invoice that is scored, as the score looks at it. Days are day numbers. */
export interface Subject {
	readonly invoiceId: string;
	readonly due: number;
	readonly issued: number | undefined;
	readonly size: number | undefined;
	readonly currency: string | undefined;
	/** A payment counts as late from so many days after the due date on. */
	readonly graceDays: number;
}

/** The subject that an invoice of the flow is. */
export function subjectOf(invoice: Invoice, graceDays: number): Subject {
	const total = toMajor(invoice.total, invoice.currency);
	return {
		invoiceId: invoice.id,
		due: dayNumberOf(invoice.dueDate),
		issued: invoice.issueDate === undefined ? undefined : dayNumberOf(invoice.issueDate),
		size: total > 0 ? sizeOf(total) : undefined,
		currency: invoice.currency,
		graceDays,
	};
}

/** The subject that an invoice of the history was on the day it was issued. */
export function pastSubjectOf({ invoiceId, due, issued, size, currency }: PaymentRecord, graceDays: number): Subject {
	return { invoiceId, due, issued, size, currency, graceDays };
}
