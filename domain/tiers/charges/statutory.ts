import { addDays, civilDate, daysBetween, partsOf, type CivilDate } from '../../calendar/civil-date';
import { parseAmount, toMajor, ZERO, type MinorUnits } from '../../model/money';
import type { Case } from '../case/case';
import { days, list, money } from '../decision/wording';
import type { Charges } from './charges';
import { simpleInterest, type RateSpan } from './interest';
import { LATE_PAYMENT_LAWS, type LatePaymentLaw } from './late-payment-law';
import { rateOn } from './reference-rate';

/**
 * What the law of the customer's country gives a creditor who is paid late: simple interest and, between businesses, a fixed
 * sum. Rates are those of the settings; for a time without one there is no interest.
 */
export function statutoryCharges(c: Case): Charges {
	const { customer, settings, invoice } = c;
	const law = LATE_PAYMENT_LAWS.get(customer.country ?? '');
	if (!law) {
		return {
			interest: ZERO,
			fixed: ZERO,
			basis: `No law on late payment is known for ${customer.country ?? 'a customer without a country'}.`,
			missingRates: [],
		};
	}
	const business = customer.kind === 'business';
	const points = business ? law.points : settings.consumerInterest ? law.consumerPoints : undefined;
	const interest =
		points === undefined ? { amount: ZERO, basis: 'no interest from a consumer', missing: [] } : interestBy(law, points, c);
	const fixed = business ? fixedBy(law, c) : { amount: ZERO, basis: 'no fixed sum from a consumer' };
	const of = `${money(c.due.amount, invoice.currency)}, ${days(c.daysOverdue)} overdue`;
	return {
		interest: interest.amount,
		fixed: fixed.amount,
		basis: `${law.name}: ${interest.basis}; ${fixed.basis} (${of}).`,
		missingRates: interest.missing,
	};
}

function interestBy(
	law: LatePaymentLaw,
	points: number,
	{ due, today, settings }: Case,
): { amount: MinorUnits; basis: string; missing: string[] } {
	const spans: RateSpan[] = [];
	const said: string[] = [];
	const missing: string[] = [];
	for (const { days: count, rateDay } of periodsOf(law, addDays(due.date, 1), today)) {
		const rate = rateOn(settings.rates, law.reference, rateDay);
		if (rate === undefined) {
			missing.push(`${law.reference} on ${rateDay}`);
			said.push(`no interest for ${days(count)}, because no ${law.reference} is given for ${rateDay}`);
			continue;
		}
		spans.push({ days: count, percent: rate + points });
		said.push(`${percent(rate + points)} (${law.reference} of ${rateDay} + ${points}) for ${days(count)}`);
	}
	return { amount: simpleInterest(due.amount, spans), basis: list(said), missing };
}

/** The days from `start` to `end`, both included, by the day whose rate they bear. */
function periodsOf(law: LatePaymentLaw, start: CivilDate, end: CivilDate): { days: number; rateDay: CivilDate }[] {
	if (law.rateIs === 'at_start') return [{ days: daysBetween(start, end) + 1, rateDay: addDays(halfYearOf(start), -1) }];
	const periods: { days: number; rateDay: CivilDate }[] = [];
	for (let from = start; from <= end;) {
		const rateDay = halfYearOf(from);
		const { year, month } = partsOf(rateDay);
		const next = civilDate(year, month + 6, 1);
		const until = next <= end ? next : addDays(end, 1);
		periods.push({ days: daysBetween(from, until), rateDay });
		from = until;
	}
	return periods;
}

function halfYearOf(date: CivilDate): CivilDate {
	const { year, month } = partsOf(date);
	return civilDate(year, month <= 6 ? 1 : 7, 1);
}

function fixedBy(
	{ fixedSums, fixedIn, bandsIn = fixedIn }: LatePaymentLaw,
	{ due, invoice }: Case,
): { amount: MinorUnits; basis: string } {
	const debt = invoice.currency === bandsIn ? toMajor(due.amount, invoice.currency) : 0;
	const { sum } = fixedSums.findLast(({ from }) => debt >= from) ?? { sum: 0 };
	// The Directive's minimum is in euro; sums are never converted.
	const usable = invoice.currency === fixedIn ? sum : invoice.currency === 'EUR' && fixedIn !== 'GBP' ? EURO_MINIMUM : undefined;
	if (usable === undefined) return { amount: ZERO, basis: `a fixed sum of ${fixedIn} ${sum} is not converted to ${invoice.currency}` };
	const amount = parseAmount(usable, invoice.currency) ?? ZERO;
	return { amount, basis: `a fixed sum of ${money(amount, invoice.currency)}` };
}

const EURO_MINIMUM = 40;

// Rates are sums of decimals: 3.75 + 8 is 11.75, and 2.15 + 8 must not become 10.149999.
function percent(value: number): string {
	return `${Number(value.toFixed(4))} %`;
}
