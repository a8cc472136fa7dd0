import { z } from 'zod/v4';

import { instantOf } from '../../calendar/instant';
import { amount, civilDate, parseContract } from '../../model/fields';
import type { Fields, ReadingSettings } from '../accounting-system';
import type { AccountingDocument, CreditDocument, CustomerFacts } from '../document';
import { caption, currencyOr, given, identifier } from '../vendor-fields';
import { clientSchema, currencyOf, factsOf, type NinjaClient } from './client';
import { currencyOfId } from './ids';

type Clients = ReadonlyMap<string, NinjaClient>;

const common = { id: identifier, number: caption, client_id: identifier, client: given(clientSchema), date: civilDate, updated_at: given(z.number()) };

const credit = z.object({ ...common, amount, balance: amount });

const payment = z.object({
	...common,
	amount,
	applied: given(amount),
	refunded: given(amount),
	status_id: caption,
	currency_id: caption,
	paymentables: given(z.array(z.object({ invoice_id: given(identifier), amount }))),
});

// https://invoice-ninja.readthedocs.io: 4 completed, 5 partially refunded; pending, failed, cancelled and refunded are no money.
const RECEIVED = new Set(['4', '5']);

/** A credit; `balance` is what no invoice has used yet. */
export function creditOf(document: Fields, label: string, clients: Clients, settings: ReadingSettings): CreditDocument {
	const raw = parseContract(credit, document, label);
	const client = raw.client ?? clients.get(raw.client_id);
	return {
		kind: 'credit',
		id: raw.id,
		number: raw.number,
		customer: customerOf(raw.client_id, client),
		currency: currencyOr(currencyOf(client), settings.defaultCurrency, `${label}.client.settings.currency_id`),
		total: raw.amount,
		remaining: raw.balance,
		issueDate: raw.date,
		updatedAt: raw.updated_at === undefined ? undefined : instantOf(raw.updated_at * 1000),
	};
}

/** A payment with the invoices it pays; what is applied to none and not refunded stands as a credit. */
export function paymentOf(document: Fields, label: string, clients: Clients, settings: ReadingSettings): AccountingDocument {
	const raw = parseContract(payment, document, label);
	if (!RECEIVED.has(raw.status_id ?? '')) return { kind: 'ignored', id: raw.id, reason: 'void' };
	const client = raw.client ?? clients.get(raw.client_id);
	const named = raw.currency_id === undefined ? currencyOf(client) : currencyOfId(raw.currency_id);
	return {
		kind: 'payment',
		id: raw.id,
		customer: customerOf(raw.client_id, client),
		currency: currencyOr(named, settings.defaultCurrency, `${label}.currency_id`),
		receivedOn: raw.date,
		applied: (raw.paymentables ?? []).flatMap((part) => (part.invoice_id === undefined ? [] : [{ invoiceId: part.invoice_id, amount: part.amount }])),
		unapplied: Math.max(0, Number(raw.amount) - Number(raw.applied ?? raw.amount) - Number(raw.refunded ?? 0)),
		updatedAt: raw.updated_at === undefined ? undefined : instantOf(raw.updated_at * 1000),
	};
}

function customerOf(id: string, client: NinjaClient | undefined): CustomerFacts {
	return client ? factsOf(client) : { id };
}
