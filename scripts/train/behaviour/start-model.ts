import { FEATURES, type Feature, type ScoreModel } from '../../../domain/behaviour/model/score-model';
import type { Ledger } from './walk';

// A weight of 1 takes evidence at its word. Where payments scatter, the customer's usual day tells more than counts of
// like invoices do; where they come to the day, it is the other way round.
const SPREAD_ONLY: readonly Feature[] = ['timing'];
const EXACT_ONLY: readonly Feature[] = ['due_day', 'amount'];
const UNPROVEN: readonly Feature[] = ['recent', 'size', 'delivery'];
// Nothing in the ledgers tells of promises and answers: these two are set by judgement, and small.
const JUDGEMENT = { promises: 0.8, responsiveness: -0.5 } as const;

const DECILE_MIDDLES = [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95];

/** Where training starts: plain beliefs, and the payment days that all ledgers together show. */
export function startModel(ledgers: readonly Ledger[], until: readonly number[]): ScoreModel {
	const settled = ledgers.map(({ book }, index) =>
		[...book.byCustomer.values()].flat().flatMap(({ due, settled: day }) => (day !== undefined && due < (until[index] ?? 0) ? [day - due] : [])),
	);
	const averaged = (keep: (days: number) => boolean) => {
		const perLedger = settled.map((days) => days.filter(keep).sort((a, b) => a - b));
		return DECILE_MIDDLES.map((share) => Math.round(mean(perLedger.map((days) => days[Math.floor(share * days.length)] ?? 0))));
	};
	const lateRate = mean(settled.map((days) => days.filter((late) => late > 0).length / days.length));
	return {
		format: 'dunning-behaviour/1',
		name: 'built-in',
		basis: '',
		structure: {
			prior: { lateRate: Math.round(100 * lateRate) / 100, weight: 3 },
			recent: { days: 30, weight: 50 },
			segment: { weight: 20 },
			customer: { weight: 2 },
			exactness: { withinDays: 2, from: 0.2, to: 0.5 },
			timing: { memoryDays: 1000, weight: 0.6, spreadWeight: 20 },
			moves: { perYear: 0.5, years: 10, spread: 3, weight: 3 },
			dueDay: { memoryDays: 200, weight: 3, sameShift: 0.3, otherDay: 0.05, portfolioWeight: 100 },
			amount: { width: 0.15, weight: 1 },
			season: { weight: 2, years: 2 },
			outlook: { weight: 1, memoryDays: 500, sameShift: 0.5, otherDay: 0.15, width: 0.8 },
		},
		intercept: 0,
		weights: Object.fromEntries(FEATURES.map((feature) => [feature, startWeights(feature)])) as ScoreModel['weights'],
		priorDaysLate: { late: averaged((days) => days > 0), onTime: averaged((days) => days <= 0) },
	};
}

function startWeights(feature: Feature): { spread: number; exact: number } {
	if (feature in JUDGEMENT) {
		const weight = JUDGEMENT[feature as keyof typeof JUDGEMENT];
		return { spread: weight, exact: weight };
	}
	if (UNPROVEN.includes(feature)) return { spread: 0, exact: 0 };
	return { spread: EXACT_ONLY.includes(feature) ? 0 : 1, exact: SPREAD_ONLY.includes(feature) ? 0 : 1 };
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}
