import { z } from 'zod/v4';

import { customerFacts } from '../customer-facts';
import type { CustomerFacts } from '../document';
import { caption, given, identifier } from '../vendor-fields';

export const reference = z.object({ value: identifier, name: caption }, { error: 'a reference with a value' });
export const address = given(z.object({ Line1: caption, City: caption, Country: caption, CountrySubDivisionCode: caption, PostalCode: caption }));
export const currencyReference = given(z.object({ value: caption }));
export const email = given(z.object({ Address: caption }));
export const changes = given(z.object({ LastUpdatedTime: caption }));

type Place = z.output<typeof address>;

const phone = given(z.object({ FreeFormNumber: caption }));

export const customerSchema = z.object({
	Id: identifier,
	DisplayName: caption,
	GivenName: caption,
	FamilyName: caption,
	PrimaryEmailAddr: email,
	PrimaryPhone: phone,
	Mobile: phone,
	AlternatePhone: phone,
	BillAddr: address,
});

/** The customer that a customer entity tells of. */
export function factsOf(customer: z.output<typeof customerSchema>): CustomerFacts {
	return customerFacts({
		id: customer.Id,
		name: customer.DisplayName,
		contactName: [customer.GivenName, customer.FamilyName].filter(Boolean).join(' ') || undefined,
		email: customer.PrimaryEmailAddr?.Address,
		phones: [customer.Mobile, customer.PrimaryPhone, customer.AlternatePhone].map((number) => number?.FreeFormNumber),
		...placeOf(customer.BillAddr),
	});
}

/** The customer as an invoice, credit memo or payment refers to it. */
export function factsOfReference({ value, name }: z.output<typeof reference>, place?: Place, address?: string): CustomerFacts {
	return customerFacts({ id: value, name, email: address, ...placeOf(place) });
}

function placeOf(place: Place) {
	return { country: place?.Country, region: place?.CountrySubDivisionCode, street: place?.Line1, postalCode: place?.PostalCode, city: place?.City };
}
