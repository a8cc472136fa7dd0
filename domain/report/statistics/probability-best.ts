const STEPS = 4_000;
const REACH = 9;

/**
 * For each arm the probability that its true rate is the highest: the rates are believed to be Beta(successes + 1,
 * failures + 1), all independent, and P(arm is best) = ∫ density of the arm × ∏ distribution functions of the others. The
 * integral is summed over a fine grid, so that the same counts give the same answer. The probabilities sum to 1.
 *
 * Source: A. Gelman et al., Bayesian Data Analysis, 3rd edition (2013), sections 2.4 and 2.5.
 */
export function probabilitiesToBeBest(arms: readonly { successes: number; trials: number }[]): readonly number[] {
	const beliefs = arms.map(({ successes, trials }) => ({ a: successes + 1, b: trials - successes + 1 }));
	const bounds = beliefs.map(({ a, b }) => {
		const mean = a / (a + b);
		const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
		return [Math.max(0, mean - REACH * deviation), Math.min(1, mean + REACH * deviation)] as const;
	});
	const [low, high] = [Math.min(...bounds.map(([from]) => from)), Math.max(...bounds.map(([, to]) => to))];
	const masses = beliefs.map(({ a, b }) => massesOf(a, b, low, high));
	const below = beliefs.map(() => 0);
	const best = beliefs.map(() => 0);
	for (let step = 0; step < STEPS; step += 1) {
		// Half of a step's mass lies below its middle.
		const upTo = masses.map((mass, arm) => (below[arm] ?? 0) + (mass[step] ?? 0) / 2);
		masses.forEach((mass, arm) => {
			const others = upTo.reduce((product, value, other) => (other === arm ? product : product * value), 1);
			best[arm] = (best[arm] ?? 0) + (mass[step] ?? 0) * others;
			below[arm] = (below[arm] ?? 0) + (mass[step] ?? 0);
		});
	}
	const total = best.reduce((sum, value) => sum + value, 0);
	return best.map((value) => value / total);
}

function massesOf(a: number, b: number, low: number, high: number): Float64Array {
	const logs = Float64Array.from({ length: STEPS }, (_, step) => {
		const rate = low + ((high - low) * (step + 0.5)) / STEPS;
		return (a - 1) * Math.log(rate) + (b - 1) * Math.log1p(-rate);
	});
	const highest = logs.reduce((most, value) => Math.max(most, value), -Infinity);
	const masses = logs.map((value) => Math.exp(value - highest));
	const total = masses.reduce((sum, value) => sum + value, 0);
	return masses.map((value) => value / total);
}
