import { fitPortfolio } from '../../../../domain/behaviour/fit/fit-portfolio';
import { aucOf, brierOf, decilesOf, worstGapOf } from '../../../../domain/behaviour/fit/metrics';
import { wasLate } from '../../../../domain/behaviour/fit/replay';
import { fitCorrections } from '../../../../domain/behaviour/fit/ridge-logistic';
import { BUILT_IN_MODEL } from '../../../../domain/behaviour/model/built-in';
import { parseModel } from '../../../../domain/behaviour/model/score-model';
import { readPaymentBook } from '../../../../domain/behaviour/payments/payment-book';
import { randomOf } from '../../../../domain/behaviour/contact/random';
import { addDays } from '../../../../domain/calendar/civil-date';
import { foldHistory } from '../../../../domain/model/history';
import { BERLIN, dateOf, eventsOf, instantOf, modelWith } from '../made-ledger';

describe('the marks of a forecast', () => {
	const judged = [0.1, 0.4, 0.4, 0.8].map((probability, index) => ({ probability, late: index % 2 === 1 }));

	it('are those of the textbooks', () => {
		expect(aucOf(judged)).toBeCloseTo(0.875);
		expect(brierOf(judged)).toBeCloseTo((0.01 + 0.36 + 0.16 + 0.04) / 4);
		expect(aucOf([{ probability: 0.5, late: true }])).toBeNull();
	});

	it('show by tenths how far what was said is from what came', () => {
		const many = Array.from({ length: 100 }, (_, index) => ({ probability: index < 50 ? 0.2 : 0.7, late: index % 5 === 0 }));
		expect(decilesOf(many)).toHaveLength(10);
		expect(worstGapOf(many)).toBeCloseTo(0.5);
	});

	it('leave out what is not decided yet, also if it was paid early', () => {
		const record = { invoiceId: 'I', issued: 0, due: 100, size: 1, currency: undefined, disputed: false, prepaid: false, knownAt: instantOf('2026-01-01T00:00:00Z'), settledKnownAt: undefined };
		expect(wasLate({ ...record, settled: 90 }, 95, 0)).toBeUndefined();
		expect(wasLate({ ...record, settled: 90 }, 100, 0)).toBe(false);
		expect(wasLate({ ...record, settled: 101 }, 100, 0)).toBe(true);
		expect(wasLate({ ...record, settled: undefined }, 104, 5)).toBeUndefined();
		expect(wasLate({ ...record, settled: undefined }, 105, 5)).toBe(true);
	});
});

describe('ridge logistic regression', () => {
	const random = randomOf('regression');
	const observations = Array.from({ length: 4000 }, () => {
		const columns = [4 * random() - 2, 4 * random() - 2];
		const odds = 0.5 + 1.2 * (columns[0] ?? 0);
		return { offset: 0, columns, late: random() < 1 / (1 + Math.exp(-odds)), weight: 1 };
	});

	it('finds the weights that made the outcomes', () => {
		const { intercept, coefficients } = fitCorrections(observations, [1, 1], 0.01, 0.01);
		expect(intercept).toBeCloseTo(0.5, 0);
		expect(coefficients[0]).toBeGreaterThan(1.05);
		expect(coefficients[0]).toBeLessThan(1.35);
		expect(Math.abs(coefficients[1] ?? 1)).toBeLessThan(0.1);
	});

	it('corrects less the higher the penalty, and nothing that does not vary', () => {
		const strong = fitCorrections(observations, [1, 1], 100_000, 100_000);
		expect(Math.abs(strong.coefficients[0] ?? 1)).toBeLessThan(0.1);
		const flat = observations.map((one) => ({ ...one, columns: [one.columns[0] ?? 0, 0] }));
		expect(fitCorrections(flat, [1, 1], 1, 1).coefficients[1]).toBe(0);
	});
});

describe('fitting to a portfolio', () => {
	const asOf = instantOf('2026-03-02T08:00:00+01:00');
	const settings = { asOf, zone: BERLIN, graceDays: 0 };
	/** Customers whose late share is their own; amounts, weekdays and months mean nothing. */
	function madeBook(customers: number, invoices: number) {
		const random = randomOf('made book');
		const events = Array.from({ length: customers }, (_, customer) => {
			const share = random();
			return Array.from({ length: invoices }, (__, index) => {
				const issueDate = addDays(dateOf('2025-03-03'), Math.floor((330 * index) / invoices) + (customer % 5));
				return eventsOf({ customerId: `c-${customer}`, invoiceId: `${customer}-${index}`, issueDate, daysLate: random() < share ? 1 + Math.floor(20 * random()) : -Math.floor(10 * random()), total: 50 + Math.floor(900 * random()) });
			}).flat();
		}).flat();
		return readPaymentBook(foldHistory(events), asOf, BERLIN);
	}

	it('says what is missing where the history is too short', () => {
		const report = fitPortfolio(madeBook(5, 6), [], BUILT_IN_MODEL, settings);
		expect(report).toMatchObject({ adopted: false, learntFrom: 0, model: BUILT_IN_MODEL });
		expect(report.reason).toContain('A fit needs 80');
	});

	it('improves a model that weighs wrongly, and proves it on the newer invoices', () => {
		const wrong = modelWith({ name: 'wrong', intercept: 1.5, weights: { ...BUILT_IN_MODEL.weights, record: { spread: 0.2, exact: 0.2 }, timing: { spread: 0.2, exact: 0.2 } } });
		const report = fitPortfolio(madeBook(20, 25), [], wrong, settings);
		expect(report.adopted).toBe(true);
		expect(report.fitted?.brier).toBeLessThan((report.startedFrom?.brier ?? 0) - 0.01);
		expect(report.fitted?.auc).toBeGreaterThan(0.7);
		expect(report.testedOn).toBeGreaterThan(100);
		expect(report.model).toMatchObject({ name: 'fitted', basis: expect.stringContaining('Re-estimated on') });
		expect(parseModel(JSON.parse(JSON.stringify(report.model)))).toEqual(report.model);
	});

	it('gives the same model for the same history', () => {
		const [first, second] = [0, 1].map(() => fitPortfolio(madeBook(12, 15), [], BUILT_IN_MODEL, settings));
		expect(first).toEqual(second);
	});
});
