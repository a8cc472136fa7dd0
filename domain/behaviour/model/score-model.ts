import { z } from 'zod/v4';

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
	'promises',
	'responsiveness',
] as const;

export type Feature = (typeof FEATURES)[number];

export type FeatureValues = Readonly<Record<Feature, number>>;

const coefficient = z.number().min(-10).max(10);
const daysLate = z.array(z.number().int().min(-90).max(365)).min(1).max(100);

const weightSchema = z.strictObject({ spread: coefficient, exact: coefficient });

export const modelSchema = z.strictObject({
	format: z.literal('dunning-behaviour/1'),
	name: z.string().min(1).max(80),
	/** What the weights were estimated from, in words. */
	basis: z.string().max(400),
	structure: structureSchema,
	intercept: coefficient,
	/**
	 * A weight of 1 takes the evidence at its word. `exact` holds in portfolios that pay to the day, `spread` in those
	 * whose payments scatter; between them the weight moves in a straight line.
	 */
	weights: z.strictObject(Object.fromEntries(FEATURES.map((feature) => [feature, weightSchema])) as Record<Feature, typeof weightSchema>),
	/** Days of payment of invoices paid late and on time, for a portfolio without a past. */
	priorDaysLate: z.strictObject({ late: daysLate, onTime: daysLate }),
});

export type ScoreModel = z.output<typeof modelSchema>;

/** The weight of a feature in a portfolio of this exactness (0 … 1). */
export function weightOf(model: ScoreModel, feature: Feature, exactness: number): number {
	const { spread, exact } = model.weights[feature];
	return spread + (exact - spread) * exactness;
}
