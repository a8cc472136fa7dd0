import { probabilityOf } from '../evidence/log-odds';

/** One observation: what is already believed (log-odds), the columns that may correct it, what came, and its weight. */
export interface Observation {
	offset: number;
	columns: readonly number[];
	late: boolean;
	weight: number;
}

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-9;

/**
 * Corrections to a belief by ridge-penalised logistic regression (Newton's method): log-odds = offset + intercept +
 * columns · coefficients. A penalty is worth so many observations of a column whose values differ by its scale; a column
 * that hardly varies is hardly corrected.
 */
export function fitCorrections(
	observations: readonly Observation[],
	scales: readonly number[],
	penalty: number,
	interceptPenalty: number,
): { intercept: number; coefficients: readonly number[] } {
	const width = scales.length;
	const beta = new Array<number>(width + 1).fill(0);
	for (let step = 0; step < MOST_STEPS; step += 1) {
		const gradient = beta.map((value, index) => (index === 0 ? interceptPenalty : penalty) * value);
		const hessian = beta.map((_, row) => beta.map((__, column) => (row === column ? (row === 0 ? interceptPenalty : penalty) : 0)));
		for (const { offset, columns, late, weight } of observations) {
			const x = [1, ...columns.map((value, column) => value / (scales[column] ?? 1))];
			const probability = probabilityOf(x.reduce((sum, value, index) => sum + value * (beta[index] ?? 0), offset));
			const error = weight * (probability - (late ? 1 : 0));
			const curvature = weight * probability * (1 - probability);
			x.forEach((value, row) => {
				gradient[row] = (gradient[row] ?? 0) + error * value;
				const line = hessian[row] ?? [];
				x.forEach((other, column) => (line[column] = (line[column] ?? 0) + curvature * value * other));
			});
		}
		const change = solve(hessian, gradient);
		change.forEach((value, index) => (beta[index] = (beta[index] ?? 0) - value));
		if (Math.max(...change.map(Math.abs)) < CLOSE_ENOUGH) break;
	}
	const [intercept = 0, ...coefficients] = beta;
	return { intercept, coefficients: coefficients.map((value, column) => value / (scales[column] ?? 1)) };
}

/** The standard deviation of values, as a scale for the penalty; 1 where they do not differ. */
export function scaleOf(values: readonly number[]): number {
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
	const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / values.length;
	return Math.sqrt(variance) || 1;
}

/** Solves a · x = b for a symmetric positive definite matrix, by Cholesky's decomposition. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
	const size = b.length;
	const lower = a.map(() => new Array<number>(size).fill(0));
	const at = (row: number, column: number) => lower[row]?.[column] ?? 0;
	for (let row = 0; row < size; row += 1) {
		for (let column = 0; column <= row; column += 1) {
			let rest = a[row]?.[column] ?? 0;
			for (let k = 0; k < column; k += 1) rest -= at(row, k) * at(column, k);
			const line = lower[row];
			if (line) line[column] = row === column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / at(column, column);
		}
	}
	const forward: number[] = [];
	for (let row = 0; row < size; row += 1) {
		let rest = b[row] ?? 0;
		for (let k = 0; k < row; k += 1) rest -= at(row, k) * (forward[k] ?? 0);
		forward.push(rest / at(row, row));
	}
	const solution = new Array<number>(size).fill(0);
	for (let row = size - 1; row >= 0; row -= 1) {
		let rest = forward[row] ?? 0;
		for (let k = row + 1; k < size; k += 1) rest -= at(k, row) * (solution[k] ?? 0);
		solution[row] = rest / at(row, row);
	}
	return solution;
}
