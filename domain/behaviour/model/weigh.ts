import { FEATURES, weightOf, type Feature, type FeatureValues, type ScoreModel } from './score-model';

/** What each feature adds to the log-odds; with the intercept they sum to them. */
export type Contributions = Readonly<Record<Feature, number>>;

/** Weighs the evidence on one invoice in a portfolio of this exactness (0 … 1). */
export function contributionsOf(values: FeatureValues, model: ScoreModel, exactness: number): Contributions {
	const contributions = { ...values } as Record<Feature, number>;
	for (const feature of FEATURES) contributions[feature] *= weightOf(model, feature, exactness);
	return contributions;
}

/** Log-odds that the invoice is paid late. */
export function logOddsOf(contributions: Contributions, model: ScoreModel): number {
	return FEATURES.reduce((sum, feature) => sum + contributions[feature], model.intercept);
}
