import { civilDateOfDayNumber, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { civilDateAt, type TimeZone } from '../calendar/time-zone';
import type { Segment } from '../model/behaviour';
import type { Customer } from '../model/customer';
import type { History } from '../model/history';
import type { Receivable } from '../model/receivable';
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
import type { ComparedGroup } from './evidence/segments';
import { subjectOf } from './evidence/subject';
import { driversOf, type Driver } from './explain/drivers';
import { effectsOf } from './explain/effects';
import { summaryOf } from './explain/summary';
import { contributionsOf, logOddsOf } from './model/weigh';
import type { ScoreModel } from './model/score-model';
import { forecast } from './outlook/forecast';
import type { PaymentBook } from './payments/payment-book';

/** The contract's `behaviour`, and what this score adds to it. */
export interface BehaviourScore extends ContactAdvice {
	/** One sentence for a person. */
	summary: string;
	/** 0 … 100: by its habits, how likely the customer pays such an invoice late. The drivers add up to it. */
	riskScore: number;
	segment: Segment;
	/** P(paid after the due date), given that it is unpaid now; 1 once it is overdue, 0 or 1 once it is settled. */
	lateProbability: number;
	moreThan7DaysProbability: number;
	moreThan30DaysProbability: number;
	/** The median; negative is early. The predicted payment date is the due date and so many days. */
	expectedDaysLate: number;
	predictedPaymentDate: CivilDate;
	/** Holds 80 % of such payments: a tenth come before it, a tenth after. */
	paymentDateRange: [CivilDate, CivilDate];
	/** 0 … 1: how far the score rests on the customer's own payments. */
	confidence: number;
	drivers: readonly Driver[];
	evidence: {
		invoices: number;
		settled: number;
		lateRate: number | null;
		averageDaysLate: number | null;
		medianDaysLate: number | null;
		lastDaysLate: number | null;
		daysLateSpread: number | null;
		overdueNow: number;
		oldestOverdueDays: number;
		brokenPromises: number;
		keptPromises: number;
		disputes: number;
	};
	/** Whose payments the customer's own are drawn towards, the narrowest group first. */
	comparedWith: readonly ComparedGroup[];
	model: string;
}

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
	private readonly payers = new Map<CustomerView, { habits: PaymentHabits; confidence: number }>();

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
			...this.adviceFor(customer),
			comparedWith: groups.map((group) => ({ ...group, lateRate: rounded(group.lateRate, 3) })).reverse(),
			model: model.name,
		};
	}

	private adviceFor(customer: Customer): ContactAdvice {
		const { explore, asOf, zone } = this.settings;
		return adviseContact(customer, this.contacts, explore ? randomOf(`${customer.id} ${civilDateAt(zone, asOf)}`) : undefined);
	}

	private payerOf(view: CustomerView): { habits: PaymentHabits; confidence: number } {
		let payer = this.payers.get(view);
		if (!payer) {
			payer = { habits: habitsOf(view, this.settings.graceDays), confidence: rounded(confidenceOf(view.payments.known), 2) };
			this.payers.set(view, payer);
		}
		return payer;
	}
}

function rounded(value: number, digits: number): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}

function roundedIfKnown(value: number | null, digits: number): number | null {
	return value === null ? null : rounded(value, digits);
}
