import fc from 'fast-check';

import { orderShownBy, readDate } from '../../../../domain/accounting/spreadsheet/dates';
import { civilDateOfDayNumber, partsOf } from '../../../../domain/calendar/civil-date';
import type { TimeZone } from '../../../../domain/calendar/time-zone';

const ZONE = 'Europe/Berlin' as TimeZone;

describe('dates in cells', () => {
	test.each<[unknown, string]>([
		['2026-03-31', '2026-03-31'],
		['2026/3/31', '2026-03-31'],
		['20260331', '2026-03-31'],
		['31.03.2026', '2026-03-31'],
		['31/3/26', '2026-03-31'],
		['03/31/2026', '2026-03-31'],
		['5.5.2026', '2026-05-05'],
		['31-03-2026', '2026-03-31'],
		['31.12.99', '1999-12-31'],
		['31 Mar 2026', '2026-03-31'],
		['31. März 2026', '2026-03-31'],
		['1er avril 2026', '2026-04-01'],
		['31 de marzo de 2026', '2026-03-31'],
		['31 maart 2026', '2026-03-31'],
		['31 marzo 2026', '2026-03-31'],
		['31 de março de 2026', '2026-03-31'],
		['15 août 2026', '2026-08-15'],
		['15 juin 2026', '2026-06-15'],
		['15 juillet 2026', '2026-07-15'],
		['15-Okt-26', '2026-10-15'],
		['March 31, 2026', '2026-03-31'],
		['Tue, 31 Mar 2026', '2026-03-31'],
		['31.03.2026 14:30', '2026-03-31'],
		['3/31/2026 2:30 PM', '2026-03-31'],
		['2026-03-31T00:00:00.000Z', '2026-03-31'],
		['2026-03-31T00:00:00', '2026-03-31'],
		['2026-03-30T23:30:00Z', '2026-03-31'],
		[46112, '2026-03-31'],
		[46112.75, '2026-03-31'],
		[new Date('2026-03-30T22:00:00Z'), '2026-03-31'],
		[new Date('2026-03-31T00:00:00Z'), '2026-03-31'],
	])('%j is %s', (cell, date) => {
		expect(readDate(cell, ZONE)).toEqual({ date });
	});

	test('day and month up to 12 can be read in both orders', () => {
		expect(readDate('03/04/2026', ZONE)).toEqual({ dmy: '2026-04-03', mdy: '2026-03-04' });
	});

	test.each([['31.02.2026'], ['13/13/2026'], ['30 Foo 2026'], ['soon'], [''], [2026], [true], [null], ['2026-13-01'], ['32 Mar 2026']])('%j is no date', (cell) => {
		expect(readDate(cell, ZONE)).toBeNull();
	});

	test('the order is what the run shows, and none where it contradicts itself', () => {
		expect(orderShownBy(['03/04/2026', '13/04/2026', null, '2026-01-01'])).toBe('dmy');
		expect(orderShownBy(['03/04/2026', '04/13/2026'])).toBe('mdy');
		expect(orderShownBy(['13/04/2026', '04/13/2026'])).toBeNull();
		expect(orderShownBy(['03/04/2026'])).toBeNull();
	});

	test('every day written in an order is read as that day in that order', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10_000, max: 30_000 }), fc.constantFrom('dmy', 'mdy'), (dayNumber, order) => {
				const date = civilDateOfDayNumber(dayNumber);
				const { year, month, day } = partsOf(date);
				const reading = readDate(order === 'dmy' ? `${day}.${month}.${year}` : `${month}/${day}/${year}`, ZONE);
				expect(reading && 'date' in reading ? reading.date : reading?.[order]).toBe(date);
			}),
			{ numRuns: 300, seed: 7 },
		);
	});
});
