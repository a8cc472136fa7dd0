import { civilDateOfDayNumber, dayNumberOf } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { civilDateAt, type TimeZone } from '../../calendar/time-zone';
import { parseCustomer, type Customer } from '../../model/customer';
import { contributionsOf, logOddsOf } from '../model/weigh';
import { FEATURES, type ScoreModel } from '../model/score-model';
import type { PaymentBook } from '../payments/payment-book';
import { backTestOf, type BackTest, type Forecasted } from './back-test';
import { replay, wasLate, type PastInvoice, type Replayed } from './replay';
import { fitCorrections, scaleOf } from './ridge-logistic';

/** What came of fitting a model to a portfolio. */
export interface FitReport {
	/** The model to score with: the fitted one if it did at least as well as the one it started from, else that. */
	model: ScoreModel;
	adopted: boolean;
	/** Why nothing was fitted, or why the fit was not adopted. */
	reason?: string;
	learntFrom: number;
	testedOn: number;
	/** The back-test judges invoices issued from this day on, by what was known before. */
	testedFrom?: string;
	fitted?: BackTest;
	startedFrom?: BackTest;
}

// Below this a fit learns the noise.
const FEWEST_INVOICES = 80;
const FEWEST_OF_A_KIND = 15;
// The newest invoices are the ones to learn from; mornings are shared, so that a large ledger stays quick.
const MOST_INVOICES = 3_000;
const MOST_MORNINGS = 60;
const LEARNING_PART = 0.7;
const PENALTY = 150;
const INTERCEPT_PENALTY = 15;
const USUAL_TERMS = 30;

interface Lesson extends Replayed {
	late: boolean;
	day: number;
}

/**
 * Re-estimates how much each kind of evidence weighs in this portfolio, from its own invoices of the past. It is tested
 * honestly first: learnt from the older part of the invoices, judged on the newer part, each scored with what was known
 * on its morning; then learnt again from all.
 */
export function fitPortfolio(
	book: PaymentBook,
	customers: readonly Customer[],
	start: ScoreModel,
	{ asOf, zone, graceDays }: { asOf: Instant; zone: TimeZone; graceDays: number },
): FitReport {
	const today = dayNumberOf(civilDateAt(zone, asOf));
	const past = pastInvoicesOf(book, customers, today, graceDays);
	const lateOnes = past.filter(({ record }) => wasLate(record, today - 1, graceDays)).length;
	const kept = { model: start, adopted: false, learntFrom: 0, testedOn: 0 };
	if (past.length < FEWEST_INVOICES || Math.min(lateOnes, past.length - lateOnes) < FEWEST_OF_A_KIND) {
		return {
			...kept,
			reason: `The history holds ${past.length} invoices whose lateness is known, ${lateOnes} of them late. A fit needs ${FEWEST_INVOICES}, with ${FEWEST_OF_A_KIND} late and as many on time.`,
		};
	}
	const lessons = [...replay(book, past, start, zone, graceDays)].flatMap((one): Lesson[] => {
		const late = wasLate(one.record, today - 1, graceDays);
		return late === undefined || one.assessment.view.settledDays.has(one.record.invoiceId) ? [] : [{ ...one, late, day: issueDayOf(one.record) }];
	});
	const splitDay = lessons[Math.floor(LEARNING_PART * lessons.length)]?.day ?? today;
	const tested = lessons.filter(({ day }) => day >= splitDay);
	const older = lessons.filter(({ record }) => record.due + graceDays < splitDay);
	const trial = learnt(start, older);
	const fitted = backTestOf(judged(tested, book, trial, zone, graceDays));
	const startedFrom = backTestOf(judged(tested, book, start, zone, graceDays));
	const adopted = fitted.brier <= startedFrom.brier;
	const basis = `Re-estimated on ${lessons.length} invoices issued up to ${civilDateOfDayNumber(lessons.at(-1)?.day ?? today)}.`;
	return {
		model: adopted ? { ...learnt(start, lessons), name: 'fitted', basis } : start,
		adopted,
		...(adopted ? {} : { reason: `'${start.name}' was at least as good in the back-test, so it is kept.` }),
		learntFrom: lessons.length,
		testedOn: tested.length,
		testedFrom: civilDateOfDayNumber(splitDay),
		fitted,
		startedFrom,
	};
}

function pastInvoicesOf(book: PaymentBook, customers: readonly Customer[], today: number, graceDays: number): readonly PastInvoice[] {
	const inCall = new Map(customers.map((customer) => [customer.id, customer]));
	const all: PastInvoice[] = [];
	for (const [id, records] of book.byCustomer) {
		const customer = inCall.get(id) ?? parseCustomer({ id });
		for (const record of records) {
			if (!record.prepaid && wasLate(record, today - 1, graceDays) !== undefined) all.push({ customer, record, day: issueDayOf(record) });
		}
	}
	all.sort((a, b) => a.day - b.day || (a.record.invoiceId < b.record.invoiceId ? -1 : 1));
	const newest = all.slice(-MOST_INVOICES);
	const [first, last] = [newest[0]?.day ?? today, newest.at(-1)?.day ?? today];
	const step = Math.max(1, Math.ceil((last - first + 1) / MOST_MORNINGS));
	// A shared morning is never later than the invoice's own.
	return newest.map((invoice) => ({ ...invoice, day: invoice.day - ((invoice.day - first) % step) }));
}

function issueDayOf({ issued, due }: PastInvoice['record']): number {
	return issued ?? due - USUAL_TERMS;
}

function learnt(start: ScoreModel, lessons: readonly Lesson[]): ScoreModel {
	const { intercept, coefficients } = fitCorrections(
		lessons.map(({ assessment: { values }, exactness, late }) => ({
			offset: logOddsOf(contributionsOf(values, start, exactness), start),
			columns: FEATURES.map((feature) => values[feature]),
			late,
			weight: 1,
		})),
		FEATURES.map((feature) => scaleOf(lessons.map(({ assessment: { values } }) => values[feature]))),
		PENALTY,
		INTERCEPT_PENALTY,
	);
	const weights = { ...start.weights };
	FEATURES.forEach((feature, index) => {
		const change = coefficients[index] ?? 0;
		weights[feature] = { spread: rounded(start.weights[feature].spread + change), exact: rounded(start.weights[feature].exact + change) };
	});
	return { ...start, intercept: rounded(start.intercept + intercept), weights };
}

function judged(lessons: readonly Lesson[], book: PaymentBook, model: ScoreModel, zone: TimeZone, graceDays: number): readonly Forecasted[] {
	const outcomes = new Map(lessons.map((lesson) => [lesson.record, lesson.late]));
	const invoices = lessons.map(({ customer, record, morning }) => ({ customer, record, day: morning }));
	return [...replay(book, invoices, model, zone, graceDays)].map(({ record, probability, forecast }) => ({
		probability,
		late: outcomes.get(record) ?? false,
		expectedDaysLate: forecast.expectedDaysLate,
		daysLate: record.settled === undefined ? undefined : record.settled - record.due,
	}));
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
