import { z } from 'zod/v4';

import { customerFacts } from '../customer-facts';
import type { CustomerFacts } from '../document';
import { caption, given, identifier } from '../vendor-fields';
import { countryOfId, currencyOfId, languageOfId } from './ids';

const contact = z.object({ first_name: caption, last_name: caption, email: caption, phone: caption, is_primary: z.boolean().nullish() });

export const clientSchema = z.object({
	id: identifier,
	name: caption,
	display_name: caption,
	phone: caption,
	address1: caption,
	address2: caption,
	city: caption,
	state: caption,
	postal_code: caption,
	country_id: caption,
	vat_number: caption,
	contacts: given(z.array(contact)),
	settings: given(z.object({ currency_id: caption, language_id: caption })),
});

export type NinjaClient = z.output<typeof clientSchema>;

/** The customer that a client tells of; the first contact is written to unless another is the primary one. */
export function factsOf(client: NinjaClient): CustomerFacts {
	const main = client.contacts?.find(({ is_primary: primary }) => primary) ?? client.contacts?.[0];
	return customerFacts({
		id: client.id,
		name: client.name ?? client.display_name,
		contactName: [main?.first_name, main?.last_name].filter(Boolean).join(' ') || undefined,
		email: main?.email,
		phones: [main?.phone, client.phone],
		country: client.country_id && countryOfId(client.country_id),
		region: client.state,
		street: [client.address1, client.address2].filter(Boolean).join(', ') || undefined,
		postalCode: client.postal_code,
		city: client.city,
		language: client.settings?.language_id && languageOfId(client.settings.language_id),
		// Only businesses have a number for value added tax.
		kind: client.vat_number ? 'business' : undefined,
	});
}

/** The ISO 4217 code of the client's own currency; undefined where the client has that of the company. */
export function currencyOf(client: NinjaClient | undefined): string | undefined {
	const id = client?.settings?.currency_id;
	return id === undefined ? undefined : currencyOfId(id);
}
