import { aucOf, brierOf, decilesOf, meanErrorOf, worstGapOf, type Decile } from '../behaviour/fit/metrics';
import { proportionOf, type Proportion } from './statistics/proportion';

/** What the Behaviour Score said of an invoice when it was fresh, next to what came of it. Days count from the due date. */
export interface ForecastOutcome {
	lateProbability: number;
	expectedDaysLate: number;
	/** Paid between these days with a probability of 80 %. */
	range: readonly [number, number] | undefined;
	late: boolean;
	/** Undefined while it is open. */
	daysLate: number | undefined;
}

export interface ForecastAccuracy {
	invoices: number;
	/** How well late invoices are told from others: 0.5 guesses, 1 knows. Null where all or none were late. */
	auc: number | null;
	/** Mean squared error of the probability, next to that of saying the mean rate of all; null without an invoice. */
	brier: number | null;
	brierOfMean: number | null;
	worstDecileGap: number | null;
	deciles: readonly Decile[];
	/** Mean absolute error of the expected days late. */
	daysLateError: number | null;
	/** How often the payment came within the range: 80 % is right. */
	inRange: Proportion;
}

/** How good the score was on the user's own invoices whose outcome is known. */
export function forecastAccuracy(outcomes: readonly ForecastOutcome[]): ForecastAccuracy {
	const judged = outcomes.map(({ lateProbability, late }) => ({ probability: lateProbability, late }));
	const paid = outcomes.flatMap(({ expectedDaysLate, daysLate, range }) => (daysLate === undefined ? [] : [{ expected: expectedDaysLate, actual: daysLate, range }]));
	const ranged = paid.flatMap(({ actual, range }) => (range ? [actual >= range[0] && actual <= range[1]] : []));
	const mean = judged.filter(({ late }) => late).length / judged.length;
	const any = judged.length > 0;
	return {
		invoices: judged.length,
		auc: aucOf(judged),
		brier: any ? brierOf(judged) : null,
		brierOfMean: any ? brierOf(judged.map(({ late }) => ({ probability: mean, late }))) : null,
		worstDecileGap: any ? worstGapOf(judged) : null,
		deciles: decilesOf(judged),
		daysLateError: paid.length > 0 ? meanErrorOf(paid) : null,
		inRange: proportionOf(ranged.filter(Boolean).length, ranged.length),
	};
}
