import { z } from 'zod/v4';

import { amount, parseContract } from '../../model/fields';
import type { Fields } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { caption, given, identifier } from '../vendor-fields';
import { contactSchema, factsOf } from './contact';
import { xeroDate, xeroInstant } from './dates';
import { parseCurrency } from '../../model/currency';

const schema = z.object({
	PaymentID: identifier,
	PaymentType: caption,
	Status: caption,
	Date: xeroDate,
	Amount: amount,
	Invoice: given(z.object({ InvoiceID: identifier, Type: caption, CurrencyCode: caption, Contact: given(contactSchema) })),
	UpdatedDateUTC: xeroInstant,
});

/** A payment of a customer on an invoice, as the Payments endpoint lists it; what pays suppliers or refunds is ignored. */
export function paymentOf(document: Fields, label: string): AccountingDocument {
	const raw = parseContract(schema, document, label);
	if (raw.Status === 'DELETED') return { kind: 'ignored', id: raw.PaymentID, reason: 'void' };
	const { Invoice: invoice } = raw;
	if (raw.PaymentType?.startsWith('ACCPAY') || invoice?.Type === 'ACCPAY') return { kind: 'ignored', id: raw.PaymentID, reason: 'bill' };
	if ((raw.PaymentType && raw.PaymentType !== 'ACCRECPAYMENT') || !invoice?.Contact) return { kind: 'ignored', id: raw.PaymentID, reason: 'other_document' };
	return {
		kind: 'payment',
		id: raw.PaymentID,
		customer: factsOf(invoice.Contact),
		currency: parseCurrency(invoice.CurrencyCode ?? '') ?? undefined,
		receivedOn: raw.Date,
		applied: [{ invoiceId: invoice.InvoiceID, amount: raw.Amount }],
		updatedAt: raw.UpdatedDateUTC,
	};
}
