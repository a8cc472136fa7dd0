import { partsOf as dateParts, parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { formatDecimal, type MinorUnits } from '../../model/money';
import type { Facts } from '../facts';
import { block, note, review, type Outcome } from '../rule';
import { interestDays, interestStarts, simpleInterest } from './interest';
import { HIGHEST_RATE, rateOn } from './reference-rates';

const MARGIN_PERCENT = 8;
const ONE_PENNY = 1;
// Section 5A: the fixed sum by the size of the debt, both in pence.
const FIXED_SUMS: readonly (readonly [below: number, sum: number])[] = [[1_000_00, 40_00], [10_000_00, 70_00], [Infinity, 100_00]];

/** What is to be said of charges claimed from a customer in the United Kingdom; undefined where they are right. */
export function checkUkCharges(facts: Facts, at: Instant): Outcome | undefined {
	const { interest, fixed, basis } = facts.charges;
	if (interest === 0 && fixed === 0) return undefined;
	if (facts.consumer) return basis === 'contract' ? undefined : block('Statutory interest and the fixed sum are owed by businesses alone. Claim nothing of it from a consumer.');
	if (basis === 'contract') return undefined;
	if (facts.invoice.currency !== 'GBP') return review('The fixed sum of the Act is in pounds, and the invoice is not. A person works the claim out.');
	return checkFixed(facts, fixed) ?? checkInterest(facts, at, interest);
}

/** The fixed sum of section 5A for a debt, in pence. */
export function fixedSum(debt: MinorUnits): MinorUnits {
	return (FIXED_SUMS.find(([below]) => debt < below)?.[1] ?? 0) as MinorUnits;
}

/** The day whose Bank Rate holds for interest that starts on `date`: the 30 June or 31 December before it. */
export function referenceDay(date: CivilDate): CivilDate {
	const { year, month } = dateParts(date);
	return parseCivilDate(month <= 6 ? `${year - 1}-12-31` : `${year}-06-30`) ?? date;
}

function checkFixed(facts: Facts, fixed: MinorUnits): Outcome | undefined {
	const { invoice } = facts;
	const allowed = Math.max(fixedSum(invoice.total), fixedSum(invoice.amountDue)) as MinorUnits;
	const pounds = (amount: MinorUnits) => `GBP ${formatDecimal(amount, invoice.currency)}`;
	if (fixed > allowed) return block(`The reminder claims a fixed sum of ${pounds(fixed)}; for a debt of ${pounds(invoice.amountDue)} it is ${pounds(allowed)}. Correct 'reminder.charges.fixed'.`);
	return fixed > 0 && fixed < fixedSum(invoice.amountDue) ? note(`The reminder claims a fixed sum of ${pounds(fixed)}; the Act gives ${pounds(fixedSum(invoice.amountDue))}.`) : undefined;
}

function checkInterest(facts: Facts, at: Instant, claimed: MinorUnits): Outcome | undefined {
	if (claimed === 0) return undefined;
	const { invoice, settings } = facts;
	const days = interestDays(facts, at);
	if (days === 0) return block('The reminder claims interest, but the due date has not passed. Claim none yet.');
	const rate = rateOn('GB_BANK_RATE', referenceDay(interestStarts(facts)), settings.rates);
	const owed = Math.max(invoice.total, invoice.amountDue);
	const percent = MARGIN_PERCENT + (rate ?? HIGHEST_RATE.GB_BANK_RATE);
	const most = Math.round(simpleInterest(owed, percent, days));
	const pounds = (amount: number) => `GBP ${formatDecimal(amount as MinorUnits, invoice.currency)}`;
	if (claimed > most + ONE_PENNY) return block(`The reminder claims interest of ${pounds(claimed)}; ${percent} % on ${pounds(owed)} for ${days} days is ${pounds(most)}. Correct 'reminder.charges.interest'.`);
	if (rate === undefined) return note(`The Bank Rate of ${referenceDay(interestStarts(facts))} is not known here, so the interest was checked against the highest rate only. Add it to 'Reference Rates'.`);
	const least = Math.round(simpleInterest(invoice.amountDue, percent, days));
	return claimed < least - ONE_PENNY ? note(`The reminder claims interest of ${pounds(claimed)}; the Act gives ${pounds(least)}.`) : undefined;
}
