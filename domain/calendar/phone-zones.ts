import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

import { BoundedMap } from '../memory/bounded-map';
import { regionsOfAreaCode } from './nanp-area-codes';
import { inhabitedZonesOf, zonesOfRegion } from './region-zones';
import type { TimeZone } from './time-zone';

/** What a phone number says of the place of its owner. */
export interface PhonePlace {
	/** The number in E.164. */
	number: string;
	/** ISO 3166-1; undefined where the number belongs to no one country (toll-free, or shared by several). */
	country?: string;
	/** Every zone the number's owner may be in, as far as the number tells; empty where it tells nothing. */
	zones: readonly TimeZone[];
	/** The zones come from a North American area code: a region rather than a whole country. */
	byAreaCode: boolean;
}

const TOLL_FREE = new Set(['800', '833', '844', '855', '866', '877', '888']);
const NANP = /^\+1(\d{3})\d{7}$/;

const known = new BoundedMap<string, PhonePlace | null>(5_000);

/**
 * Reads a phone number, in E.164 or as it is written in `country`; null where it is none. Only the country is taken
 * from the numbering plan and, in North America, the regions of the area code: finer data is wrong too often.
 */
export function readPhone(text: string, country: string | undefined): PhonePlace | null {
	return known.get(`${country ?? ''}|${text}`, () => read(text, country));
}

function read(text: string, country: string | undefined): PhonePlace | null {
	// In full and with an area code of a place, there is nothing left to find out about it.
	const plain = placeByAreaCode(text);
	if (plain) return plain;
	const parsed = parsePhoneNumberFromString(text, country as CountryCode | undefined);
	if (!parsed?.isPossible()) return null;
	const placed = placeByAreaCode(parsed.number);
	if (placed) return placed;
	const code = NANP.exec(parsed.number)?.[1];
	if (code !== undefined && (TOLL_FREE.has(code) || parsed.country === 'US' || parsed.country === 'CA')) return { number: parsed.number, zones: [], byAreaCode: false };
	const [owner, ...others] = parsed.country ? [parsed.country] : parsed.getPossibleCountries();
	const zones = [owner, ...others].flatMap((candidate) => (candidate ? inhabitedZonesOf(candidate) : []));
	return { number: parsed.number, country: others.length === 0 ? owner : undefined, zones: [...new Set(zones)].sort(), byAreaCode: false };
}

function placeByAreaCode(number: string): PhonePlace | undefined {
	const code = NANP.exec(number)?.[1];
	const regions = code ? regionsOfAreaCode(code) : [];
	if (regions.length === 0) return undefined;
	const zones = [...new Set(regions.flatMap((region) => zonesOfRegion(region) ?? []))].sort();
	return { number, country: regions[0]?.slice(0, 2), zones, byAreaCode: true };
}
