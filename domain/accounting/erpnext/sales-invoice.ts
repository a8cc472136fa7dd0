import { z } from 'zod/v4';

import { ContractError } from '../../model/contract-error';
import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import { customerFacts } from '../customer-facts';
import type { AccountingDocument, CustomerFacts } from '../document';
import { dueDateOr } from '../due-date';
import { caption, currencyOr, given, identifier, roundedAmount } from '../vendor-fields';
import { modifiedAt } from './modified';
import { planOf, scheduleRow, termsOf } from './payment-schedule';

const schema = z.object({
	name: identifier,
	is_return: given(z.union([z.number(), z.boolean()])),
	status: caption,
	customer: identifier,
	customer_name: caption,
	contact_email: caption,
	contact_mobile: caption,
	contact_display: caption,
	language: caption,
	posting_date: given(civilDate),
	due_date: given(civilDate),
	currency: caption,
	party_account_currency: caption,
	conversion_rate: given(amount),
	grand_total: amount,
	rounded_total: given(amount),
	outstanding_amount: amount,
	po_no: caption,
	payment_schedule: given(z.array(scheduleRow)),
	modified: caption,
});

type SalesInvoice = z.output<typeof schema>;

/**
 * A submitted Sales Invoice. Its total is `rounded_total` where rounding is on. `outstanding_amount` is in the currency of the
 * customer's account, which need not be that of the invoice; with a payment schedule the due date is the last of several.
 */
export function salesInvoiceOf(document: Fields, label: string, settings: ReadingSettings): AccountingDocument {
	if (!('party_account_currency' in document)) {
		throw new ContractError(`${label}.party_account_currency`, undefined, 'a currency; ask ERPNext for this field too, since outstanding_amount is in it');
	}
	const raw = parseContract(schema, document, label);
	const currency = currencyOr(raw.currency, settings.defaultCurrency, `${label}.currency`);
	const updatedAt = modifiedAt(raw.modified, settings.zone);
	const outstanding = Number(raw.outstanding_amount) / rateOf(raw, label);
	const total = Number(raw.rounded_total ?? 0) || Number(raw.grand_total);
	if (raw.is_return) {
		if (!raw.posting_date) return { kind: 'ignored', id: raw.name, reason: 'draft' };
		const remaining = Math.max(0, -outstanding);
		return { kind: 'credit', id: raw.name, customer: customerOf(raw), currency, total: Math.abs(total), remaining, issueDate: raw.posting_date, updatedAt };
	}
	const amountDue = roundedAmount(outstanding, currency, `${label}.outstanding_amount`);
	if (raw.status === 'Credit Note Issued' && amountDue === 0) return { kind: 'ignored', id: raw.name, reason: 'credited' };
	const schedule = raw.payment_schedule ?? [];
	const lastDue = raw.due_date ?? schedule.map((row) => row.due_date).sort().at(-1);
	return {
		kind: 'invoice',
		invoice: {
			id: raw.name,
			number: raw.name,
			issueDate: raw.posting_date,
			dueDate: dueDateOr(lastDue, raw.posting_date, settings, `${label}.due_date`),
			currency,
			total: roundedAmount(total, currency, `${label}.grand_total`),
			amountDue,
			purchaseOrder: raw.po_no,
			terms: termsOf(schedule, raw.posting_date),
			paymentPlan: planOf(schedule, amountDue, currency, label),
			source: { system: 'erpnext', updatedAt },
		},
		customer: customerOf(raw),
		addressee: raw.contact_email === undefined ? undefined : { email: raw.contact_email },
	};
}

// How many units of the account's currency one unit of the invoice's currency is.
function rateOf(raw: SalesInvoice, label: string): number {
	if (!raw.party_account_currency || raw.party_account_currency === raw.currency) return 1;
	const rate = Number(raw.conversion_rate ?? 0);
	if (rate > 0) return rate;
	throw new ContractError(`${label}.conversion_rate`, raw.conversion_rate, `a rate from ${String(raw.currency)} to ${raw.party_account_currency}, in which outstanding_amount is`);
}

function customerOf(raw: SalesInvoice): CustomerFacts {
	return customerFacts({
		id: raw.customer,
		name: raw.customer_name,
		contactName: raw.contact_display,
		email: raw.contact_email,
		phones: [raw.contact_mobile],
		language: raw.language,
	});
}
