import { addDays, civilDate, daysBetween, partsOf } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { formatDecimal, type MinorUnits } from '../../model/money';
import { LATE_PAYMENT_LAWS } from '../../tiers/charges/late-payment-law';
import { datesAt, type Facts } from '../facts';
import { block, note, review, type Outcome } from '../rule';
import type { Claim } from '../statement';
import { interestStarts, principalOf, simpleInterest } from './interest';
import { HIGHEST_RATE, rateOn } from './reference-rates';

/** Interest that the law gives: percentage points above a reference rate that changes each half-year. */
export interface StatutoryRate {
	reference: 'ECB_MRO' | 'DE_BASE_RATE';
	points: number;
}

const FLAT_SUM = 40_00;
const ONE_CENT = 1;
// These countries have a flat sum, a scale or a rate of their own.
const OWN_RULE = new Set(['SE', 'DK', 'PL', 'NL']);
// What the law gives at most, where that is more than the directive's minimum.
const MOST_POINTS: Readonly<Record<string, number>> = { FR: 10, AT: 9.2 };

/** What is to be said of charges that rest on directive 2011/7/EU; undefined where they are right. */
export function checkEuCharges(facts: Facts, at: Instant): Outcome | undefined {
	const { interest, fixed, agreed } = facts.charges;
	const { country } = facts.address;
	if (interest === 0 && fixed === 0) return undefined;
	if (facts.consumer) return fromConsumer(facts);
	if (agreed || OWN_RULE.has(country)) return undefined;
	if (facts.invoice.currency !== 'EUR') return review(`The flat sum of the directive is in euros, and the invoice is in ${facts.invoice.currency}. A person works the claim out.`);
	const law = LATE_PAYMENT_LAWS.get(country);
	const rate: StatutoryRate = { reference: law?.reference === 'DE_BASE_RATE' ? 'DE_BASE_RATE' : 'ECB_MRO', points: MOST_POINTS[country] ?? law?.points ?? 0 };
	const most = FLAT_SUM * facts.claims.length;
	if (fixed > most) return block(`The reminder claims ${formatDecimal(fixed, facts.invoice.currency)} euros; without proof of costs the directive gives ${most / 100}. Correct 'reminder.charges.fixed'.`);
	return overInterest(facts, at, rate) ?? (fixed > 0 && fixed < FLAT_SUM ? note('The directive gives a flat sum of 40 euros; the reminder claims less.') : undefined);
}

/** What is to be said of claimed interest against the law's rate; undefined where it is right. */
export function overInterest(facts: Facts, at: Instant, rate: StatutoryRate): Outcome | undefined {
	const claimed = facts.charges.interest;
	if (claimed === 0) return undefined;
	const spans = facts.claims.map((claim) => mostInterest(facts, claim, at, rate));
	const most = Math.round(spans.reduce((sum, { amount }) => sum + amount, 0));
	const money = (value: number) => `${facts.invoice.currency} ${formatDecimal(value as MinorUnits, facts.invoice.currency)}`;
	if (spans.every(({ days }) => days === 0)) return block('The reminder claims interest, but the due date has not passed. Claim none yet.');
	if (claimed > most + ONE_CENT) return block(`The reminder claims interest of ${money(claimed)}; the law gives ${money(most)} at most. Correct 'reminder.charges.interest'.`);
	return spans.every(({ exact }) => exact) ? undefined : note("A reference rate of this time is not known here, so the interest was checked against the highest rate only. Add it to 'Rates'.");
}

/** Simple interest in minor units from the day after the due date, each half-year at its own rate; `exact`: all rates are known. */
export function mostInterest(facts: Facts, claim: Claim, at: Instant, { reference, points }: StatutoryRate): { amount: number; days: number; exact: boolean } {
	const end = addDays(datesAt(facts, at).latest, 1);
	let [amount, days, exact] = [0, 0, true];
	for (let from = interestStarts(facts, claim); from < end; ) {
		const { year, month } = partsOf(from);
		const next = month <= 6 ? civilDate(year, 7, 1) : civilDate(year + 1, 1, 1);
		const until = next < end ? next : end;
		const rate = rateOn(reference, civilDate(year, month <= 6 ? 1 : 7, 1), facts.settings.rates);
		exact &&= rate !== undefined;
		days += daysBetween(from, until);
		amount += simpleInterest(principalOf(claim), points + (rate ?? HIGHEST_RATE[reference]), daysBetween(from, until));
		from = until;
	}
	return { amount, days, exact };
}

function fromConsumer({ charges, invoice, address }: Facts): Outcome | undefined {
	const flat = charges.fixed === FLAT_SUM && invoice.currency === 'EUR' && address.country !== 'NL';
	const betweenBusinesses = /eu_late_payment|2011\/7|L441-10/.test(charges.basis);
	return betweenBusinesses || flat ? block('The flat sum of 40 euros and the interest of the directive are owed between businesses; the customer is a consumer. Claim neither.') : undefined;
}
