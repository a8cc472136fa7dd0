import { z } from 'zod/v4';

import { amount, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { BookedPayment, InvoiceDocument, LeftOutReason } from '../document';
import { dueDateOr } from '../due-date';
import { caption, currencyOr, exactAmount, given, identifier } from '../vendor-fields';
import { contactSchema, factsOf } from './contact';
import { optionalXeroDate, xeroDate, xeroInstant } from './dates';

const STATUSES = ['DRAFT', 'SUBMITTED', 'AUTHORISED', 'PAID', 'VOIDED', 'DELETED'] as const;

export const status = z.enum(STATUSES, { error: `one of ${STATUSES.join(', ')}` });

const payment = z.object({ PaymentID: identifier, Date: xeroDate, Amount: amount, Status: caption });
const credit = z.object({ Date: optionalXeroDate });

const schema = z.object({
	InvoiceID: identifier,
	InvoiceNumber: caption,
	Type: z.string({ error: 'an invoice type, such as ACCREC' }),
	Status: status,
	DateString: optionalXeroDate,
	Date: optionalXeroDate,
	DueDateString: optionalXeroDate,
	DueDate: optionalXeroDate,
	ExpectedPaymentDate: optionalXeroDate,
	FullyPaidOnDate: optionalXeroDate,
	CurrencyCode: caption,
	Total: amount,
	AmountDue: amount,
	AmountPaid: given(amount),
	Reference: caption,
	Contact: contactSchema,
	Payments: given(z.array(payment)),
	CreditNotes: given(z.array(credit)),
	Prepayments: given(z.array(credit)),
	Overpayments: given(z.array(credit)),
	UpdatedDateUTC: xeroInstant,
});

/** Why a document of `status` is no claim and no credit; undefined where it is one. */
export function reasonOf(written: unknown): LeftOutReason | undefined {
	if (written === 'DRAFT' || written === 'SUBMITTED') return 'draft';
	return written === 'VOIDED' || written === 'DELETED' ? 'void' : undefined;
}

type XeroInvoice = z.output<typeof schema>;

/**
 * An invoice of Xero. Only ACCREC is one to a customer (ACCPAY is a bill), and what is open is `AmountDue`, which credit
 * notes, prepayments and overpayments have already lowered.
 */
export function invoiceOf(document: Fields, label: string, settings: ReadingSettings): InvoiceDocument {
	const raw = parseContract(schema, document, label);
	const currency = currencyOr(raw.CurrencyCode, settings.defaultCurrency, `${label}.CurrencyCode`);
	const issueDate = raw.DateString ?? raw.Date;
	return {
		kind: 'invoice',
		invoice: {
			id: raw.InvoiceID,
			number: raw.InvoiceNumber ?? raw.InvoiceID,
			issueDate,
			dueDate: dueDateOr(raw.DueDateString ?? raw.DueDate, issueDate, settings, `${label}.DueDate`),
			currency,
			total: exactAmount(raw.Total, currency, `${label}.Total`),
			amountDue: exactAmount(raw.AmountDue, currency, `${label}.AmountDue`),
			amountPaid: raw.AmountPaid === undefined ? undefined : exactAmount(raw.AmountPaid, currency, `${label}.AmountPaid`),
			status: raw.Status === 'PAID' ? 'paid' : undefined,
			description: raw.Reference,
			source: {
				system: 'xero',
				url: `https://go.xero.com/AccountsReceivable/View.aspx?InvoiceID=${encodeURIComponent(raw.InvoiceID)}`,
				updatedAt: raw.UpdatedDateUTC,
			},
		},
		customer: factsOf(raw.Contact),
		settledOn: settledOn(raw),
		payments: paymentsOf(raw),
		expectedOn: raw.ExpectedPaymentDate,
	};
}

function paymentsOf(raw: XeroInvoice): BookedPayment[] {
	return (raw.Payments ?? [])
		.filter(({ Status }) => Status !== 'DELETED')
		.map(({ PaymentID, Date: receivedOn, Amount }) => ({ id: PaymentID, receivedOn, amount: Amount }));
}

function settledOn(raw: XeroInvoice): XeroInvoice['FullyPaidOnDate'] {
	const credits = [...(raw.CreditNotes ?? []), ...(raw.Prepayments ?? []), ...(raw.Overpayments ?? [])];
	const dates = [...paymentsOf(raw).map(({ receivedOn }) => receivedOn), ...credits.map((applied) => applied.Date)];
	return raw.FullyPaidOnDate ?? dates.filter((date) => date !== undefined).sort().at(-1);
}
