import { getAllCountries } from 'countries-and-timezones';

import { SUBDIVISIONS } from './subdivisions';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt'];

// What people and systems write that no list of names has.
const OTHER_NAMES: Readonly<Record<string, string>> = {
	usa: 'US', unitedstatesofamerica: 'US', uk: 'GB', greatbritain: 'GB', england: 'GB', scotland: 'GB', wales: 'GB',
	northernireland: 'GB', grossbritannien: 'GB', holland: 'NL', thenetherlands: 'NL', czechrepublic: 'CZ', southkorea: 'KR',
	uae: 'AE', hongkong: 'HK', macau: 'MO', turkey: 'TR', ivorycoast: 'CI', macedonia: 'MK', republicofireland: 'IE', eire: 'IE',
};

let codesByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 code of a country written as a code or as a name in one of seven languages; null where it is neither. */
export function countryCodeOf(text: string): string | null {
	codesByName ??= namesOfCountries();
	return codesByName.get(plain(text)) ?? null;
}

/**
 * The ISO 3166-2 code of a state or province of `country`, written as its code or, for the United States, Canada and
 * Australia (whose states differ in law and in time zone), as its name; null where it cannot be told.
 */
export function regionCodeOf(text: string, country: string): string | null {
	const written = text.trim().toUpperCase();
	const code = written.startsWith(`${country}-`) ? written.slice(country.length + 1) : written;
	const known = SUBDIVISIONS[country];
	if (!known) return /^[A-Z0-9]{1,3}$/.test(code) ? `${country}-${code}` : null;
	const short = known[code] ? code : Object.keys(known).find((candidate) => plain(known[candidate] ?? '') === plain(text));
	return short ? `${country}-${short}` : null;
}

function namesOfCountries(): ReadonlyMap<string, string> {
	const displays = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }));
	const names = new Map(Object.entries(OTHER_NAMES));
	for (const code of Object.keys(getAllCountries())) {
		names.set(plain(code), code);
		for (const display of displays) names.set(plain(display.of(code) ?? code), code);
	}
	return names;
}

function plain(text: string): string {
	return text.normalize('NFKD').replace(/ß/g, 'ss').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
