import { z } from 'zod/v4';

import { parseContract } from '../../model/fields';
import { numberBetween, section } from './leaves';
import { structureSchema } from './structure';

/** What the score weighs, in the order in which the evidence is built up. Each is a shift of the log-odds. */
export const FEATURES = [
	'portfolio',
	'recent',
	'segment',
	'record',
	'overdue',
	'terms',
	'timing',
	'due_day',
	'amount',
	'size',
	'season',
	'delivery',
	'promises',
	'responsiveness',
] as const;

export type Feature = (typeof FEATURES)[number];

export type FeatureValues = Readonly<Record<Feature, number>>;

const coefficient = numberBetween(-10, 10);
const daysLate = z.array(numberBetween(-60, 180), { error: 'a list of days' }).min(1, { error: 'at least one day' }).max(100, { error: 'at most 100 days' });

const weightSchema = section({ spread: coefficient, exact: coefficient });

const modelSchema = section({
	format: z.literal('dunning-behaviour/1', { error: 'dunning-behaviour/1' }),
	name: z.string({ error: 'a name' }).min(1, { error: 'a name' }).max(80, { error: 'a name of at most 80 characters' }),
	/** What the weights were estimated from, in words. */
	basis: z.string({ error: 'a text' }).max(400, { error: 'a text of at most 400 characters' }),
	structure: structureSchema,
	intercept: coefficient,
	/**
	 * A weight of 1 takes the evidence at its word. `exact` holds in portfolios that pay to the day, `spread` in those
	 * whose payments scatter; between them the weight moves in a straight line.
	 */
	weights: section(Object.fromEntries(FEATURES.map((feature) => [feature, weightSchema])) as Record<Feature, typeof weightSchema>),
	/** Days of payment of invoices paid late and on time, for a portfolio without a past. */
	priorDaysLate: section({ late: daysLate, onTime: daysLate }),
});

export type ScoreModel = z.output<typeof modelSchema>;

/** A model from outside; throws a ContractError that names the field. */
export function parseModel(value: unknown): ScoreModel {
	return parseContract(modelSchema, value, 'model');
}

/** The weight of a feature in a portfolio of this exactness (0 … 1). */
export function weightOf(model: ScoreModel, feature: Feature, exactness: number): number {
	const { spread, exact } = model.weights[feature];
	return spread + (exact - spread) * exactness;
}
