import { z } from 'zod/v4';

import { customerFacts, type CustomerAsWritten } from '../customer-facts';
import type { CustomerFacts } from '../document';
import { caption, given, identifier } from '../vendor-fields';

export const address = given(z.object({ address: caption, street2: caption, city: caption, state: caption, state_code: caption, zip: caption, zipcode: caption, country: caption, country_code: caption }));

const person = z.object({ email: caption, phone: caption, mobile: caption, is_primary_contact: z.boolean().nullish() });

export const contactSchema = z.object({
	contact_id: identifier,
	contact_name: caption,
	company_name: caption,
	customer_sub_type: caption,
	first_name: caption,
	last_name: caption,
	email: caption,
	phone: caption,
	mobile: caption,
	language_code: caption,
	billing_address: address,
	contact_persons: given(z.array(person)),
});

/** The customer that a contact tells of. */
export function factsOf(contact: z.output<typeof contactSchema>): CustomerFacts {
	const primary = contact.contact_persons?.find(({ is_primary_contact: main }) => main);
	const kinds: Readonly<Record<string, 'business' | 'consumer'>> = { business: 'business', individual: 'consumer' };
	return customerFacts({
		id: contact.contact_id,
		name: contact.contact_name ?? contact.company_name,
		contactName: [contact.first_name, contact.last_name].filter(Boolean).join(' ') || undefined,
		email: contact.email ?? primary?.email,
		phones: [contact.mobile, contact.phone, primary?.mobile, primary?.phone],
		kind: kinds[contact.customer_sub_type ?? ''],
		language: contact.language_code,
		...placeOf(contact.billing_address),
	});
}

/** The parts of a postal address; Zoho's lists call the code `zipcode`, its documents `zip`. */
export function placeOf(place: z.output<typeof address>): Partial<CustomerAsWritten> {
	return {
		country: place?.country_code ?? place?.country,
		region: place?.state_code ?? place?.state,
		street: [place?.address, place?.street2].filter(Boolean).join(', ') || undefined,
		postalCode: place?.zip ?? place?.zipcode,
		city: place?.city,
	};
}
