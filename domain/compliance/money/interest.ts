import { addDays, daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { datesAt, type Facts } from '../facts';

const DAYS_A_YEAR = 365;

/** Days for which interest may run at `at`: from the day after the due date on. */
export function interestDays(facts: Facts, at: Instant): number {
	return Math.max(0, daysBetween(facts.dueDate, datesAt(facts, at).latest));
}

/** The first day on which interest runs. */
export function interestStarts(facts: Facts): CivilDate {
	return addDays(facts.dueDate, 1);
}

/** Simple interest in minor units, not rounded. */
export function simpleInterest(principal: number, percentPerYear: number, days: number): number {
	return (principal * percentPerYear * days) / 100 / DAYS_A_YEAR;
}

/** The yearly rate that the claimed interest amounts to, on the invoice's total: the lowest it can be. */
export function impliedAnnualPercent(facts: Facts, at: Instant): number {
	const { interest } = facts.charges;
	const days = interestDays(facts, at);
	const principal = Math.max(facts.invoice.total, facts.invoice.amountDue);
	if (interest <= 0) return 0;
	return days === 0 || principal <= 0 ? Infinity : (interest * 100 * DAYS_A_YEAR) / principal / days;
}
