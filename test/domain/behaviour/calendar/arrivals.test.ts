import { Arrivals } from '../../../../domain/behaviour/calendar/arrivals';
import { PaymentDays, isoWeekdayOf } from '../../../../domain/behaviour/calendar/payment-days';
import { civilDateOfDayNumber, dayNumberOf } from '../../../../domain/calendar/civil-date';
import { isPublicHoliday } from '../../../../domain/calendar/holidays';
import { dateOf } from '../made-ledger';

const day = (text: string) => dayNumberOf(dateOf(text));

/** A year of payments, so many a day, none on weekends and the holidays of `country`. */
function arrivalsIn(country: string | undefined, perDay: number, weekend = [6, 7]): Arrivals {
	const arrivals = new Arrivals();
	for (let date = day('2025-01-02'); date < day('2026-01-02'); date += 1) {
		if (weekend.includes(isoWeekdayOf(date)) || isPublicHoliday(civilDateOfDayNumber(date), { country })) continue;
		for (let payment = 0; payment < perDay; payment += 1) arrivals.add(date);
	}
	return arrivals;
}

describe('the days on which payments arrive', () => {
	it('finds the weekdays without payments, and takes the usual weekend until it knows', () => {
		expect([...arrivalsIn(undefined, 2).closedWeekdays(undefined)]).toEqual([6, 7]);
		expect([...arrivalsIn(undefined, 2, [5, 6]).closedWeekdays('DE')]).toEqual([5, 6]);
		expect([...arrivalsIn(undefined, 2, []).closedWeekdays('DE')]).toEqual([]);
		expect([...new Arrivals().closedWeekdays('SA')]).toEqual([5, 6]);
	});

	it.each(['US', 'DE', 'GB', 'JP'])('finds the country whose holidays are quiet: %s', (country) => {
		const arrivals = arrivalsIn(country, 8);
		expect(arrivals.country(arrivals.closedWeekdays(undefined))).toBe(country);
	});

	it('names no country where payments never pause, or are too few to tell', () => {
		const [steady, few] = [arrivalsIn(undefined, 8), arrivalsIn('US', 1)];
		expect(steady.country(steady.closedWeekdays(undefined))).toBeUndefined();
		expect(few.country(few.closedWeekdays(undefined))).toBeUndefined();
	});

	it('moves a due date to the next day with payments', () => {
		const days = new PaymentDays(new Set([6, 7]), { country: 'DE' });
		expect(days.shiftOf(day('2026-03-04'))).toBe(0);
		expect(days.shiftOf(day('2026-03-07'))).toBe(2);
		// Good Friday, the weekend, Easter Monday.
		expect(days.shiftOf(day('2026-04-03'))).toBe(4);
		expect(days.isHoliday(day('2026-04-03'))).toBe(true);
		expect(days.isHoliday(day('2026-04-04'))).toBe(false);
		expect(new PaymentDays(new Set(), { country: 'DE' }).shiftOf(day('2026-04-03'))).toBe(0);
	});
});
