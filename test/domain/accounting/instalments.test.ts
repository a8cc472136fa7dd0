import fc from 'fast-check';

import { paymentPlanOf } from '../../../domain/accounting/instalments';
import { civilDateOfDayNumber } from '../../../domain/calendar/civil-date';
import { sum, type MinorUnits } from '../../../domain/model/money';

const units = (amount: number) => amount as MinorUnits;

const part = fc.record({ dueDate: fc.integer({ min: 20_000, max: 21_000 }).map(civilDateOfDayNumber), amount: fc.integer({ min: 1, max: 10 ** 9 }).map(units) });

describe('payment plans', () => {
	test('what is open of the parts is what is open of the invoice, and the earliest parts are paid first', () => {
		fc.assert(
			fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), fc.double({ min: 0.001, max: 1, noNaN: true }), (parts, share) => {
				const total = sum(parts.map(({ amount }) => amount));
				const due = units(Math.max(1, Math.floor(total * share)));
				const instalments = paymentPlanOf(parts, due)?.instalments ?? [];
				expect(instalments).toHaveLength(parts.length);
				expect(sum(instalments.filter(({ paid }) => !paid).map(({ amount }) => amount))).toBe(due);
				const firstOpen = instalments.findIndex(({ paid }) => !paid);
				expect(instalments.slice(firstOpen).every(({ paid }) => !paid)).toBe(true);
				expect(instalments.map(({ dueDate }) => dueDate)).toEqual(parts.map(({ dueDate }) => dueDate).sort());
			}),
			{ numRuns: 200, seed: 7 },
		);
	});

	test('one part, nothing open, or parts that do not add up are no plan', () => {
		const [first, second] = [{ dueDate: civilDateOfDayNumber(20_000), amount: units(100) }, { dueDate: civilDateOfDayNumber(20_030), amount: units(100) }];
		expect(paymentPlanOf([first], units(100))).toBeUndefined();
		expect(paymentPlanOf([first, second], units(0))).toBeUndefined();
		expect(paymentPlanOf([first, second], units(201))).toBeUndefined();
	});
});
