import fc from 'fast-check';

import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { parseCurrency, type Currency } from '../../../domain/model/currency';
import { parseAmount, type MinorUnits } from '../../../domain/model/money';
import { planSchedule } from '../../../domain/portal/answer/plan-schedule';

const FIRST = parseCivilDate('2026-01-31') as CivilDate;
const currencies = ['EUR', 'JPY', 'KWD'].map((code) => parseCurrency(code) as Currency);

describe('the schedule of a plan', () => {
	it('adds up to the amount exactly, in parts that differ by one unit at most, in every currency', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 2, max: 6 }), fc.constantFrom(...currencies), (amount, parts, currency) => {
				const units = planSchedule(amount as MinorUnits, currency, parts, FIRST).map((part) => parseAmount(part.amount, currency) ?? NaN);
				expect(units.reduce<number>((sum, part) => sum + part, 0)).toBe(amount);
				expect(Math.max(...units) - Math.min(...units)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 200, seed: 20260317 },
		);
	});

	it('has one part a month, at the end of a month that is too short', () => {
		expect(planSchedule(100 as MinorUnits, 'EUR' as Currency, 4, FIRST).map(({ dueDate }) => dueDate)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
	});
});
