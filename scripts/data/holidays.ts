/**
 * Reduces the library date-holidays to what the calendar needs: the public holidays of every country and region it
 * knows, as civil dates, for a span of years. Usage: npm run data:holidays [firstYear lastYear]
 *
 * One entry a place, one text a year, two characters a holiday: month and day in base 36. A region's entry holds only
 * what its country's entry lacks ("+") or has too much ("-").
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import Holidays from 'date-holidays';

import { addDays, parseCivilDate, partsOf, type CivilDate } from '../../domain/calendar/civil-date';

// Payment histories reach back years, and the score reads which of their due dates fell on a holiday.
const [firstYear, lastYear] = [Number(process.argv[2] ?? 2018), Number(process.argv[3] ?? 2032)];
const target = path.join(__dirname, '../../domain/calendar/holidays.data.json');

const places: Record<string, string[]> = {};
for (const country of Object.keys(new Holidays().getCountries()).sort()) {
	const national = years().map((year) => publicHolidays(year, country));
	places[country] = national.map(encode);
	for (const region of Object.keys(new Holidays().getStates(country) ?? {}).sort()) {
		const code = region.startsWith(`${country}-`) ? region : `${country}-${region}`;
		const regional = years().map((year, index) => difference(national[index] ?? new Set(), publicHolidays(year, country, region)));
		if (regional.some((text) => text !== '')) places[code] = regional;
	}
}
const data = { library: 'date-holidays', licence: 'ISC AND CC-BY-3.0', firstYear, lastYear, places };
writeFileSync(target, `${JSON.stringify(data, null, '\t')}\n`);

function years(): number[] {
	return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

function publicHolidays(year: number, country: string, region?: string): Set<CivilDate> {
	const holidays = region ? new Holidays(country, region) : new Holidays(country);
	const dates = new Set<CivilDate>();
	// A holiday of several days may have begun in the year before.
	for (const holiday of [...holidays.getHolidays(year - 1), ...holidays.getHolidays(year)]) {
		if (holiday.type !== 'public') continue;
		const first = parseCivilDate(holiday.date.slice(0, 10));
		if (!first) continue;
		const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000));
		for (let day = 0; day < days; day += 1) {
			const date = addDays(first, day);
			if (partsOf(date).year === year) dates.add(date);
		}
	}
	return dates;
}

function encode(dates: Iterable<CivilDate>): string {
	return [...dates]
		.sort()
		.map((date) => partsOf(date).month.toString(36) + partsOf(date).day.toString(36))
		.join('');
}

function difference(national: Set<CivilDate>, regional: Set<CivilDate>): string {
	const added = encode([...regional].filter((date) => !national.has(date)));
	const removed = encode([...national].filter((date) => !regional.has(date)));
	return (added && `+${added}`) + (removed && `-${removed}`);
}
