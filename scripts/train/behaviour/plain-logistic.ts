import { fitCorrections, scaleOf, type Observation } from '../../../domain/behaviour/fit/ridge-logistic';
import { aucOf, brierOf, mean, worstGapOf } from '../../../domain/behaviour/fit/metrics';
import { probabilityOf } from '../../../domain/behaviour/evidence/log-odds';
import { judgedBy, type Marks } from './evaluate';
import type { Walked } from './walk';

const SHRINKAGE = 1;
// Of the moving average of lateness, newest first.
const FORGETTING = 0.8;
const PENALTY = 1;

/**
 * Marks of what a data scientist would try first: a logistic regression on eight numbers of the customer's history
 * (late rate, its moving average, average and last days late, how many were paid, how many are overdue and which part,
 * the amount), learnt from `lessons` and judged on `walked`.
 */
export function plainLogisticMarks(lessons: readonly Walked[], walked: readonly Walked[]): Pick<Marks, 'auc' | 'brier' | 'worstGap'> {
	const rows = lessons.map(columnsOf);
	const width = rows[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? 0));
	const [centres, scales] = [columns.map(mean), columns.map(scaleOf)];
	const standard = (row: readonly number[]) => row.map((value, column) => (value - (centres[column] ?? 0)) / (scales[column] ?? 1));
	const observations = lessons.map((lesson, index): Observation => ({ offset: 0, columns: standard(rows[index] ?? []), late: lesson.late === true, weight: 1 }));
	const { intercept, coefficients } = fitCorrections(observations, scales.map(() => 1), PENALTY, PENALTY);
	const judged = judgedBy(walked, (one) => probabilityOf(standard(columnsOf(one)).reduce((sum, value, column) => sum + value * (coefficients[column] ?? 0), intercept)));
	return { auc: aucOf(judged) ?? NaN, brier: brierOf(judged), worstGap: worstGapOf(judged) };
}

function columnsOf({ assessment: { view, groups, subject } }: Walked): readonly number[] {
	const usual = groups[0]?.lateRate ?? 0.5;
	const settled = view.newestFirst.filter((payment) => payment.settled);
	const overdue = view.newestFirst.length - settled.length;
	const late = settled.map(({ daysLate }) => (daysLate > 0 ? 1 : 0));
	const [moving, weights] = late.reduce<[number, number]>(([sum, weight], value, index) => [sum + value * FORGETTING ** index, weight + FORGETTING ** index], [usual, 1]);
	return [
		(late.reduce<number>((sum, value) => sum + value, 0) + SHRINKAGE * usual) / (late.length + SHRINKAGE),
		moving / weights,
		mean(settled.map(({ daysLate }) => daysLate)),
		settled[0]?.daysLate ?? 0,
		Math.log1p(settled.length),
		overdue,
		overdue / Math.max(1, view.newestFirst.length),
		subject.size ?? 0,
	];
}
