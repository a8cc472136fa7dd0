import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { easterSunday } from '../../../domain/calendar/easter';
import { holidaysOf, HOLIDAY_YEARS, isPublicHoliday } from '../../../domain/calendar/holidays';
import { isStatutoryHoliday, sourceOfStatutoryList, STATUTORY_LIST_IDS, statutoryHolidaysOf } from '../../../domain/calendar/statutory-holidays';

const date = (text: string) => parseCivilDate(text) as CivilDate;

describe('Easter', () => {
	it.each(['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25', '2285-03-22'])('%s', (sunday) => expect(easterSunday(Number(sunday.slice(0, 4)))).toBe(sunday));
});

describe('lists of statutes', () => {
	it('the federal ones of the United States, observed and themselves', () => {
		expect([...statutoryHolidaysOf('US-FEDERAL', 2026)].sort()).toEqual(['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-07-04', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25']);
		expect(isStatutoryHoliday('US-FEDERAL', date('2027-12-31'))).toBe(true);
	});

	it('Quebec has Easter Monday and its national day, Ontario neither', () => {
		expect(['2027-03-29', '2026-06-24'].map((day) => [isStatutoryHoliday('CA-QC', date(day)), isStatutoryHoliday('CA-ON', date(day))])).toEqual([[true, false], [true, false]]);
	});

	it('Ontario: Christmas, Boxing Day, Victoria Day; British Columbia has no Boxing Day', () => {
		expect(['2026-12-25', '2026-12-26', '2026-05-18'].map((day) => isStatutoryHoliday('CA-ON', date(day)))).toEqual([true, true, true]);
		expect(isStatutoryHoliday('CA-BC', date('2026-12-26'))).toBe(false);
	});

	it('Canada Day on a Sunday is kept on the Monday too', () => expect(['2029-07-01', '2029-07-02'].map((day) => isStatutoryHoliday('CA-QC', date(day)))).toEqual([true, true]));

	it('Anzac Day is national in Australia, the substitute Monday of a state is not', () => {
		expect([isStatutoryHoliday('AU-NATIONAL', date('2027-04-25')), isStatutoryHoliday('AU-NATIONAL', date('2027-04-26'))]).toEqual([true, false]);
	});

	it('Diwali and Holi are festivals in India', () => expect(['2026-11-08', '2026-03-04'].map((day) => isStatutoryHoliday('IN-FESTIVALS', date(day)))).toEqual([true, true]));

	it.each(STATUTORY_LIST_IDS)('%s says where it comes from', (id) => expect(sourceOfStatutoryList(id).length).toBeGreaterThan(20));
});

describe('public holidays', () => {
	it('of a country and of a region of it', () => {
		expect(isPublicHoliday(date('2026-10-31'), { country: 'DE', region: 'DE-NI' })).toBe(true);
		expect(isPublicHoliday(date('2026-10-31'), { country: 'DE', region: 'DE-BY' })).toBe(false);
		expect(isPublicHoliday(date('2026-12-28'), { country: 'GB', region: 'GB-ENG' })).toBe(true);
		expect(isPublicHoliday(date('2026-10-12'), { country: 'BR', region: 'BR-SP' })).toBe(true);
	});

	it('of a region of another country are not added', () => expect([...holidaysOf({ country: 'DE', region: 'FR-ARA' }, 2026)]).toEqual([...holidaysOf({ country: 'DE' }, 2026)]));

	it('are none for an unknown country and outside the years covered', () => {
		expect(holidaysOf({ country: 'XX' }, 2026).size + holidaysOf({}, 2026).size + holidaysOf({ country: 'DE' }, HOLIDAY_YEARS.last + 1).size).toBe(0);
		expect(HOLIDAY_YEARS.last).toBeGreaterThanOrEqual(2029);
	});
});
