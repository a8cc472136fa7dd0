import fc from 'fast-check';

import { averageDaysDelinquent } from '../../../domain/report/average-days-delinquent';
import { byCurrency, openAt, receivablesAt } from '../../../domain/report/billed-invoice';
import { collectionEffectiveness } from '../../../domain/report/collection-effectiveness';
import { bestPossibleDso } from '../../../domain/report/dso-best-possible';
import { countBackDso } from '../../../domain/report/dso-count-back';
import { simpleDso } from '../../../domain/report/dso-simple';
import { onTimeRate } from '../../../domain/report/on-time-rate';
import { JPY, billed, cents, day } from './made-invoices';

// Sales of 600, 300 and 900 in January, February and March; on 31 March 100 of January and all of March are owed.
const quarter = [
	billed('2026-01-10', 50_000, '2026-02-20'),
	billed('2026-01-20', 10_000),
	billed('2026-02-10', 30_000, '2026-03-10'),
	billed('2026-03-05', 90_000),
];
const end = day('2026-03-31');

describe('what is owed of an invoice', () => {
	it('is nothing before its issue and from the day of its settlement on', () => {
		const invoice = billed('2026-01-10', 50_000, '2026-02-20');
		expect(['2026-01-09', '2026-01-10', '2026-02-19', '2026-02-20'].map((date) => openAt(invoice, day(date)))).toEqual([0, 50_000, 50_000, 0]);
	});

	it('is less after a part payment, and never negative', () => {
		const invoice = billed('2026-01-10', 50_000, undefined, { payments: [{ day: day('2026-02-01'), amount: cents(20_000) }, { day: day('2026-02-05'), amount: cents(40_000) }] });
		expect(['2026-01-31', '2026-02-01', '2026-02-05'].map((date) => openAt(invoice, day(date)))).toEqual([50_000, 30_000, 0]);
	});

	it('is kept apart by currency', () => {
		const groups = byCurrency([billed('2026-01-10', 5, undefined, { currency: JPY }), ...quarter]);
		expect([...groups].map(([currency, list]) => [currency, list.length])).toEqual([['EUR', 4], ['JPY', 1]]);
	});
});

describe('days sales outstanding', () => {
	it('simple: receivables by sales of the period, times its days', () => {
		// 1,000 owed, 1,800 billed in the 90 days to 31 March.
		expect(simpleDso(quarter, end, 90)).toBeCloseTo((1000 / 1800) * 90);
	});

	it('counted back: March with all its days, February too, and the part of January that is left', () => {
		// 1,000 − 900 of March leaves 100, which is a third of February's 300.
		expect(countBackDso(quarter, end)).toBeCloseTo(31 + 28 / 3);
		// More sales in the newest month, all of them owed, change nothing: the simple method would rise.
		expect(countBackDso([...quarter, billed('2026-03-30', 200_000)], end)).toBeCloseTo(31 + 28 / 3);
	});

	it('counted back: part of the month that has begun', () => {
		expect(countBackDso([billed('2026-03-02', 40_000), billed('2026-03-04', 40_000, '2026-03-08')], day('2026-03-10'))).toBeCloseTo(5);
	});

	it('best possible: only what is not overdue', () => {
		expect(bestPossibleDso(quarter, end, 90)).toBeCloseTo((900 / 1800) * 90);
	});

	it('less the best possible one is the average days delinquent', () => {
		expect(averageDaysDelinquent(quarter, end, 90)).toBeCloseTo((100 / 1800) * 90);
	});

	it('is unknown where nothing was billed', () => {
		expect([simpleDso([], end, 90), countBackDso([], end), bestPossibleDso([], end, 90), averageDaysDelinquent([], end, 90)]).toEqual([null, null, null, null]);
		expect(countBackDso([billed('2026-01-10', 50_000, '2026-02-20')], end)).toBe(0);
	});

	it('does not depend on the order of the invoices, and the counted one never exceeds the time there are invoices', () => {
		const invoice = fc.record({ at: fc.integer({ min: 0, max: 300 }), total: fc.integer({ min: 1, max: 1_000_000 }), paidAfter: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }) });
		fc.assert(
			fc.property(fc.array(invoice, { minLength: 1, maxLength: 25 }), (made) => {
				const start = day('2025-06-01');
				const invoices = made.map(({ at, total, paidAfter }) => billed('2025-06-01', total, undefined, { issued: start + at, due: start + at + 30, settled: paidAfter === undefined ? undefined : start + at + paidAfter }));
				const first = Math.min(...invoices.map(({ issued }) => issued));
				const counted = countBackDso(invoices, end) ?? -1;
				expect(counted).toBeGreaterThanOrEqual(0);
				expect(counted).toBeLessThanOrEqual(end - first + 31);
				expect(countBackDso([...invoices].reverse(), end)).toBe(counted);
				expect(receivablesAt(invoices, end) === 0).toBe(counted === 0);
				expect(averageDaysDelinquent(invoices, end, 365)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 100, seed: 7 },
		);
	});
});

describe('the collection effectiveness index', () => {
	it('is what was collected of what could be', () => {
		// March: 400 owed at its start, 900 billed; at its end 100 overdue and 900 not yet due.
		expect(collectionEffectiveness(quarter, day('2026-03-01'), end)).toBeCloseTo((100 * (400 + 900 - 1000)) / (400 + 900 - 900));
	});

	it('is 100 where nothing is overdue, and unknown where nothing could be collected', () => {
		expect(collectionEffectiveness([billed('2026-01-10', 50_000, '2026-03-05')], day('2026-03-01'), end)).toBe(100);
		expect(collectionEffectiveness([billed('2026-03-20', 50_000)], day('2026-03-01'), end)).toBeNull();
	});
});

describe('the on-time rate', () => {
	const invoices = [
		billed('2026-01-01', 10_000, '2026-01-31'),
		billed('2026-01-02', 30_000, '2026-02-03'),
		billed('2026-01-03', 40_000),
		billed('2026-03-20', 99_000, '2026-03-21'),
	];

	it('counts those settled by their due date, of those that fell due', () => {
		const rate = onTimeRate(invoices, day('2026-01-01'), day('2026-03-31'), end, 0);
		expect(rate).toMatchObject({ count: 1, of: 3, rate: 1 / 3, byAmount: 10_000 / 80_000 });
	});

	it('gives days of grace', () => {
		expect(onTimeRate(invoices, day('2026-01-01'), day('2026-03-31'), end, 2)).toMatchObject({ count: 2, of: 3, byAmount: 0.5 });
	});

	it('judges nothing before its time', () => {
		expect(onTimeRate([billed('2026-03-01', 10_000, undefined, { terms: 30 })], day('2026-03-01'), end, end, 0)).toMatchObject({ of: 0, rate: null, byAmount: null });
	});
});
