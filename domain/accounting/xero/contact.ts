import { z } from 'zod/v4';

import { customerFacts } from '../customer-facts';
import type { CustomerFacts } from '../document';
import { caption, given, identifier } from '../vendor-fields';

const phone = z.object({ PhoneType: caption, PhoneNumber: caption, PhoneAreaCode: caption, PhoneCountryCode: caption });
const address = z.object({ AddressType: caption, AddressLine1: caption, AddressLine2: caption, City: caption, Region: caption, PostalCode: caption, Country: caption });

/** A contact, whole or as the stub with id and name that lists of invoices carry. */
export const contactSchema = z.object(
	{
		ContactID: identifier,
		ContactStatus: caption,
		Name: caption,
		FirstName: caption,
		LastName: caption,
		EmailAddress: caption,
		Phones: given(z.array(phone)),
		Addresses: given(z.array(address)),
	},
	{ error: 'a contact with a ContactID' },
);

export type XeroContact = z.output<typeof contactSchema>;

// A fax cannot be called, and the order is that in which people are reached best.
const PHONES_BY_PREFERENCE = ['MOBILE', 'DEFAULT', 'DDI', 'OFFICE'];
const ADDRESSES_BY_PREFERENCE = ['POBOX', 'STREET', 'DELIVERY'];

/** The customer that a contact, or the stub of one, tells of. */
export function factsOf(contact: XeroContact): CustomerFacts {
	const place = ADDRESSES_BY_PREFERENCE.flatMap((type) => (contact.Addresses ?? []).filter(({ AddressType }) => AddressType === type)).find(
		({ City, Country, PostalCode }) => City ?? Country ?? PostalCode,
	);
	return customerFacts({
		id: contact.ContactID,
		name: contact.Name,
		contactName: [contact.FirstName, contact.LastName].filter(Boolean).join(' ') || undefined,
		email: contact.EmailAddress,
		phones: PHONES_BY_PREFERENCE.flatMap((type) => (contact.Phones ?? []).filter(({ PhoneType }) => PhoneType === type)).map(numberOf),
		country: place?.Country,
		region: place?.Region,
		street: [place?.AddressLine1, place?.AddressLine2].filter(Boolean).join(', ') || undefined,
		postalCode: place?.PostalCode,
		city: place?.City,
		hold: contact.ContactStatus === 'GDPRREQUEST' ? { reason: 'Xero: the contact asked for erasure (GDPRREQUEST)' } : undefined,
	});
}

// Xero keeps a number in three parts; the parts a user filled in are joined as they would be dialled.
function numberOf({ PhoneNumber, PhoneAreaCode, PhoneCountryCode }: z.output<typeof phone>): string | undefined {
	if (!PhoneNumber) return undefined;
	const country = PhoneCountryCode?.replace(/\D/g, '');
	return [country ? `+${country}` : '', PhoneAreaCode ?? '', PhoneNumber].filter(Boolean).join(' ');
}
