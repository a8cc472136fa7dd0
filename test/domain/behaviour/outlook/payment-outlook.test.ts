import fc from 'fast-check';

import { DayHistogram } from '../../../../domain/behaviour/evidence/day-histogram';
import { PaymentOutlook } from '../../../../domain/behaviour/outlook/payment-outlook';

function histogramOf(days: readonly number[]): DayHistogram {
	const histogram = new DayHistogram();
	for (const day of days) histogram.add(day);
	return histogram;
}

describe('the outlook on the day of payment', () => {
	it('reads probabilities and days off what was seen', () => {
		const outlook = new PaymentOutlook(histogramOf([-2, 0, 0, 5, 9, 9, 9, 20, 31, 40]));
		expect(outlook.after(0)).toBeCloseTo(0.7);
		expect(outlook.after(7)).toBeCloseTo(0.6);
		expect(outlook.after(30)).toBeCloseTo(0.2);
		expect([0.1, 0.5, 0.9].map((share) => outlook.dayOf(share))).toEqual([-2, 9, 31]);
	});

	it('can be made to agree with a probability, and forgets the days that went by', () => {
		const outlook = new PaymentOutlook(histogramOf([-2, 0, 4, 8])).agreeWith(0.9, 0);
		expect(outlook.after(0)).toBeCloseTo(0.9);
		expect([0.5, 0.6].map((share) => outlook.dayOf(share))).toEqual([4, 8]);
		expect(outlook.unpaidBefore(0).after(0)).toBeCloseTo(0.9 / 0.95);
		expect(outlook.unpaidBefore(5).after(0)).toBe(1);
		expect(outlook.dayOf(0.5)).toBe(8);
	});

	it('mixes in normal distributions', () => {
		const bells = [
			{ share: 0.5, centre: 3, spread: 4 },
			{ share: 0.5, centre: 43, spread: 4 },
		];
		const outlook = new PaymentOutlook(histogramOf([0])).mix(bells, 1, 2);
		expect(outlook.after(25)).toBeCloseTo(0.5, 2);
		expect(outlook.dayOf(0.25)).toBe(5);
		expect(outlook.dayOf(0.75)).toBe(45);
	});

	it('stays in order and never runs out of days', () => {
		const days = fc.array(fc.integer({ min: -200, max: 400 }), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(days, fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: -90, max: 400 }), (seen, probability, gone) => {
				const outlook = new PaymentOutlook(histogramOf([...seen, 180])).agreeWith(probability, 0).unpaidBefore(gone);
				const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => outlook.dayOf(share)) as [number, number, number];
				expect(low).toBeGreaterThanOrEqual(gone);
				expect(middle).toBeGreaterThanOrEqual(low);
				expect(high).toBeGreaterThanOrEqual(middle);
				expect(outlook.after(7)).toBeLessThanOrEqual(outlook.after(0));
			}),
			{ numRuns: 200, seed: 7 },
		);
	});
});
