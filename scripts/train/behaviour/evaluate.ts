import { randomOf } from '../../../domain/behaviour/contact/random';
import { aucOf, brierOf, meanErrorOf, worstGapOf, type Judged } from '../../../domain/behaviour/fit/metrics';
import type { Ledger, Walked } from './walk';

/** How good forecasts were. */
export interface Marks {
	invoices: number;
	lateShare: number;
	auc: number;
	brier: number;
	worstGap: number;
	/** Mean absolute error of the expected days late, and of the customer's own median so far. */
	daysError: number;
	medianError: number;
	/** How often the payment fell into the 80 % range. */
	coverage: number;
}

// Late payers who have not paid by the end of a ledger are missing from it; invoices this young would look prompt.
const RIPE_DAYS = 30;
const DRAWS = 201;

/** Marks for these invoices of a ledger. */
export function marksOf(walked: readonly Walked[], { lastDay, floored }: Ledger): Marks {
	const days = (late: number) => (floored ? Math.max(0, late) : late);
	const judged = judgedBy(walked, ({ forecast }) => forecast.late);
	const ripe = walked.flatMap((one) => (one.daysLate !== undefined && one.record.due < lastDay - RIPE_DAYS ? [{ ...one, actual: days(one.daysLate) }] : []));
	return {
		invoices: judged.length,
		lateShare: judged.filter(({ late }) => late).length / judged.length,
		auc: aucOf(judged) ?? NaN,
		brier: brierOf(judged),
		worstGap: worstGapOf(judged),
		daysError: meanErrorOf(ripe.map(({ forecast, actual }) => ({ expected: days(forecast.expectedDaysLate), actual }))),
		medianError: meanErrorOf(ripe.map(({ assessment, actual }) => ({ expected: medianOf([...assessment.view.settledDays.values()].map(days)), actual }))),
		coverage: ripe.filter(({ forecast: { range }, daysLate = NaN }) => daysLate >= range[0] && daysLate <= range[1]).length / ripe.length,
	};
}

/**
 * The worst gap that a perfectly calibrated score would show on so many invoices, in the middle of many draws: outcomes
 * are drawn by the probabilities themselves.
 */
export function gapByChance(walked: readonly Walked[]): number {
	const random = randomOf('gap by chance');
	const judged = judgedBy(walked, ({ forecast }) => forecast.late);
	const gaps = Array.from({ length: DRAWS }, () => worstGapOf(judged.map(({ probability }) => ({ probability, late: random() < probability }))));
	return medianOf(gaps);
}

/** Marks of the plain rule "as often late as so far", for the same invoices. */
export function customerRateMarks(walked: readonly Walked[]): Pick<Marks, 'auc' | 'brier' | 'worstGap'> {
	const judged = judgedBy(walked, ({ assessment: { view, groups } }) => {
		const days = [...view.settledDays.values()];
		return days.length > 0 ? days.filter((late) => late > 0).length / days.length : (groups[0]?.lateRate ?? 0.5);
	});
	return { auc: aucOf(judged) ?? NaN, brier: brierOf(judged), worstGap: worstGapOf(judged) };
}

/** The walked invoices whose outcome is known, each with a probability. */
export function judgedBy(walked: readonly Walked[], probability: (one: Walked) => number): readonly Judged[] {
	return walked.flatMap((one) => (one.late === undefined ? [] : [{ probability: probability(one), late: one.late }]));
}

function medianOf(values: number[]): number {
	if (values.length === 0) return 0;
	const sorted = values.sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
