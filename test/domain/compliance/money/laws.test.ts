import { parseCivilDate, type CivilDate } from '../../../../domain/calendar/civil-date';
import { federalBusinessDaysAfter } from '../../../../domain/compliance/federal-business-days';
import { dutchCollectionCosts, lastFreeDay, presumedDelivery } from '../../../../domain/compliance/money/dutch-collection-costs';
import { simpleInterest } from '../../../../domain/compliance/money/interest';
import { rateOn } from '../../../../domain/compliance/money/reference-rates';
import { fixedSum, referenceDay } from '../../../../domain/compliance/money/uk-late-payment';
import { validationEnds } from '../../../../domain/compliance/past/validation-period';
import type { MinorUnits } from '../../../../domain/model/money';

const date = (text: string) => parseCivilDate(text) as CivilDate;

describe('United Kingdom: the Act of 1998', () => {
	it.each([
		['2026-07-01', '2026-06-30'],
		['2026-06-30', '2025-12-31'],
		['2026-01-01', '2025-12-31'],
		['2026-12-31', '2026-06-30'],
	])('interest that starts on %s bears the Bank Rate of %s', (start, day) => expect(referenceDay(date(start))).toBe(day));

	it.each([
		[999_99, 40_00],
		[1_000_00, 70_00],
		[9_999_99, 70_00],
		[10_000_00, 100_00],
	])('a debt of %d pence bears a fixed sum of %d', (debt, sum) => expect(fixedSum(debt)).toBe(sum));

	it('10,000 pounds at 11.75 % for 60 days are 193.15', () => expect(Math.round(simpleInterest(10_000_00, 11.75, 60))).toBe(193_15));
});

describe('Netherlands: the scale of collection costs', () => {
	it.each([
		[125_00, 40_00],
		[267_00, 40_05],
		[2_500_00, 375_00],
		[5_000_00, 625_00],
		[23_000_00, 1_005_00],
		[10_000_000_00, 6_775_00],
	])('on %d cents they are %d', (principal, costs) => expect(dutchCollectionCosts(principal as MinorUnits).costs).toBe(costs));

	it('VAT may come on top', () => expect(dutchCollectionCosts(2_500_00 as MinorUnits).withVat).toBe(453_75));

	it('a letter of Friday arrives on Tuesday, and the fourteen days begin on Wednesday', () => {
		expect(presumedDelivery(date('2026-11-20'))).toBe('2026-11-24');
		expect(lastFreeDay(date('2026-11-24'))).toBe('2026-12-08');
	});
});

describe('United States: days that count', () => {
	it('a validation notice of Monday before Thanksgiving is received on 1 December, and the period ends on the 31st', () => {
		expect(federalBusinessDaysAfter(date('2026-11-23'), 5)).toBe('2026-12-01');
		expect(validationEnds(date('2026-11-23'))).toBe('2026-12-31');
	});

	it('ten business days after 23 November are 8 December', () => expect(federalBusinessDaysAfter(date('2026-11-23'), 10)).toBe('2026-12-08'));
});

describe('reference rates', () => {
	it('of the settings come first; beyond what is built in they are the only ones', () => {
		expect(rateOn('GB_BANK_RATE', date('2025-12-31'), [])).toBe(3.75);
		expect(rateOn('GB_BANK_RATE', date('2026-12-31'), [])).toBeUndefined();
		expect(rateOn('GB_BANK_RATE', date('2026-12-31'), [{ reference: 'GB_BANK_RATE', from: date('2026-12-01'), percent: 3.5 }])).toBe(3.5);
		expect(rateOn('ECB_MRO', date('2026-01-01'), [])).toBe(2.15);
		expect(rateOn('DE_BASE_RATE', date('2025-07-01'), [])).toBe(1.27);
	});
});
