// A handful of invoices proves nothing beyond these odds.
const LEAST = 0.004;

/** The log-odds of a probability, kept away from the certainty that no history gives. */
export function logOdds(probability: number): number {
	const kept = Math.min(1 - LEAST, Math.max(LEAST, probability));
	return Math.log(kept / (1 - kept));
}

/** The probability that log-odds stand for. */
export function probabilityOf(odds: number): number {
	return 1 / (1 + Math.exp(-odds));
}
