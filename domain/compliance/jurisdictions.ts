import type { Address } from '../calendar/address';
import type { Channel } from '../model/channel';
import type { Customer } from '../model/customer';
import type { CreditorRole } from './settings';
import type { Rule } from './rule';

const EU = new Set(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']);
const EEA = new Set([...EU, 'IS', 'LI', 'NO']);
const NEW_YORK_CITY = 'US-NYC';

/** How sure it is that a rule binds: `possible` where the customer's region is not known. */
export type Binding = 'certain' | 'possible';

/** Whom a message concerns, as far as rules select by it. */
export interface Subject {
	address: Address;
	customer: Pick<Customer, 'city' | 'postalCode'>;
	consumer: boolean;
	naturalPerson: boolean;
	role?: CreditorRole;
	channel: Channel;
}

/** Whether a rule binds a message about `subject`, and how sure that is; undefined where it does not. */
export function bindingOf(rule: Rule, subject: Subject): Binding | undefined {
	const { places, debtor, roles, channels } = rule.appliesTo;
	if (channels && !channels.includes(subject.channel)) return undefined;
	if (roles && subject.role !== undefined && !roles.includes(subject.role)) return undefined;
	if (debtor === 'consumer' && !subject.consumer) return undefined;
	if (debtor === 'business' && subject.consumer) return undefined;
	if (debtor === 'natural_person' && !subject.naturalPerson) return undefined;
	if (!places) return 'certain';
	const bindings = places.map((place) => locate(place, subject));
	return bindings.includes('certain') ? 'certain' : bindings.find((binding) => binding !== undefined);
}

/** Whether a country is a member of the European Union. */
export function isInEu(country: string): boolean {
	return EU.has(country);
}

function locate(place: string, subject: Subject): Binding | undefined {
	const { country, regions, regionKnown } = subject.address;
	if (place === 'EU') return EU.has(country) ? 'certain' : undefined;
	if (place === 'EEA') return EEA.has(country) ? 'certain' : undefined;
	if (place === NEW_YORK_CITY) return inNewYorkCity(subject);
	if (place === country || regions.includes(place)) return 'certain';
	return !regionKnown && place.startsWith(`${country}-`) ? 'possible' : undefined;
}

// USPS: Manhattan 100–102, Staten Island 103, the Bronx 104, Brooklyn 112, Queens 111, 113, 114, 116 and two codes of 110.
const CITY_ZIPS = /^(10[0-4]|11[1-4]|116)\d\d|^1100[45]/;
const BOROUGHS = /^(new york( city)?|nyc|manhattan|brooklyn|(the )?bronx|queens|staten island|long island city|astoria|flushing|jamaica|forest hills|far rockaway|bayside|ridgewood|elmhurst|corona|woodside)(,.*)?$/i;

/** Whether the customer is in New York City: it has no code of its own, so ZIP code and borough tell. */
export function inNewYorkCity({ address, customer }: Subject): Binding | undefined {
	if (address.country !== 'US') return undefined;
	if (address.regionKnown && !address.regions.includes('US-NY')) return undefined;
	const zip = customer.postalCode?.trim();
	if (zip && /^\d{5}/.test(zip)) return CITY_ZIPS.test(zip) ? 'certain' : undefined;
	if (customer.city) return BOROUGHS.test(customer.city.trim()) ? 'certain' : undefined;
	return 'possible';
}
