/** One forecast of lateness next to what came of it. */
export interface Judged {
	probability: number;
	late: boolean;
}

/**
 * Area under the ROC curve: the chance that a late invoice was given a higher probability than one on time (ties count
 * half). Null where all or none were late.
 */
export function aucOf(judged: readonly Judged[]): number | null {
	const sorted = [...judged].sort((a, b) => a.probability - b.probability);
	let [rankSum, late, start] = [0, 0, 0];
	while (start < sorted.length) {
		let end = start;
		while (end < sorted.length && sorted[end]?.probability === sorted[start]?.probability) end += 1;
		const tied = sorted.slice(start, end).filter((one) => one.late).length;
		rankSum += (tied * (start + end + 1)) / 2;
		late += tied;
		start = end;
	}
	const onTime = sorted.length - late;
	return late === 0 || onTime === 0 ? null : (rankSum - (late * (late + 1)) / 2) / (late * onTime);
}

/** Brier score: the mean squared distance between probability and outcome; 0 is perfect. */
export function brierOf(judged: readonly Judged[]): number {
	return mean(judged.map(({ probability, late }) => (probability - (late ? 1 : 0)) ** 2));
}

/** A tenth of the forecasts: what was said, what came, how many. */
export interface Decile {
	said: number;
	came: number;
	count: number;
}

/** The forecasts in tenths of equal size, from the least to the most likely to be late. */
export function decilesOf(judged: readonly Judged[]): readonly Decile[] {
	const sorted = [...judged].sort((a, b) => a.probability - b.probability);
	const deciles: Decile[] = [];
	for (let tenth = 0; tenth < 10; tenth += 1) {
		const part = sorted.slice(Math.floor((tenth * sorted.length) / 10), Math.floor(((tenth + 1) * sorted.length) / 10));
		if (part.length === 0) continue;
		deciles.push({ said: mean(part.map((one) => one.probability)), came: mean(part.map((one) => (one.late ? 1 : 0))), count: part.length });
	}
	return deciles;
}

/** The largest gap between what was said and what came, over the tenths. */
export function worstGapOf(judged: readonly Judged[]): number {
	return Math.max(0, ...decilesOf(judged).map(({ said, came }) => Math.abs(said - came)));
}

/** Mean absolute error. */
export function meanErrorOf(pairs: readonly { expected: number; actual: number }[]): number {
	return mean(pairs.map(({ expected, actual }) => Math.abs(expected - actual)));
}

/** The mean of a list; 0 for an empty one. */
export function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
