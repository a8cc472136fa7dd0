import { ContractError } from '../model/contract-error';
import type { Channel } from '../model/channel';
import type { Customer } from '../model/customer';
import { isEmailAddress } from './mailbox';
import { oneLine } from './plain-text';

const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * Where a message to the customer goes by a channel. Throws a ContractError where the customer cannot be reached by it;
 * a letter goes by what is known of the address, the name at least.
 */
export function recipientOf(channel: Channel, customer: Customer, origin: LetterOrigin): string {
	if (channel === 'email') {
		const address = customer.email ?? '';
		if (isEmailAddress(address)) return address;
		throw new ContractError('customer.email', address, 'an e-mail address such as accounts@example.com, because the message goes by e-mail; add it, or choose another channel');
	}
	if (channel === 'letter') return postalLines(customer, origin).join(', ');
	if (channel === 'in_app') return customer.id;
	const phone = (customer.phone ?? customer.phones[0] ?? '').replace(/[\s()./-]/g, '').replace(/^00/, '+');
	if (E164.test(phone)) return phone;
	throw new ContractError('customer.phone', customer.phone ?? customer.phones[0], `an international number such as +4930123456, because the message goes by ${channel}; add it, or choose another channel`);
}

/** Where letters are posted: the country they need not name, and the language a foreign one is named in. */
export interface LetterOrigin {
	country?: string;
	language: string;
}

/**
 * The customer's address as lines of a letter, as far as it is known. A foreign country stands on the last line, in
 * capitals and in the language of the country the letter comes from (Universal Postal Convention).
 */
export function postalLines(customer: Customer, origin: LetterOrigin): string[] {
	const { name, contactName, street, postalCode, city, country } = customer;
	const town = [postalCode, city].filter(Boolean).join(' ');
	const person = contactName !== name ? contactName : undefined;
	return [name, person, street, town, countryLine(country, origin)].map((line) => oneLine(line ?? '', 60)).filter((line) => line !== '');
}

function countryLine(country: string | undefined, origin: LetterOrigin): string | undefined {
	if (country === undefined || country === origin.country) return undefined;
	if (!/^[A-Z]{2}$/.test(country)) return country;
	return countryNamesIn(origin.language).of(country)?.toLocaleUpperCase(origin.language);
}

// One a language of the catalogue: making them takes longer than the rest of a letter.
const countryNames = new Map<string, Intl.DisplayNames>();

function countryNamesIn(language: string): Intl.DisplayNames {
	let names = countryNames.get(language);
	if (!names) countryNames.set(language, (names = new Intl.DisplayNames(language, { type: 'region' })));
	return names;
}
