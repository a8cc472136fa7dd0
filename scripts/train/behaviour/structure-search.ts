import { parseModel, type ScoreModel } from '../../../domain/behaviour/model/score-model';
import { lessonsOf } from './learn-weights';
import { marksOf } from './evaluate';
import { walk, type Ledger } from './walk';

/** What is tried for one number of the structure, and what each value gives. */
export interface Trial {
	part: string;
	values: readonly { value: number; brier: number; daysError: number }[];
	chosen: number;
}

// The first value is where the search starts.
const CANDIDATES: readonly (readonly [part: string, values: readonly number[], judgedBy: 'brier' | 'daysError'])[] = [
	['customer.weight', [2, 1, 4], 'brier'],
	['timing.memoryDays', [1000, 500, 2000], 'brier'],
	['timing.weight', [0.6, 0.3, 1.2], 'brier'],
	['moves.spread', [3, 1.5, 6], 'brier'],
	['dueDay.memoryDays', [200, 100, 400], 'brier'],
	['dueDay.weight', [3, 1.5, 6], 'brier'],
	['dueDay.sameShift', [0.3, 0.15, 0.6], 'brier'],
	['dueDay.otherDay', [0.05, 0.02, 0.1], 'brier'],
	['amount.width', [0.15, 0.08, 0.3], 'brier'],
	['amount.weight', [1, 0.5, 2], 'brier'],
	['outlook.memoryDays', [500, 250, 1000], 'daysError'],
	['outlook.width', [0.8, 0.4, 1.6], 'daysError'],
	['outlook.otherDay', [0.15, 0.07, 0.3], 'daysError'],
];
// A number moves only if that is worth more than the luck of the draw.
const WORTH_MOVING = 0.002;
// Every third day of a large ledger tells as much as all of them.
const [LARGE, EVERY] = [5_000, 3];

/**
 * Chooses the numbers of the structure, one after the other, by walking forward through the invoices whose outcome came
 * before `until`. The error is the mean over the ledgers, each relative to where the search starts.
 */
export function searchStructure(start: ScoreModel, ledgers: readonly Ledger[], until: readonly number[], say: (line: string) => void): { model: ScoreModel; trials: readonly Trial[] } {
	const measure = (model: ScoreModel) => ledgers.map((ledger, index) => errorsOf(model, ledger, until[index] ?? ledger.lastDay));
	const base = measure(start);
	const relative = (errors: ReturnType<typeof measure>, by: 'brier' | 'daysError') =>
		errors.reduce((sum, error, index) => sum + error[by] / (base[index]?.[by] ?? 1), 0) / errors.length;
	let model = start;
	let errors = base;
	const trials = CANDIDATES.map(([part, values, by]): Trial => {
		const tried = values.map((value) => {
			const candidate = withValue(model, part, value);
			const found = candidate === model ? errors : measure(candidate);
			return { value, candidate, found, brier: relative(found, 'brier'), daysError: relative(found, 'daysError') };
		});
		const best = tried.reduce((a, b) => (b[by] < a[by] * (1 - WORTH_MOVING) ? b : a));
		[model, errors] = [best.candidate, best.found];
		say(`  ${part}: ${tried.map((one) => `${one.value} → ${one[by].toFixed(4)}`).join(', ')}; takes ${best.value}`);
		return { part, values: tried.map(({ value, brier, daysError }) => ({ value, brier, daysError })), chosen: best.value };
	});
	return { model, trials };
}

function errorsOf(model: ScoreModel, ledger: Ledger, until: number): { brier: number; daysError: number } {
	const every = ledger.invoices.length > LARGE ? EVERY : 1;
	const sample = ledger.invoices.filter(({ day, record }) => record.due < until && day % every === 0);
	const marks = marksOf(lessonsOf(walk(ledger, sample, model), until), ledger);
	return { brier: marks.brier, daysError: marks.daysError };
}

function withValue(model: ScoreModel, part: string, value: number): ScoreModel {
	const [section = '', name = ''] = part.split('.');
	const structure: Readonly<Record<string, Readonly<Record<string, number>>>> = model.structure;
	if (structure[section]?.[name] === value) return model;
	return parseModel({ ...model, structure: { ...structure, [section]: { ...structure[section], [name]: value } } });
}
