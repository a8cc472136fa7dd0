import { SEVERITIES, type Outcome } from './rule';

/** The most severe of several outcomes; of deferrals the one that ends last. */
export function worstOutcome(outcomes: readonly (Outcome | undefined)[]): Outcome | undefined {
	return outcomes.reduce((worst, outcome) => (outcome && (!worst || isWorse(outcome, worst)) ? outcome : worst), undefined);
}

function isWorse(a: Outcome, b: Outcome): boolean {
	const [left, right] = [SEVERITIES.indexOf(a.severity), SEVERITIES.indexOf(b.severity)];
	return left !== right ? left > right : (a.until ?? 0) > (b.until ?? 0);
}
