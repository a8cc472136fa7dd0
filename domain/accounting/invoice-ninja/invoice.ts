import { z } from 'zod/v4';

import { instantOf } from '../../calendar/instant';
import { amount, civilDate, parseContract } from '../../model/fields';
import type { Invoice } from '../../model/invoice';
import { ZERO, minorUnits } from '../../model/money';
import type { Fields, ReadingSettings } from '../accounting-system';
import { dueDateOr } from '../due-date';
import type { InvoiceDocument } from '../document';
import { paymentPlanOf } from '../instalments';
import { caption, currencyOr, exactAmount, given, identifier, link } from '../vendor-fields';
import { clientSchema, currencyOf, factsOf, type NinjaClient } from './client';

const schema = z.object({
	id: identifier,
	number: caption,
	client_id: identifier,
	client: given(clientSchema),
	date: given(civilDate),
	due_date: given(civilDate),
	partial: given(amount),
	partial_due_date: given(civilDate),
	amount,
	balance: amount,
	paid_to_date: given(amount),
	po_number: caption,
	public_notes: caption,
	invitations: given(z.array(z.object({ link }))),
	subscription_id: caption,
	updated_at: given(z.number()),
});

/**
 * An invoice of Invoice Ninja 5. What is open is `balance`. Its currency is that of the client, which is told only with
 * `include=client` or by the client among the contacts; a deposit (`partial`) is due before the rest.
 */
export function invoiceOf(document: Fields, label: string, clients: ReadonlyMap<string, NinjaClient>, settings: ReadingSettings): InvoiceDocument {
	const raw = parseContract(schema, document, label);
	const client = raw.client ?? clients.get(raw.client_id);
	const currency = currencyOr(currencyOf(client), settings.defaultCurrency, `${label}.client.settings.currency_id`);
	const exact = (name: 'amount' | 'balance' | 'partial' | 'paid_to_date') => exactAmount(raw[name] ?? 0, currency, `${label}.${name}`);
	const [amountDue, deposit] = [exact('balance'), exact('partial')];
	const dueDate = dueDateOr(raw.due_date, raw.date, settings, `${label}.due_date`);
	return {
		kind: 'invoice',
		invoice: {
			id: raw.id,
			number: raw.number ?? raw.id,
			issueDate: raw.date,
			dueDate,
			currency,
			total: exact('amount'),
			amountDue,
			amountPaid: raw.paid_to_date === undefined ? undefined : exact('paid_to_date'),
			purchaseOrder: raw.po_number,
			description: raw.public_notes,
			paymentUrl: raw.invitations?.find((invitation) => invitation.link)?.link,
			paymentPlan: deposit > 0 && raw.partial_due_date ? planOf(amountDue, deposit, raw.partial_due_date, dueDate) : undefined,
			subscription: raw.subscription_id === undefined ? undefined : { id: raw.subscription_id },
			source: { system: 'invoice_ninja', updatedAt: raw.updated_at === undefined ? undefined : instantOf(raw.updated_at * 1000) },
		},
		customer: client ? factsOf(client) : { id: raw.client_id },
	};
}

// `partial` is the deposit that is still asked for; once it is paid, Invoice Ninja sets it to zero.
function planOf(amountDue: Invoice['amountDue'], deposit: Invoice['amountDue'], depositDue: Invoice['dueDate'], restDue: Invoice['dueDate']) {
	const rest = minorUnits(amountDue - deposit) ?? ZERO;
	if (rest <= 0) return undefined;
	return paymentPlanOf([{ dueDate: depositDue, amount: deposit }, { dueDate: restDue, amount: rest }], amountDue);
}
