import { partsOf, type CivilDate } from './civil-date';
import reduced from './holidays.data.json';

/** Where a calendar applies: an ISO 3166-1 country and, where known, an ISO 3166-2 region of it. */
export interface Place {
	country?: string;
	region?: string;
}

/** The years that the holiday data covers, both included. */
export const HOLIDAY_YEARS = { first: reduced.firstYear, last: reduced.lastYear } as const;

const places = reduced.places as Readonly<Record<string, readonly string[]>>;
const cache = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/**
 * Whether `date` is a public holiday in the country of `place` (and in its region, where it names one).
 * Data: the library date-holidays (ISC AND CC-BY-3.0), type "public", reduced by `npm run data:holidays`.
 * Outside the years covered, and for an unknown country, no date is a holiday.
 */
export function isPublicHoliday(date: CivilDate, place: Place): boolean {
	return holidaysOf(place, partsOf(date).year).has(date);
}

/** The public holidays of a place in a year, as civil dates. */
export function holidaysOf(place: Place, year: number): ReadonlySet<string> {
	if (!place.country || year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last) return NONE;
	const name = `${place.region ?? place.country} ${year}`;
	let holidays = cache.get(name);
	if (!holidays) cache.set(name, (holidays = decode(place, year)));
	return holidays;
}

/** Every country whose public holidays are known, in alphabetical order. */
export function countriesWithHolidays(): readonly string[] {
	return Object.keys(places).filter((code) => code.length === 2);
}

function decode(place: Place, year: number): ReadonlySet<string> {
	const index = year - HOLIDAY_YEARS.first;
	const dates = new Set(datesIn(places[place.country ?? '']?.[index] ?? '', year));
	const region = place.region?.startsWith(`${place.country}-`) ? places[place.region]?.[index] : undefined;
	if (!region) return dates;
	const [added = '', removed = ''] = region.split('-');
	for (const date of datesIn(added.replace('+', ''), year)) dates.add(date);
	for (const date of datesIn(removed, year)) dates.delete(date);
	return dates;
}

// Two characters a holiday: the month and the day, each in base 36.
function datesIn(text: string, year: number): string[] {
	const dates: string[] = [];
	for (let at = 0; at < text.length; at += 2) {
		const month = parseInt(text.charAt(at), 36);
		const day = parseInt(text.charAt(at + 1), 36);
		dates.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
	}
	return dates;
}
