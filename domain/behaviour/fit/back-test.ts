import { aucOf, brierOf, mean, worstGapOf } from './metrics';

/** One forecast of an invoice of the past, next to what came of it. */
export interface Forecasted {
	probability: number;
	late: boolean;
	/** Expected and actual days late; undefined where it is still open. */
	expectedDaysLate: number;
	daysLate: number | undefined;
}

/** How good forecasts were, in the terms of the report. */
export interface BackTest {
	/** Area under the ROC curve: 0.5 is a guess, 1 is perfect. */
	auc: number | null;
	/** Mean squared error of the probability: 0 is perfect. */
	brier: number;
	/** The largest gap between what was said and what came, over tenths of the invoices. */
	worstDecileGap: number;
	/** Mean absolute error of the expected days late. */
	daysLateError: number | null;
}

/** Judges forecasts of the past. */
export function backTestOf(forecasts: readonly Forecasted[]): BackTest {
	const auc = aucOf(forecasts);
	const errors = forecasts.flatMap(({ expectedDaysLate, daysLate }) => (daysLate === undefined ? [] : [Math.abs(expectedDaysLate - daysLate)]));
	return {
		auc: auc === null ? null : rounded(auc),
		brier: rounded(brierOf(forecasts)),
		worstDecileGap: rounded(worstGapOf(forecasts)),
		daysLateError: errors.length > 0 ? rounded(mean(errors)) : null,
	};
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
