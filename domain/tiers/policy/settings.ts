import type { Currency } from '../../model/currency';
import type { ReferenceRate } from '../charges/reference-rate';

export const VIP_MODES = ['soften', 'approve_everything', 'leave_to_people'] as const;

/**
 * How VIPs are treated. `soften`: one tone softer, and a person approves what tiers with approval "VIP or high value"
 * send; `approve_everything`: a person approves every message; `leave_to_people`: nothing goes out by itself.
 */
export type VipMode = (typeof VIP_MODES)[number];

/** What customers may be thanked for, beside part payments. */
export const THANKS = ['payment', 'promise'] as const;

export type Thanks = (typeof THANKS)[number];

export const CHARGES_MODES = ['none', 'contract', 'statutory'] as const;

export type ChargesMode = (typeof CHARGES_MODES)[number];

/** A split test: each customer sees one arm for as long as the experiment keeps its name. */
export interface Experiment {
	name: string;
	arms: readonly string[];
}

/** When an offer is worth its cost. Percentages are of a year for capital and of the amount for discounts. */
export interface OfferTerms {
	costOfCapitalPercent: number;
	maxDiscountPercent: number;
}

/** Every number of the policy beside its tiers. Days are calendar days unless it says otherwise. */
export interface PolicySettings {
	/** Count the days of tiers in business days of the customer's country. */
	businessDays: boolean;
	/** In major units of any currency; at or below it an invoice is left alone. 0: off. */
	minimumBalance: number;
	/** The same for single currencies; these win. */
	minimumBalances: ReadonlyMap<Currency, number>;
	vip: VipMode;
	/** Several invoices of a customer due in one run become one statement. */
	consolidate: boolean;
	/** Take credit balances off what a customer is reminded of, instead of only showing them. */
	netCredits: boolean;
	/** Reminders a customer may get about other invoices within `pressureDays`. 0: no limit. */
	maxPerWeek: number;
	pressureDays: number;
	/** In major units of the invoice's currency; above it a person approves. 0: off. */
	highValue: number;
	/** Minutes after midnight, in the customer's zone. */
	sendWindow: { start: number; end: number };
	/** The hour where the behaviour names none. */
	sendHour: number;
	/** At least this many days between two overdue tiers. */
	gapDays: number;
	/** An overdue tier waits this long after a part payment. */
	partPaymentDays: number;
	/** Thanks are sent within `thanksDays` of what they are for. */
	thankFor: ReadonlySet<Thanks>;
	thanksDays: number;
	/** A promise without a date is for this many days after it was made. */
	undatedPromiseDays: number;
	/** Business days that a promise may be late. */
	promiseGraceDays: number;
	/** So many broken promises about one invoice go to a person. */
	brokenPromises: number;
	/** A person takes over when an instalment is missed by more than this. */
	missedInstalmentDays: number;
	/** A person takes over when the last tier stays unanswered for this long. */
	silenceDays: number;
	/** Days to wait after the first, second … failure; attempts in all, and within how many days. */
	retry: { waitDays: readonly number[]; attempts: number; withinDays: number };
	charges: ChargesMode;
	rates: readonly ReferenceRate[];
	/** Claim statutory interest from consumers too, where the law gives it. */
	consumerInterest: boolean;
	experiment?: Experiment;
	offers?: OfferTerms;
}

export const DEFAULT_SETTINGS: PolicySettings = {
	businessDays: false,
	minimumBalance: 5,
	minimumBalances: new Map(),
	vip: 'soften',
	consolidate: true,
	netCredits: false,
	maxPerWeek: 2,
	pressureDays: 7,
	highValue: 0,
	sendWindow: { start: 9 * 60, end: 17 * 60 },
	sendHour: 10,
	gapDays: 3,
	partPaymentDays: 7,
	thankFor: new Set(),
	thanksDays: 7,
	undatedPromiseDays: 7,
	promiseGraceDays: 1,
	brokenPromises: 2,
	missedInstalmentDays: 7,
	silenceDays: 7,
	retry: { waitDays: [1, 3, 5], attempts: 4, withinDays: 28 },
	charges: 'none',
	rates: [],
	consumerInterest: false,
};
