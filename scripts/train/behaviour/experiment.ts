import { civilDateOfDayNumber } from '../../../domain/calendar/civil-date';
import { decilesOf, type Decile } from '../../../domain/behaviour/fit/metrics';
import type { ScoreModel } from '../../../domain/behaviour/model/score-model';
import { customerRateMarks, gapByChance, judgedBy, marksOf, type Marks } from './evaluate';
import { learnWeights, lessonsOf } from './learn-weights';
import { plainLogisticMarks } from './plain-logistic';
import { walk, type Ledger, type Walked } from './walk';

/** What one ledger showed after a cut: everything learnt before it, everything judged after it. */
export interface Result {
	ledger: string;
	cut: string;
	model: Marks;
	/** The same, apart for equal spans of the time after the cut. */
	windows: readonly Window[];
	/** The worst gap of a score that is calibrated perfectly. */
	gapByChance: number;
	/** Where the ledger says which invoices went out electronically, and the score is told. */
	withDelivery: Marks | undefined;
	/** The evidence at its word, without learnt weights. */
	unweighted: Marks;
	/** Weights learnt from the other ledgers alone. */
	foreign: Marks;
	customerRate: Pick<Marks, 'auc' | 'brier' | 'worstGap'>;
	/** A logistic regression on eight plain numbers, learnt from the same ledger before the cut. */
	plainLogistic: Pick<Marks, 'auc' | 'brier' | 'worstGap'>;
	deciles: readonly Decile[];
	weekLate: readonly Decile[];
	/** Three days before the due date, if still unpaid. */
	beforeDue: Marks;
}

interface Window extends Pick<Marks, 'invoices' | 'lateShare' | 'auc' | 'brier'> {
	from: string;
}

const BEFORE_DUE_DAYS = 3;
const WINDOWS = 5;

/** The day that lies this part of the way through a ledger. */
export function cutOf({ firstDay, lastDay }: Ledger, part: number): number {
	return Math.round(firstDay + part * (lastDay - firstDay));
}

/** Learns from all ledgers before this part of their time, and judges what came after. */
export function experiment(start: ScoreModel, ledgers: readonly Ledger[], part: number): readonly Result[] {
	const lessons = ledgers.map((ledger) => lessonsOf(walk(ledger, ledger.invoices.filter(({ day }) => day < cutOf(ledger, part)), start), cutOf(ledger, part)));
	const learnt = learnWeights(start, lessons);
	return ledgers.map((ledger, index): Result => {
		const cut = cutOf(ledger, part);
		const told = ledger.invoices.filter(({ day }) => day >= cut);
		const later = told.map((invoice) => ({ ...invoice, customer: { ...invoice.customer, tags: [] } }));
		const walked = walk(ledger, later, learnt);
		const foreign = learnWeights(start, lessons.filter((_, other) => other !== index));
		return {
			ledger: ledger.name,
			cut: civilDateOfDayNumber(cut),
			model: marksOf(walked, ledger),
			windows: windowsOf(walked, ledger, cut),
			gapByChance: gapByChance(walked),
			withDelivery: told.some(({ customer }) => customer.tags.length > 0) ? marksOf(walk(ledger, told, learnt), ledger) : undefined,
			unweighted: marksOf(walk(ledger, later, start), ledger),
			foreign: marksOf(walk(ledger, later, foreign), ledger),
			customerRate: customerRateMarks(walked),
			plainLogistic: plainLogisticMarks(lessons[index] ?? [], walked),
			deciles: decilesOf(judgedBy(walked, ({ forecast }) => forecast.late)),
			weekLate: decilesOf(weekLateOf(walked)),
			beforeDue: marksOf(walkBeforeDue(ledger, cut, learnt), ledger),
		};
	});
}

function windowsOf(walked: readonly Walked[], ledger: Ledger, cut: number): readonly Window[] {
	const certain = walked.filter(({ late }) => late !== undefined);
	const span = (certain.reduce((latest, { morning }) => Math.max(latest, morning), cut) + 1 - cut) / WINDOWS;
	return Array.from({ length: WINDOWS }, (_, index) => {
		const { invoices, lateShare, auc, brier } = marksOf(certain.filter(({ morning }) => Math.floor((morning - cut) / span) === index), ledger);
		return { from: civilDateOfDayNumber(Math.ceil(cut + index * span)), invoices, lateShare, auc, brier };
	});
}

function weekLateOf(walked: readonly Walked[]) {
	return walked.flatMap(({ forecast, daysLate }) => (daysLate === undefined ? [] : [{ probability: forecast.moreThan7, late: daysLate > 7 }]));
}

function walkBeforeDue(ledger: Ledger, cut: number, model: ScoreModel): readonly Walked[] {
	const unpaid = ledger.invoices.flatMap(({ record, customer }) => {
		const day = record.due - BEFORE_DUE_DAYS;
		return day >= cut && (record.settled === undefined || record.settled >= day) ? [{ record, customer, day }] : [];
	});
	return walk(ledger, unpaid, model);
}
