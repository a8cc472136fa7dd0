import fc from 'fast-check';

import { addDays, addMonths, civilDateOfDayNumber, dayNumberOf, daysBetween, endOfMonth, parseCivilDate, weekdayOf, type CivilDate } from '../../../domain/calendar/civil-date';

const date = (text: string) => parseCivilDate(text) as CivilDate;
const anyDate = fc.integer({ min: -100_000, max: 100_000 }).map(civilDateOfDayNumber);

describe('civil dates', () => {
	it.each(['2026-02-30', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', '2026-03-31T00:00'])('%p is none', (text) => expect(parseCivilDate(text)).toBeNull());

	it('go to numbers and back, and days apart add up', () => {
		fc.assert(
			fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
				expect(civilDateOfDayNumber(dayNumberOf(day))).toBe(day);
				expect(daysBetween(day, addDays(day, days))).toBe(days);
				expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
			}),
			{ seed: 7 },
		);
	});

	it.each([
		['2026-11-22', 7],
		['2026-11-23', 1],
		['1969-12-31', 3],
	])('%s is weekday %i', (text, weekday) => expect(weekdayOf(date(text))).toBe(weekday));

	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2028-01-31', 1, '2028-02-29'],
		['2026-12-15', 2, '2027-02-15'],
		['2026-03-31', -1, '2026-02-28'],
	])('%s and %i months is %s', (from, months, to) => expect(addMonths(date(from), months)).toBe(to));

	it('know the last day of a month', () => expect(endOfMonth(date('2026-02-10'))).toBe('2026-02-28'));
});
