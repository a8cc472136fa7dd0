import { z } from 'zod/v4';

import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import { customerFacts } from '../customer-facts';
import type { InvoiceDocument } from '../document';
import { dueDateOr } from '../due-date';
import { caption, changedAt, currencyOr, exactAmount, given, identifier, link } from '../vendor-fields';
import { address, placeOf } from './contact';

const day = given(civilDate);

const schema = z.object({
	invoice_id: identifier,
	invoice_number: caption,
	status: z.enum(['sent', 'viewed', 'overdue', 'unpaid', 'partially_paid', 'paid', 'approved'], {
		error: 'a status of Zoho Books, such as sent, overdue, partially_paid or paid',
	}),
	date: day,
	due_date: day,
	payment_terms: given(z.union([z.number(), z.string()])),
	payment_expected_date: day,
	last_payment_date: day,
	reference_number: caption,
	currency_code: caption,
	total: amount,
	balance: amount,
	payment_made: given(amount),
	write_off_amount: given(amount),
	customer_id: identifier,
	customer_name: caption,
	email: caption,
	phone: caption,
	country: caption,
	billing_address: address,
	invoice_url: link,
	last_modified_time: changedAt,
	payments: given(z.array(z.object({ payment_id: identifier, date: civilDate, amount }))),
});

type ZohoInvoice = z.output<typeof schema>;

/**
 * An invoice of Zoho Books, from a list or in full. What is open is `balance`, after payments, credits and what was written
 * off. Only the full document tells the payments and the terms.
 */
export function invoiceOf(document: Fields, label: string, settings: ReadingSettings): InvoiceDocument {
	const raw = parseContract(schema, document, label);
	const currency = currencyOr(raw.currency_code, settings.defaultCurrency, `${label}.currency_code`);
	const exact = (name: 'total' | 'balance' | 'payment_made') => exactAmount(raw[name] ?? 0, currency, `${label}.${name}`);
	const netDays = Number(raw.payment_terms);
	return {
		kind: 'invoice',
		invoice: {
			id: raw.invoice_id,
			number: raw.invoice_number ?? raw.invoice_id,
			issueDate: raw.date,
			dueDate: dueDateOr(raw.due_date, raw.date, settings, `${label}.due_date`),
			currency,
			total: exact('total'),
			amountDue: exact('balance'),
			amountPaid: raw.payment_made === undefined ? undefined : exact('payment_made'),
			status: statusOf(raw),
			purchaseOrder: raw.reference_number,
			paymentUrl: raw.invoice_url,
			// Zoho marks "due on receipt", "end of month" and the like by negative numbers.
			terms: Number.isInteger(netDays) && netDays >= 0 ? { netDays } : undefined,
			source: { system: 'zoho_books', updatedAt: raw.last_modified_time },
		},
		customer: customerFacts({
			id: raw.customer_id,
			name: raw.customer_name,
			email: raw.email,
			phones: [raw.phone],
			...placeOf(raw.billing_address ?? (raw.country === undefined ? undefined : { country: raw.country })),
		}),
		settledOn: raw.last_payment_date,
		payments: raw.payments?.map((payment) => ({ id: payment.payment_id, receivedOn: payment.date, amount: payment.amount })),
		expectedOn: raw.payment_expected_date,
	};
}

// A balance that was given up stands as "paid" too.
function statusOf(raw: ZohoInvoice): 'paid' | 'written_off' | undefined {
	if (Number(raw.balance) === 0 && Number(raw.write_off_amount ?? 0) > 0) return 'written_off';
	return raw.status === 'paid' ? 'paid' : undefined;
}
