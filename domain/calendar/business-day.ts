import { addDays, weekdayOf, type CivilDate } from './civil-date';
import { isPublicHoliday, type Place } from './holidays';

const SATURDAY_SUNDAY: ReadonlySet<number> = new Set([6, 7]);
const FRIDAY_SATURDAY: ReadonlySet<number> = new Set([5, 6]);

// Unicode CLDR supplemental data, weekData (weekendStart / weekendEnd).
const FRIDAY_SATURDAY_COUNTRIES = new Set([
	'AF', 'BD', 'BH', 'DZ', 'EG', 'IL', 'IQ', 'IR', 'JO', 'KW', 'LY', 'MV', 'OM', 'PS', 'QA', 'SA', 'SD', 'SY', 'YE',
]);

// No calendar of the world closes for longer than this; a bound that keeps a loop from running away.
const LONGEST_CLOSURE_DAYS = 60;

/** ISO weekdays (1 = Monday … 7 = Sunday) on which businesses of the country rest; Saturday and Sunday if unknown. */
export function weekendOf(country: string | undefined): ReadonlySet<number> {
	return country && FRIDAY_SATURDAY_COUNTRIES.has(country) ? FRIDAY_SATURDAY : SATURDAY_SUNDAY;
}

/** Whether businesses of the place work on `date`: neither its weekend nor a public holiday. */
export function isBusinessDay(date: CivilDate, place: Place): boolean {
	return !weekendOf(place.country).has(weekdayOf(date)) && !isPublicHoliday(date, place);
}

/** `date` itself if it is a business day of the place, else the first one after it. */
export function businessDayOnOrAfter(date: CivilDate, place: Place): CivilDate {
	let day = date;
	for (let step = 0; step < LONGEST_CLOSURE_DAYS && !isBusinessDay(day, place); step += 1) day = addDays(day, 1);
	return day;
}

/** `date` itself if it is a business day of the place, else the last one before it. */
export function businessDayOnOrBefore(date: CivilDate, place: Place): CivilDate {
	let day = date;
	for (let step = 0; step < LONGEST_CLOSURE_DAYS && !isBusinessDay(day, place); step += 1) day = addDays(day, -1);
	return day;
}

/**
 * The date `count` business days after `date` (before it where `count` is negative). `date` itself does not count;
 * with a count of 0 it is returned as it is.
 */
export function addBusinessDays(date: CivilDate, count: number, place: Place): CivilDate {
	const step = Math.sign(count);
	let day = date;
	for (let left = Math.abs(count); left > 0; left -= 1) {
		const next = addDays(day, step);
		day = step > 0 ? businessDayOnOrAfter(next, place) : businessDayOnOrBefore(next, place);
	}
	return day;
}
