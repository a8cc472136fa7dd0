import { partsOf, parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { formatDecimal, type MinorUnits } from '../../model/money';
import { LATE_PAYMENT_LAWS } from '../../tiers/charges/late-payment-law';
import type { Facts } from '../facts';
import { block, note, review, type Outcome } from '../rule';
import { interestDays, interestStarts, principalOf, simpleInterest } from './interest';
import { HIGHEST_RATE, rateOn } from './reference-rates';

const ONE_PENNY = 1;
const PENCE = 100;

/** What is to be said of charges claimed from a customer in the United Kingdom; undefined where they are right. */
export function checkUkCharges(facts: Facts, at: Instant): Outcome | undefined {
	const { interest, fixed, agreed } = facts.charges;
	if ((interest === 0 && fixed === 0) || agreed) return undefined;
	if (facts.consumer) return block('Statutory interest and the fixed sum are owed by businesses alone. Claim nothing of it from a consumer.');
	if (facts.invoice.currency !== 'GBP') return review('The fixed sum of the Act is in pounds, and the invoice is not. A person works the claim out.');
	return checkFixed(facts, fixed) ?? checkInterest(facts, at, interest);
}

/** The fixed sum of section 5A for a debt, both in pence. */
export function fixedSum(debt: number): MinorUnits {
	const sums = LATE_PAYMENT_LAWS.get('GB')?.fixedSums ?? [];
	return ((sums.findLast(({ from }) => debt >= from * PENCE)?.sum ?? 0) * PENCE) as MinorUnits;
}

/** The day whose Bank Rate holds for interest that starts on `date`: the 30 June or 31 December before it. */
export function referenceDay(date: CivilDate): CivilDate {
	const { year, month } = partsOf(date);
	return parseCivilDate(month <= 6 ? `${year - 1}-12-31` : `${year}-06-30`) ?? date;
}

function checkFixed({ claims, invoice }: Facts, fixed: MinorUnits): Outcome | undefined {
	const [most, least] = [total(claims.map((claim) => fixedSum(principalOf(claim)))), total(claims.map(({ amountDue }) => fixedSum(amountDue)))];
	if (fixed > most) return block(`The reminder claims a fixed sum of ${pounds(fixed)}; for a debt of ${pounds(invoice.amountDue)} it is ${pounds(most)}. Correct 'reminder.charges.fixed'.`);
	return fixed > 0 && fixed < least ? note(`The reminder claims a fixed sum of ${pounds(fixed)}; the Act gives ${pounds(least)}.`) : undefined;
}

function checkInterest(facts: Facts, at: Instant, claimed: MinorUnits): Outcome | undefined {
	if (claimed === 0) return undefined;
	const { claims, settings } = facts;
	if (claims.every((claim) => interestDays(facts, claim, at) === 0)) return block('The reminder claims interest, but the due date has not passed. Claim none yet.');
	const rates = claims.map((claim) => rateOn('GB_BANK_RATE', referenceDay(interestStarts(facts, claim)), settings.rates));
	const margin = LATE_PAYMENT_LAWS.get('GB')?.points ?? 0;
	const interestOn = (principal: (claim: (typeof claims)[number]) => number) =>
		Math.round(total(claims.map((claim, index) => simpleInterest(principal(claim), margin + (rates[index] ?? HIGHEST_RATE.GB_BANK_RATE), interestDays(facts, claim, at)))));
	const most = interestOn(principalOf);
	if (claimed > most + ONE_PENNY) return block(`The reminder claims interest of ${pounds(claimed)}; the Act gives ${pounds(most)} (Bank Rate before interest began plus ${margin} %, fixed). Correct 'reminder.charges.interest'.`);
	if (rates.includes(undefined)) return note("The Bank Rate of the day before interest began is not known here, so the interest was checked against the highest rate only. Add it to 'Rates'.");
	const least = interestOn(({ amountDue }) => amountDue);
	return claimed < least - ONE_PENNY ? note(`The reminder claims interest of ${pounds(claimed)}; the Act gives ${pounds(least)}.`) : undefined;
}

function pounds(amount: number): string {
	return `GBP ${formatDecimal(amount as MinorUnits, 'GBP' as Facts['invoice']['currency'])}`;
}

function total(amounts: readonly number[]): number {
	return amounts.reduce((sum, amount) => sum + amount, 0);
}
