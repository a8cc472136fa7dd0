import { fitCorrections, scaleOf, type Observation } from '../../../domain/behaviour/fit/ridge-logistic';
import { contributionsOf, logOddsOf } from '../../../domain/behaviour/model/weigh';
import { FEATURES, type Feature, type ScoreModel } from '../../../domain/behaviour/model/score-model';
import type { Walked } from './walk';

/** Features that the ledgers say nothing about; their weights are set by judgement. */
export const JUDGED: readonly Feature[] = ['terms', 'season', 'promises', 'responsiveness'];

const LEARNT = FEATURES.filter((feature) => !JUDGED.includes(feature));
// Every portfolio counts for so many invoices, whatever its size. The evidence is taken at its word unless the ledgers
// clearly speak against it: a small one, counted up, would teach its luck.
const PORTFOLIO_WEIGHT = 10_000;
const PENALTY = 50_000;
const INTERCEPT_PENALTY = 10_000;
// The first invoices of a ledger are scored with next to no history; a user's ledger is past that.
const RUN_IN_INVOICES = 300;

/** The invoices of a walk that weights can be learnt from: the outcome came before `until`, and was not known already. */
export function lessonsOf(walked: readonly Walked[], until: number): readonly Walked[] {
	return walked.filter(
		({ record, late, assessment }) =>
			late !== undefined &&
			record.due < until &&
			(assessment.groups[0]?.invoices ?? 0) >= RUN_IN_INVOICES &&
			!assessment.view.settledDays.has(record.invoiceId),
	);
}

/** Corrects the weights of `model` by what the lessons of several portfolios, each counting alike, teach. */
export function learnWeights(model: ScoreModel, portfolios: readonly (readonly Walked[])[]): ScoreModel {
	const observations = portfolios.flatMap((lessons) =>
		lessons.map(({ assessment: { values }, exactness, late }): Observation => ({
			offset: logOddsOf(contributionsOf(values, model, exactness), model),
			columns: LEARNT.flatMap((feature) => [values[feature] * (1 - exactness), values[feature] * exactness]),
			late: late === true,
			weight: PORTFOLIO_WEIGHT / lessons.length,
		})),
	);
	const scales = LEARNT.flatMap((feature) => {
		const scale = scaleOf(portfolios.flat().map(({ assessment: { values } }) => values[feature]));
		return [scale, scale];
	});
	const { intercept, coefficients } = fitCorrections(observations, scales, PENALTY, INTERCEPT_PENALTY);
	const weights = { ...model.weights };
	LEARNT.forEach((feature, index) => {
		const { spread, exact } = model.weights[feature];
		weights[feature] = { spread: round(spread + (coefficients[2 * index] ?? 0)), exact: round(exact + (coefficients[2 * index + 1] ?? 0)) };
	});
	return { ...model, intercept: round(model.intercept + intercept), weights };
}

function round(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
