import { z } from 'zod/v4';

import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import { customerFacts } from '../customer-facts';
import type { AccountingDocument, CreditDocument } from '../document';
import { caption, changedAt, currencyOr, given, identifier } from '../vendor-fields';

const common = { customer_id: identifier, customer_name: caption, currency_code: caption, date: civilDate, last_modified_time: changedAt };

const creditNote = z.object({ ...common, creditnote_id: identifier, creditnote_number: caption, total: amount, balance: amount });

const payment = z.object({
	...common,
	payment_id: identifier,
	status: caption,
	amount,
	unused_amount: given(amount),
	invoices: given(z.array(z.object({ invoice_id: identifier, amount_applied: amount }))),
});

/** A credit note; `balance` is what no invoice has used yet. */
export function creditOf(document: Fields, label: string, settings: ReadingSettings): CreditDocument {
	const raw = parseContract(creditNote, document, label);
	return {
		kind: 'credit',
		id: raw.creditnote_id,
		number: raw.creditnote_number,
		customer: customerFacts({ id: raw.customer_id, name: raw.customer_name }),
		currency: currencyOr(raw.currency_code, settings.defaultCurrency, `${label}.currency_code`),
		total: raw.total,
		remaining: raw.balance,
		issueDate: raw.date,
		updatedAt: raw.last_modified_time,
	};
}

/** A payment of a customer. Only the full document, not the list, tells which invoices it pays. */
export function paymentOf(document: Fields, label: string, settings: ReadingSettings): AccountingDocument {
	const raw = parseContract(payment, document, label);
	if (raw.status !== undefined && raw.status !== 'success' && raw.status !== 'paid') return { kind: 'ignored', id: raw.payment_id, reason: 'void' };
	return {
		kind: 'payment',
		id: raw.payment_id,
		customer: customerFacts({ id: raw.customer_id, name: raw.customer_name }),
		currency: currencyOr(raw.currency_code, settings.defaultCurrency, `${label}.currency_code`),
		receivedOn: raw.date,
		applied: (raw.invoices ?? []).map((invoice) => ({ invoiceId: invoice.invoice_id, amount: invoice.amount_applied })),
		unapplied: raw.unused_amount,
		updatedAt: raw.last_modified_time,
	};
}
