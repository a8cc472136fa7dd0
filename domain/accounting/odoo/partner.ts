import { z } from 'zod/v4';

import { customerFacts } from '../customer-facts';
import type { CustomerFacts } from '../document';
import { caption, identifier } from '../vendor-fields';
import { many2one } from './fields';

export const partnerSchema = z.object({
	id: identifier,
	name: caption,
	complete_name: caption,
	display_name: caption,
	email: caption,
	mobile: caption,
	phone: caption,
	street: caption,
	street2: caption,
	city: caption,
	zip: caption,
	country_id: many2one,
	country_code: caption,
	state_id: many2one,
	lang: caption,
	tz: caption,
	is_company: z.boolean().nullish(),
	parent_id: many2one,
	industry_id: many2one,
});

/** The customer that a partner tells of. */
export function factsOf(partner: z.output<typeof partnerSchema>): CustomerFacts {
	return customerFacts({
		id: partner.id,
		name: partner.name ?? partner.display_name,
		email: partner.email,
		phones: [partner.mobile, partner.phone],
		country: partner.country_code ?? partner.country_id?.display_name,
		// A state is shown with its country: "California (US)".
		region: partner.state_id?.display_name?.replace(/\s*\([A-Z]{2}\)$/, ''),
		street: [partner.street, partner.street2].filter(Boolean).join(', ') || undefined,
		postalCode: partner.zip,
		city: partner.city,
		timeZone: partner.tz,
		language: partner.lang,
		industry: partner.industry_id?.display_name,
		kind: kindOf(partner),
	});
}

// A person without a company is treated as a consumer: the stricter reading.
function kindOf({ is_company: company, parent_id: parent }: z.output<typeof partnerSchema>): 'business' | 'consumer' | undefined {
	if (company === undefined || company === null) return undefined;
	return company || parent ? 'business' : 'consumer';
}
