import { addDays, daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { datesAt, type Facts } from '../facts';
import type { Claim } from '../statement';

const DAYS_A_YEAR = 365;

/** Days for which interest may run on a claim at `at`: from the day after the due date in force on. */
export function interestDays(facts: Facts, claim: Claim, at: Instant): number {
	return Math.max(0, daysBetween(dueDateOf(facts, claim), datesAt(facts, at).latest));
}

/** The first day on which interest runs on a claim. */
export function interestStarts(facts: Facts, claim: Claim): CivilDate {
	return addDays(dueDateOf(facts, claim), 1);
}

/** The most that interest may run on: part payments may have come late. */
export function principalOf({ total, amountDue }: Claim): number {
	return Math.max(total, amountDue);
}

/** Simple interest in minor units, not rounded. */
export function simpleInterest(principal: number, percentPerYear: number, days: number): number {
	return (principal * percentPerYear * days) / 100 / DAYS_A_YEAR;
}

/** The yearly rate that the claimed interest amounts to: the lowest it can be. */
export function impliedAnnualPercent(facts: Facts, at: Instant): number {
	const { interest } = facts.charges;
	const yearly = facts.claims.reduce((sum, claim) => sum + (principalOf(claim) * interestDays(facts, claim, at)) / DAYS_A_YEAR, 0);
	return interest <= 0 ? 0 : yearly > 0 ? (interest * 100) / yearly : Infinity;
}

function dueDateOf(facts: Facts, claim: Claim): CivilDate {
	return claim.id === facts.invoice.id ? facts.dueDate : claim.dueDate;
}
