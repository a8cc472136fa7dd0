import { addDays, daysBetween, laterOf, partsOf as dateParts, civilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { formatDecimal, type MinorUnits } from '../../model/money';
import { datesAt, type Facts } from '../facts';
import { block, note, review, type Outcome } from '../rule';
import { interestStarts, simpleInterest } from './interest';
import { HIGHEST_RATE, rateOn } from './reference-rates';

/** Interest that the law gives: percentage points above a reference rate that changes each half-year. */
export interface StatutoryRate {
	reference: 'ECB_MRO' | 'DE_BASE_RATE';
	points: number;
}

/** The most interest that may be claimed, in minor units. */
export interface MostInterest {
	amount: MinorUnits;
	days: number;
	/** False where a reference rate is not known, and the highest of all times stood in for it. */
	exact: boolean;
}

const FLAT_SUM = 40_00;
const ONE_CENT = 1;
// Points over the reference rate where they are not the directive's eight.
const NATIONAL: Readonly<Record<string, StatutoryRate>> = {
	DE: { reference: 'DE_BASE_RATE', points: 9 },
	FR: { reference: 'ECB_MRO', points: 10 },
	AT: { reference: 'ECB_MRO', points: 9.2 },
};
const DIRECTIVE: StatutoryRate = { reference: 'ECB_MRO', points: 8 };

/** What is to be said of charges that rest on directive 2011/7/EU; undefined where they are right. */
export function checkEuCharges(facts: Facts, at: Instant): Outcome | undefined {
	const { interest, fixed, basis } = facts.charges;
	if (interest === 0 && fixed === 0) return undefined;
	if (facts.consumer) return fromConsumer(facts, fixed, basis);
	if (basis === 'contract' || HAS_OWN_RULE.has(facts.address.country)) return undefined;
	if (facts.invoice.currency !== 'EUR') return review(`The flat sum of the directive is in euros, and the invoice is in ${facts.invoice.currency}. A person works the claim out.`);
	return overFlatSum(facts, fixed) ?? overInterest(facts, at, interest, NATIONAL[facts.address.country] ?? DIRECTIVE) ?? underFlatSum(fixed);
}

/** Simple interest from the day after the due date, each half-year at its own rate, up to the customer's latest date at `at`. */
export function mostInterest(facts: Facts, at: Instant, { reference, points }: StatutoryRate): MostInterest {
	const principal = Math.max(facts.invoice.total, facts.invoice.amountDue);
	const today = datesAt(facts, at).latest;
	let [total, days, exact] = [0, 0, true];
	for (let from = interestStarts(facts); from <= today; ) {
		const { year, month } = dateParts(from);
		const next = month <= 6 ? civilDate(year, 7, 1) : civilDate(year + 1, 1, 1);
		const until = next <= today ? next : addDays(today, 1);
		const rate = rateOn(reference, civilDate(year, month <= 6 ? 1 : 7, 1), facts.settings.rates);
		exact &&= rate !== undefined;
		days += daysBetween(from, until);
		total += simpleInterest(principal, points + (rate ?? HIGHEST_RATE[reference]), daysBetween(from, until));
		from = laterOf(until, addDays(from, 1));
	}
	return { amount: Math.round(total) as MinorUnits, days, exact };
}

/** What is to be said of claimed interest against the law's rate. */
export function overInterest(facts: Facts, at: Instant, claimed: MinorUnits, rate: StatutoryRate): Outcome | undefined {
	if (claimed === 0) return undefined;
	const { amount, days, exact } = mostInterest(facts, at, rate);
	const money = (value: MinorUnits) => `${facts.invoice.currency} ${formatDecimal(value, facts.invoice.currency)}`;
	if (days === 0) return block('The reminder claims interest, but the due date has not passed. Claim none yet.');
	if (claimed > amount + ONE_CENT) return block(`The reminder claims interest of ${money(claimed)}; for ${days} days the law gives ${money(amount)} at most. Correct 'reminder.charges.interest'.`);
	return exact ? undefined : note('The reference rate of this half-year is not known here, so the interest was checked against the highest rate only. Add it to \'Reference Rates\'.');
}

// These countries have a flat sum or scale of their own.
const HAS_OWN_RULE = new Set(['SE', 'DK', 'PL', 'NL']);

function fromConsumer(facts: Facts, fixed: MinorUnits, basis: string): Outcome | undefined {
	const flat = fixed === FLAT_SUM && facts.invoice.currency === 'EUR' && facts.address.country !== 'NL';
	return basis === 'eu_late_payment' || flat ? block('The flat sum of 40 euros and the interest of the directive are owed between businesses; the customer is a consumer. Claim neither.') : undefined;
}

function overFlatSum(facts: Facts, fixed: MinorUnits): Outcome | undefined {
	if (fixed <= FLAT_SUM) return undefined;
	return block(`The reminder claims ${formatDecimal(fixed, facts.invoice.currency)} euros; without proof of costs the directive gives 40. Correct 'reminder.charges.fixed'.`);
}

function underFlatSum(fixed: MinorUnits): Outcome | undefined {
	return fixed > 0 && fixed < FLAT_SUM ? note('The directive gives a flat sum of 40 euros; the reminder claims less.') : undefined;
}
