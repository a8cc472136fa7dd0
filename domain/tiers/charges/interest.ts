import type { MinorUnits } from '../../model/money';

/** A number of days at one rate. */
export interface RateSpan {
	days: number;
	/** A year. */
	percent: number;
}

const DAYS_OF_A_YEAR = 365n;
const PERCENT = 100n;
// Published rates have at most four decimals.
const SCALE = 1_000_000;

/** Simple interest, exact, over a year of 365 days, rounded once: half a minor unit goes up. */
export function simpleInterest(amount: MinorUnits, spans: readonly RateSpan[]): MinorUnits {
	let numerator = 0n;
	for (const { days, percent } of spans) numerator += BigInt(amount) * BigInt(days) * BigInt(Math.round(percent * SCALE));
	const denominator = DAYS_OF_A_YEAR * PERCENT * BigInt(SCALE);
	return Number((numerator * 2n + denominator) / (denominator * 2n)) as MinorUnits;
}
