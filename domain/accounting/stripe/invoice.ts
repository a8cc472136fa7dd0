import { z } from 'zod/v4';

import type { Instant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import { parseContract } from '../../model/fields';
import type { Invoice } from '../../model/invoice';
import type { Fields } from '../accounting-system';
import { customerFacts } from '../customer-facts';
import type { BookedPayment, CustomerFacts, InvoiceDocument } from '../document';
import { caption, currencyOr, epochSeconds, exactAmount, given, identifier, link } from '../vendor-fields';
import { majorUnitsOf } from './amount';
import { address, customerSchema, factsOf, placeOf } from './customer';
import { failureOf, paymentIntent } from './payment-failure';

const STATUSES = ['draft', 'open', 'paid', 'uncollectible', 'void'] as const;

/** Where the time of an `invoice.payment_failed` event is kept on the invoice it carries. */
export const FAILED_AT = 'payment_failed_event_at';

const when = given(epochSeconds);
const minor = z.number({ error: 'an integer in the smallest unit of the currency' });

const schema = z.object({
	id: identifier,
	number: caption,
	status: z.enum(STATUSES, { error: `one of ${STATUSES.join(', ')}` }),
	currency: z.string({ error: 'an ISO 4217 currency code, such as eur' }),
	total: minor,
	amount_remaining: minor,
	amount_paid: given(minor),
	created: epochSeconds,
	effective_at: when,
	due_date: when,
	collection_method: caption,
	attempt_count: given(z.number()),
	description: caption,
	hosted_invoice_url: link,
	invoice_pdf: link,
	livemode: z.boolean().nullish(),
	customer: z.union([identifier, customerSchema], { error: 'the id of a customer, or the customer expanded' }),
	customer_name: caption,
	customer_email: caption,
	customer_phone: caption,
	customer_address: address,
	custom_fields: given(z.array(z.object({ name: z.string(), value: caption }))),
	status_transitions: given(z.object({ finalized_at: when, paid_at: when })),
	subscription: given(z.union([identifier, z.object({ id: identifier })])),
	parent: given(z.object({ subscription_details: given(z.object({ subscription: given(z.union([identifier, z.object({ id: identifier })])) })) })),
	payment_intent: paymentIntent,
	payments: given(
		z.object({
			data: z.array(
				z.object({
					id: identifier,
					status: caption,
					amount_paid: given(minor),
					status_transitions: given(z.object({ paid_at: when })),
					payment: given(z.object({ payment_intent: paymentIntent })),
				}),
			),
		}),
	),
	[FAILED_AT]: when,
});

type StripeInvoice = z.output<typeof schema>;

/**
 * An invoice object (https://docs.stripe.com/api/invoices/object). What is open is `amount_remaining`: `amount_due`
 * still holds what part payments have paid. Instants become dates of the creditor's zone.
 */
export function invoiceOf(document: Fields, label: string, zone: TimeZone): InvoiceDocument {
	const raw = parseContract(schema, document, label);
	const dateOf = (instant: Instant | undefined) => (instant === undefined ? undefined : civilDateAt(zone, instant));
	const issued = dateOf(raw.effective_at ?? raw.status_transitions?.finalized_at) ?? civilDateAt(zone, raw.created);
	return {
		kind: 'invoice',
		invoice: { ...amountsOf(raw, label), ...detailsOf(raw), issueDate: issued, dueDate: dateOf(raw.due_date) ?? issued },
		customer: customerOf(raw),
		settledOn: dateOf(raw.status_transitions?.paid_at),
		payments: paymentsOf(raw, zone),
		leftOut: isCollectedByStripe(raw) ? 'collected_automatically' : undefined,
	};
}

function amountsOf(raw: StripeInvoice, label: string): Pick<Invoice, 'currency' | 'total' | 'amountDue' | 'amountPaid'> {
	const currency = currencyOr(raw.currency, undefined, `${label}.currency`);
	const exact = (name: 'total' | 'amount_remaining' | 'amount_paid') => exactAmount(majorUnitsOf(raw[name] ?? 0, currency), currency, `${label}.${name}`);
	return { currency, total: exact('total'), amountDue: exact('amount_remaining'), amountPaid: exact('amount_paid') };
}

function detailsOf(raw: StripeInvoice): Pick<Invoice, 'id' | 'number'> & Partial<Invoice> {
	const subscription = raw.subscription ?? raw.parent?.subscription_details?.subscription;
	const dashboard = raw.livemode === false ? 'test/invoices' : 'invoices';
	return {
		id: raw.id,
		number: raw.number ?? raw.id,
		status: raw.status === 'uncollectible' ? 'written_off' : raw.status === 'paid' ? 'paid' : undefined,
		purchaseOrder: raw.custom_fields?.find(({ name }) => /^(p\.?o\.?|purchase order)\b/i.test(name.trim()))?.value,
		description: raw.description,
		paymentUrl: raw.hosted_invoice_url,
		documentUrl: raw.invoice_pdf,
		subscription: subscription === undefined ? undefined : { id: typeof subscription === 'string' ? subscription : subscription.id },
		lastPaymentFailure: failureOf(
			[raw.payment_intent, ...(raw.payments?.data ?? []).map(({ payment }) => payment?.payment_intent)],
			raw[FAILED_AT],
			raw.attempt_count ?? 1,
		),
		source: { system: 'stripe', url: `https://dashboard.stripe.com/${dashboard}/${encodeURIComponent(raw.id)}` },
	};
}

// The name and address on the invoice are as they were when it was made final; the customer object is newer.
function customerOf(raw: StripeInvoice): CustomerFacts {
	const id = typeof raw.customer === 'string' ? raw.customer : raw.customer.id;
	const frozen = customerFacts({ id, name: raw.customer_name, email: raw.customer_email, phones: [raw.customer_phone], ...placeOf(raw.customer_address) });
	return typeof raw.customer === 'string' ? frozen : { ...frozen, ...factsOf(raw.customer) };
}

function paymentsOf(raw: StripeInvoice, zone: TimeZone): BookedPayment[] {
	const currency = currencyOr(raw.currency, undefined, 'currency');
	return (raw.payments?.data ?? []).flatMap(({ id, status, amount_paid: amount, status_transitions: times }) =>
		status === 'paid' && amount && times?.paid_at !== undefined
			? [{ id, receivedOn: civilDateAt(zone, times.paid_at), amount: majorUnitsOf(amount, currency) }]
			: [],
	);
}

// Nobody need be asked to pay what Stripe is about to take from a stored card; after a failed attempt somebody must.
function isCollectedByStripe(raw: StripeInvoice): boolean {
	return raw.status === 'open' && raw.collection_method === 'charge_automatically' && !raw.attempt_count && raw[FAILED_AT] === undefined;
}
