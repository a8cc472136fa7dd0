import { getCountry } from 'countries-and-timezones';

import { parseTimeZone, type TimeZone } from './time-zone';

const cache = new Map<string, readonly TimeZone[]>();

/**
 * Every time zone that clocks in a country may show, by its ISO 3166-1 code, in alphabetical order; empty where the
 * country is unknown. Data: IANA zone.tab through the library countries-and-timezones.
 */
export function zonesOfCountry(country: string): readonly TimeZone[] {
	let zones = cache.get(country);
	if (!zones) {
		const names = [...(getCountry(country)?.timezones ?? [])].sort();
		zones = names.map((name) => parseTimeZone(name)).filter((zone): zone is TimeZone => zone !== null);
		cache.set(country, zones);
	}
	return zones;
}
