import { z } from 'zod/v4';

import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import { instantOf, type Instant } from '../../calendar/instant';
import { customerFacts, type CustomerAsWritten } from '../customer-facts';
import type { ContactDocument, CreditDocument, CustomerFacts } from '../document';
import { caption, currencyOr, epochSeconds, given, identifier } from '../vendor-fields';
import { majorUnitsOf } from './amount';

export const address = given(z.object({ line1: caption, line2: caption, city: caption, country: caption, postal_code: caption, state: caption }));

export const customerSchema = z.object({
	id: identifier,
	name: caption,
	email: caption,
	phone: caption,
	address,
	preferred_locales: given(z.array(z.string())),
	balance: given(z.number()),
	currency: caption,
	created: given(epochSeconds),
});

export type StripeCustomer = z.output<typeof customerSchema>;

const EPOCH: Instant = instantOf(0);

/** A customer object as a contact. Its negative balance is money Stripe takes off the next invoice: a credit. */
export function contactOf(customer: StripeCustomer, label: string, zone: TimeZone): ContactDocument {
	return { kind: 'contact', customer: factsOf(customer), edited: false, credit: creditOf(customer, label, zone) };
}

/** The customer that a customer object tells of. */
export function factsOf({ id, name, email, phone, address: place, preferred_locales: locales }: StripeCustomer): CustomerFacts {
	return customerFacts({
		id,
		name,
		email,
		phones: [phone],
		...placeOf(place),
		language: locales?.[0],
	});
}

/** The parts of a postal address. */
export function placeOf(place: z.output<typeof address>): Partial<CustomerAsWritten> {
	const street = [place?.line1, place?.line2].filter(Boolean).join(', ') || undefined;
	return { country: place?.country, region: place?.state, street, postalCode: place?.postal_code, city: place?.city };
}

function creditOf(customer: StripeCustomer, label: string, zone: TimeZone): CreditDocument | undefined {
	const balance = customer.balance ?? 0;
	if (balance >= 0) return undefined;
	const currency = currencyOr(customer.currency, undefined, `${label}.currency`);
	const amount = majorUnitsOf(-balance, currency);
	return {
		kind: 'credit',
		id: `balance-${customer.id}`,
		customer: factsOf(customer),
		currency,
		total: amount,
		remaining: amount,
		issueDate: civilDateAt(zone, customer.created ?? EPOCH),
	};
}
