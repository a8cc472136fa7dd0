import { getCountry } from 'countries-and-timezones';

import { BoundedMap } from '../memory/bounded-map';
import { placeOfPostalCode } from './postal-codes';
import { inhabitedZonesOf, knownRegionsOf, zonesOfRegion } from './region-zones';
import { parseTimeZone, type TimeZone } from './time-zone';

/** The parts of a postal address that place a customer, as they came. */
export interface AddressParts {
	country?: string;
	region?: string;
	postalCode?: string;
}

/** Where an address lies. */
export interface Address {
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** ISO 3166-2 codes of the regions it lies in: one, several where region and postal code disagree, or none. */
	regions: readonly string[];
	/** False where nothing says the region; then every region of the country is possible. */
	regionKnown: boolean;
	/** Every zone that clocks there may show; never empty for a known country. */
	zones: readonly TimeZone[];
}

/** Why an address places nobody. */
export type AddressProblem = { problem: 'missing' } | { problem: 'unknown_country' | 'contradiction'; found: string };

// Codes that are in wide use without being ISO 3166-1.
const ALIASES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

const known = new BoundedMap<string, Address | AddressProblem>(5_000);

/** The place that an address names; a problem where it names none, or two that exclude each other. */
export function readAddress(parts: AddressParts): Address | AddressProblem {
	return known.get(JSON.stringify([parts.country, parts.region, parts.postalCode]), () => place(parts));
}

function place({ country: given, region, postalCode }: AddressParts): Address | AddressProblem {
	const named = given ? countryOf(given) : undefined;
	if (given && !named) return { problem: 'unknown_country', found: given };
	const prefix = region ? /^([A-Z]{2})-[A-Z0-9]{1,3}$/.exec(region)?.[1] : undefined;
	const country = named ?? (prefix && countryOf(prefix));
	if (!country) return { problem: 'missing' };
	if (prefix && countryOf(prefix) !== country) return { problem: 'contradiction', found: `${given} and ${region}` };
	const stated = region ? [prefix ? `${country}-${region.slice(3)}` : `${country}-${region}`] : [];
	return inCountry(country, stated.filter((code) => isRegion(country, code)), postalCode);
}

function inCountry(country: string, stated: readonly string[], postalCode: string | undefined): Address {
	const postal = postalCode ? placeOfPostalCode(country, postalCode) : { regions: [], zones: [] };
	const agreed = stated.filter((region) => postal.regions.includes(region));
	const disagree = stated.length > 0 && postal.regions.length > 0 && agreed.length === 0;
	const regions = disagree ? [...stated, ...postal.regions] : stated.length > 0 ? stated : postal.regions;
	const ofRegions = stated.flatMap((region) => zonesOfRegion(region) ?? []);
	const zones = postal.zones.length > 0 ? (disagree ? [...ofRegions, ...postal.zones] : postal.zones) : ofRegions;
	return {
		country,
		regions,
		regionKnown: regions.length > 0,
		zones: zones.length > 0 ? [...new Set(zones)].sort() : inhabitedZonesOf(country),
	};
}

// A table of regions is closed; for a country without one any well-formed code is taken as it is.
function isRegion(country: string, region: string): boolean {
	const known = knownRegionsOf(country);
	return known.length === 0 || country === 'ES' ? /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region) : known.includes(region);
}

function countryOf(code: string): string | undefined {
	const country = ALIASES[code] ?? code;
	return getCountry(country) ? country : undefined;
}

/** The zone that a customer stated: none, a zone, or a text that names none. */
export function readStatedZone(text: string | undefined): { zone?: TimeZone; invalid?: string } {
	if (!text) return {};
	const zone = parseTimeZone(text);
	return zone === null || (zone as string) === 'UTC' ? { invalid: text } : { zone };
}
