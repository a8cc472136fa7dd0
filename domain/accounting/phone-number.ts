import parsePhoneNumber, { isSupportedCountry } from 'libphonenumber-js';

const LONGEST_CACHE = 50_000;
const known = new Map<string, string>();

/**
 * A phone number in E.164, read as one of `country` (ISO 3166-1) where it has no country code. A number that is none
 * stays as it was written: a person may still read it, and what sends to it judges it again.
 */
export function phoneNumberOf(written: string, country: string | undefined): string {
	const place = country && isSupportedCountry(country) ? country : undefined;
	const key = `${place ?? ''} ${written}`;
	let number = known.get(key);
	if (number === undefined) {
		const parsed = parsePhoneNumber(written, place);
		number = parsed?.isPossible() ? parsed.number : written;
		if (known.size >= LONGEST_CACHE) known.clear();
		known.set(key, number);
	}
	return number;
}
