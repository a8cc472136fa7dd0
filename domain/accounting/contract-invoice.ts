import { formatUtc, type Instant } from '../calendar/instant';
import type { Invoice, InvoiceStatus } from '../model/invoice';
import { ZERO, minorUnits, toMajor, type MinorUnits } from '../model/money';
import type { CreditDocument } from './document';
import { roundedAmount } from './vendor-fields';

/** An invoice as the data contract writes it: amounts are numbers in major units, instants ISO 8601. */
export function contractInvoice(invoice: Invoice): Record<string, unknown> {
	const major = (amount: MinorUnits) => toMajor(amount, invoice.currency);
	const majorIfGiven = (amount: MinorUnits | undefined) => (amount === undefined ? undefined : major(amount));
	const { terms, paymentPlan, lastPaymentFailure, source } = invoice;
	return withoutGaps({
		...invoice,
		total: major(invoice.total),
		amountDue: major(invoice.amountDue),
		amountPaid: majorIfGiven(invoice.amountPaid),
		status: invoice.status ?? statusOf(invoice),
		terms: terms && withoutGaps({ ...terms, lateFee: terms.lateFee && withoutGaps({ ...terms.lateFee, fixed: majorIfGiven(terms.lateFee.fixed) }) }),
		paymentPlan: paymentPlan && { instalments: paymentPlan.instalments.map((part) => ({ ...part, amount: major(part.amount) })) },
		lastPaymentFailure: lastPaymentFailure && withoutGaps({ ...lastPaymentFailure, at: formatUtc(lastPaymentFailure.at) }),
		source: source && withoutGaps({ ...source, updatedAt: isoOf(source.updatedAt) }),
	});
}

/**
 * A credit as a receivable of a negative amount: it is not netted, only shown, and nothing is ever due on it. Its due date,
 * which the contract asks for, is the day it was issued.
 */
export function contractCredit({ id, number, currency, total, remaining, issueDate, updatedAt }: CreditDocument, system: string): Record<string, unknown> {
	const negative = (amount: CreditDocument['total'], name: string) => minorUnits(-Math.abs(roundedAmount(amount, currency, `credit ${id}.${name}`))) ?? ZERO;
	const invoice: Invoice = {
		id,
		number: number ?? id,
		issueDate,
		dueDate: issueDate,
		currency,
		total: negative(total, 'total'),
		amountDue: negative(remaining, 'remaining'),
		status: 'open',
		source: { system, updatedAt },
	};
	return contractInvoice(invoice);
}

function statusOf({ amountDue, total }: Invoice): InvoiceStatus {
	return amountDue < total ? 'partially_paid' : 'open';
}

function isoOf(instant: Instant | undefined): string | undefined {
	return instant === undefined ? undefined : formatUtc(instant);
}

function withoutGaps(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const known: Record<string, unknown> = {};
	for (const name of Object.keys(fields)) {
		if (fields[name] !== undefined) known[name] = fields[name];
	}
	return known;
}
