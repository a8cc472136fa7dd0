import Holidays from 'date-holidays';

import { addBusinessDays, businessDayOnOrAfter, businessDayOnOrBefore, isBusinessDay } from '../../../domain/calendar/business-day';
import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { holidaysOf } from '../../../domain/calendar/holidays';
import { zonesOfCountry } from '../../../domain/calendar/country-zones';

const date = (text: string) => parseCivilDate(text) as CivilDate;

describe('business days', () => {
	it.each([
		['2026-12-25', 'DE', undefined, false],
		['2026-10-31', 'DE', 'DE-SN', false],
		['2026-11-18', 'DE', 'DE-SN', false],
		['2026-11-18', 'DE', 'DE-BE', true],
		['2026-11-20', 'SA', undefined, false],
		['2026-11-22', 'SA', undefined, true],
		['2026-11-22', 'US', undefined, false],
		['2026-11-26', 'US', 'US-CA', false],
		['2026-11-23', undefined, undefined, true],
	])('%s in %s %s: %p', (day, country, region, expected) => expect(isBusinessDay(date(day), { country, region })).toBe(expected));

	it('step over weekends and holidays, both ways', () => {
		expect(businessDayOnOrAfter(date('2026-12-25'), { country: 'DE' })).toBe('2026-12-28');
		expect(businessDayOnOrBefore(date('2026-12-27'), { country: 'DE' })).toBe('2026-12-24');
		expect(addBusinessDays(date('2026-12-23'), 2, { country: 'DE' })).toBe('2026-12-28');
		expect(addBusinessDays(date('2026-12-28'), -2, { country: 'DE' })).toBe('2026-12-23');
		expect(addBusinessDays(date('2026-12-26'), 0, { country: 'DE' })).toBe('2026-12-26');
	});

	it.each([
		['DE', 'BY', 2027],
		['US', undefined, 2026],
		['GB', 'SCT', 2028],
		['BR', undefined, 2026],
	])('the reduced data says what the library says: %s %s %i', (country, region, year) => {
		const library = region ? new Holidays(country, region) : new Holidays(country);
		const expected = library.getHolidays(year).filter(({ type }) => type === 'public').map((holiday) => holiday.date.slice(0, 10));
		const reduced = holidaysOf({ country, region: region && `${country}-${region}` }, year);
		for (const day of expected) expect(reduced).toContain(day);
	});
});

describe('zones of a country', () => {
	it.each([
		['DE', ['Europe/Berlin']],
		['ZZ', []],
	])('%s', (country, zones) => expect(zonesOfCountry(country)).toEqual(expect.arrayContaining(zones)));
	it('are many where the country is wide', () => expect(zonesOfCountry('US').length).toBeGreaterThan(5));
});
