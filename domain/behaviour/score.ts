import { civilDateOfDayNumber } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import { BoundedMap } from '../memory/bounded-map';
import type { Customer } from '../model/customer';
import type { History } from '../model/history';
import type { Receivable } from '../model/receivable';
import type { BehaviourScore } from './behaviour-score';
import { CUSTOMERS_KEPT, placesByCustomer } from './by-customer';
import { adviseContact, responsivenessOf, type ContactAdvice } from './contact/contact-advice';
import { ContactKnowledge } from './contact/contact-knowledge';
import { randomOf } from './contact/random';
import { confidenceOf } from './customer/confidence';
import { conductOf } from './customer/conduct';
import { habitsOf, type PaymentHabits } from './customer/payment-habits';
import { segmentOf } from './customer/segment';
import { assess } from './evidence/assessment';
import type { CustomerView } from './evidence/customer-view';
import { Knowledge } from './evidence/knowledge';
import { probabilityOf } from './evidence/log-odds';
import { subjectOf } from './evidence/subject';
import { driversOf } from './explain/drivers';
import { effectsOf } from './explain/effects';
import { summaryOf } from './explain/summary';
import { contributionsOf, logOddsOf } from './model/weigh';
import type { ScoreModel } from './model/score-model';
import { forecast } from './outlook/forecast';
import type { PaymentBook } from './payments/payment-book';

export interface ScoreSettings {
	asOf: Instant;
	/** The creditor's zone: where an instant becomes a date. */
	zone: TimeZone;
	model: ScoreModel;
	/** An invoice counts as late once it is paid more than so many days after its due date. */
	graceDays: number;
	/** Draw channel and hour from what is believed of them instead of taking the best mean. */
	explore: boolean;
}

/** Scores the invoices of one call. What they share is worked out once. */
export class BehaviourScorer {
	readonly knowledge: Knowledge;
	private readonly contacts: ContactKnowledge;
	private readonly payers = new BoundedMap<CustomerView, Payer>(CUSTOMERS_KEPT);

	constructor(
		book: PaymentBook,
		history: History,
		receivables: readonly Receivable[],
		private readonly settings: ScoreSettings,
	) {
		const customers = receivables.map(({ customer }) => customer);
		this.knowledge = new Knowledge(book, { customers, receivables }, settings.asOf, settings.zone, settings.model);
		this.contacts = new ContactKnowledge(history, customers, settings.asOf, settings.zone);
	}

	/** The scores of these invoices, in their order. */
	scoreAll(receivables: readonly Receivable[]): readonly BehaviourScore[] {
		const scores = new Array<BehaviourScore>(receivables.length);
		for (const place of placesByCustomer(receivables)) {
			const receivable = receivables[place];
			if (receivable) scores[place] = this.score(receivable);
		}
		return scores;
	}

	/** The score of one of them; for many, `scoreAll` is faster. */
	score({ invoice, customer }: Receivable): BehaviourScore {
		const { knowledge, contacts, settings } = this;
		const { model, graceDays } = settings;
		const { promises } = contacts.recordOf(customer);
		const conduct = conductOf(promises, responsivenessOf(customer, contacts));
		const assessment = assess(subjectOf(invoice, graceDays), customer, knowledge, conduct);
		const { subject, view, groups } = assessment;
		const contributions = contributionsOf(assessment.values, model, knowledge.portfolio.exactness);
		const probability = probabilityOf(logOddsOf(contributions, model));
		const expected = forecast(assessment, knowledge, probability);
		const { habits, confidence } = this.payerOf(view);
		const drivers = driversOf(effectsOf(contributions, model), { assessment, habits, promises, knowledge });
		const dateAfter = (days: number) => civilDateOfDayNumber(subject.due + days);
		const segment = segmentOf(habits, promises, knowledge.portfolio.lateRates(graceDays).all);
		const advice = this.adviceFor(customer);
		const riskScore = Math.round(1000 * probability) / 10;
		return {
			summary: summaryOf(riskScore, segment, drivers, dateAfter(expected.expectedDaysLate)),
			riskScore,
			segment,
			lateProbability: rounded(expected.late, 4),
			moreThan7DaysProbability: rounded(expected.moreThan7, 4),
			moreThan30DaysProbability: rounded(expected.moreThan30, 4),
			expectedDaysLate: expected.expectedDaysLate,
			predictedPaymentDate: dateAfter(expected.expectedDaysLate),
			paymentDateRange: [dateAfter(expected.range[0]), dateAfter(expected.range[1])],
			confidence,
			drivers,
			evidence: {
				invoices: habits.invoices,
				settled: habits.settled,
				lateRate: roundedIfKnown(habits.lateRate, 3),
				averageDaysLate: roundedIfKnown(habits.averageDaysLate, 1),
				medianDaysLate: habits.medianDaysLate,
				lastDaysLate: habits.lastDaysLate,
				daysLateSpread: roundedIfKnown(habits.spread, 1),
				overdueNow: habits.overdue,
				oldestOverdueDays: habits.oldestOverdueDays,
				brokenPromises: promises.broken,
				keptPromises: promises.kept,
				disputes: habits.disputes,
			},
			channel: advice.channel,
			contactTime: advice.contactTime,
			comparedWith: groups.map((group) => ({ ...group, lateRate: rounded(group.lateRate, 3) })).reverse(),
			model: model.name,
		};
	}

	private adviceFor(customer: Customer): ContactAdvice {
		const { explore, asOf, zone } = this.settings;
		return adviseContact(customer, this.contacts, explore ? randomOf(`${customer.id} ${civilDateAt(zone, asOf)}`) : undefined);
	}

	private payerOf(view: CustomerView): Payer {
		return this.payers.get(view, () => ({ habits: habitsOf(view, this.settings.graceDays), confidence: rounded(confidenceOf(view.payments.known), 2) }));
	}
}

interface Payer {
	habits: PaymentHabits;
	confidence: number;
}

// By the number of decimals.
const SCALES = [1, 10, 100, 1_000, 10_000];

function rounded(value: number, digits: number): number {
	const scale = SCALES[digits] ?? 1;
	return Math.round(value * scale) / scale;
}

function roundedIfKnown(value: number | null, digits: number): number | null {
	return value === null ? null : rounded(value, digits);
}
