import type { Structure } from '../../model/structure';
import { beliefOf, type Level, type MoveHabit, type Series } from './moves';

const DAYS_A_YEAR = 365;
const ROUNDS = 8;

/** How often, and how far, the customers of a portfolio move, by expectation maximisation from a belief about all portfolios. */
export function moveHabitOf(customers: readonly { series: Series; prior: Level }[], belief: Structure['moves']): MoveHabit {
	const years = customers.reduce((sum, { series: { dates } }) => sum + ((dates.at(-1) ?? 0) - (dates[0] ?? 0)) / DAYS_A_YEAR, 0);
	let habit: MoveHabit = { perYear: belief.perYear, step: 0, stepVariance: belief.spread ** 2 };
	for (let round = 0; round < ROUNDS; round += 1) {
		let [moves, steps, spreads] = [0, 0, 0];
		for (const { series, prior } of customers) {
			const { moved, step, stepSpread } = beliefOf(series, prior, habit);
			moves += moved;
			steps += moved * step;
			spreads += moved * stepSpread;
		}
		habit = {
			perYear: (moves + belief.perYear * belief.years) / (years + belief.years),
			step: steps / (moves + belief.weight),
			stepVariance: (spreads + belief.weight * belief.spread ** 2) / (moves + belief.weight),
		};
	}
	return habit;
}
