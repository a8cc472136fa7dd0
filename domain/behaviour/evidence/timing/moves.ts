/** Payments of one customer, oldest first. */
export interface Series {
	/** Days late, without what disputes explain. */
	readonly values: Float64Array;
	/** One over the variance of each. */
	readonly precisions: Float64Array;
	/** Day numbers. */
	readonly dates: Float64Array;
}

/** How the customers of a portfolio move: how often, and by how many days (mean and variance). */
export interface MoveHabit {
	readonly perYear: number;
	readonly step: number;
	readonly stepVariance: number;
}

/** Where a usual day lies, and how uncertain that is. */
export interface Level {
	readonly mean: number;
	readonly variance: number;
}

/** What the payments of one customer say. */
export interface MoveBelief {
	/** Probability that the customer moved between its first and its last payment. */
	readonly moved: number;
	/** The usual day by now: if the customer never moved, and if it did. */
	readonly stayed: Level;
	readonly since: Level;
	/** The step if it moved, and its mean squared distance from that of the habit. */
	readonly step: number;
	readonly stepSpread: number;
}

const DAYS_A_YEAR = 365;
// Invoices of one day are told apart by half of one.
const SHORTEST_GAP = 0.5;
// Moments that are less likely than the likeliest one by this factor (e^-12) add nothing.
const NEGLIGIBLE = 12;

/**
 * Where a customer pays by now. Customers keep a usual day until something moves it (another system, another clerk, an
 * end of the paper), and then what they did before says little. The move is looked for as a change point: normal
 * observations whose mean may step once, at any time (Chernoff and Zacks, Annals of Mathematical Statistics 35, 1964).
 * `prior` is where the customers of the portfolio pay.
 */
export function beliefOf({ values, precisions, dates }: Series, prior: Level, habit: MoveHabit): MoveBelief {
	let [weight, sum] = [0, 0];
	values.forEach((value, index) => {
		weight += precisions[index] ?? 0;
		sum += (precisions[index] ?? 0) * value;
	});
	const stayed = observe(prior, weight, sum);
	const moves: Move[] = [];
	let [before, beforeSum, best] = [0, 0, stayed.fit];
	for (let index = 1; index < values.length; index += 1) {
		const precision = precisions[index - 1] ?? 0;
		before += precision;
		beforeSum += precision * (values[index - 1] ?? 0);
		const then = observe(prior, before, beforeSum);
		const expected = { mean: then.level.mean + habit.step, variance: then.level.variance + habit.stepVariance };
		const now = observe(expected, weight - before, sum - beforeSum);
		const gap = Math.max(SHORTEST_GAP, (dates[index] ?? 0) - (dates[index - 1] ?? 0));
		const fit = then.fit + now.fit + Math.log((gap * habit.perYear) / DAYS_A_YEAR);
		if (fit < best - NEGLIGIBLE) continue;
		moves.push({ expected, now: now.level, fit });
		best = Math.max(best, fit);
	}
	let [moved, mean, square, step, stepSpread] = [0, 0, 0, 0, 0];
	for (const { expected, now, fit } of moves) {
		const share = Math.exp(fit - best);
		const part = habit.stepVariance / expected.variance;
		const surprise = part * (now.mean - expected.mean);
		moved += share;
		mean += share * now.mean;
		square += share * (now.variance + now.mean ** 2);
		step += share * (habit.step + surprise);
		stepSpread += share * (surprise ** 2 + habit.stepVariance - part ** 2 * (expected.variance - now.variance));
	}
	if (moved === 0) return { moved, stayed: stayed.level, since: stayed.level, step: habit.step, stepSpread: habit.stepVariance };
	return {
		moved: moved / (moved + Math.exp(stayed.fit - best)),
		stayed: stayed.level,
		since: { mean: mean / moved, variance: square / moved - (mean / moved) ** 2 },
		step: step / moved,
		stepSpread: stepSpread / moved,
	};
}

interface Move {
	/** Where the customer was expected after the move, and where it was found. */
	expected: Level;
	now: Level;
	fit: number;
}

/** A level after payments of this total precision and precision-weighted sum, and their log-likelihood (up to what all levels share). */
function observe({ mean, variance }: Level, weight: number, sum: number): { level: Level; fit: number } {
	const after = 1 / (1 / variance + weight);
	const level = { mean: (mean / variance + sum) * after, variance: after };
	return { level, fit: 0.5 * (Math.log(after / variance) + level.mean ** 2 / after - mean ** 2 / variance) };
}
