import type { CivilDate } from '../calendar/civil-date';
import type { Segment } from '../model/behaviour';
import type { ContactAdvice } from './contact/contact-advice';
import type { ComparedGroup } from './evidence/segments';
import type { Driver } from './explain/drivers';

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
