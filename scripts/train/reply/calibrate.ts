import type { Curve } from '../../../domain/reply/model/calibration';
import { isRight, type Outcome } from './measure';

const POINTS = 16;

/**
 * From the probability that the model gives to how often it is right: isotonic regression (pool adjacent violators)
 * over groups of equal size (one right and one wrong added to each), of predictions that the model made for replies it had not seen.
 */
export function confidenceCurve(outcomes: readonly Outcome[]): Curve {
	const sorted = outcomes.filter(({ said }) => said.by === 'model').sort((a, b) => a.said.confidence - b.said.confidence);
	const size = sorted.length / POINTS;
	const groups = Array.from({ length: POINTS }, (_, at) => sorted.slice(Math.round(at * size), Math.round((at + 1) * size))).map((group) => ({
		count: group.length,
		said: mean(group.map(({ said }) => said.confidence)),
		right: (group.filter(isRight).length + 1) / (group.length + 2),
	}));
	const pooled: typeof groups = [];
	for (const group of groups) {
		let last = group;
		for (let before = pooled.at(-1); before && before.right >= last.right; before = pooled.at(-1)) {
			pooled.pop();
			const count = before.count + last.count;
			last = { count, said: (before.said * before.count + last.said * last.count) / count, right: (before.right * before.count + last.right * last.count) / count };
		}
		pooled.push(last);
	}
	return pooled.map(({ said, right }) => [Number(said.toFixed(4)), Number(right.toFixed(4))] as const);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
