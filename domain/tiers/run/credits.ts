import { sum, ZERO, type MinorUnits } from '../../model/money';
import { quiet, type Decision } from '../decision/decision';
import { money } from '../decision/wording';
import { isNegligible } from '../policy/minimum-balance';
import type { PolicySettings } from '../policy/settings';
import { byAge, type Decided, type Mailing } from './mailing';

/** Money that the customer has in credit with us. */
export interface CreditBalance {
	invoiceId: string;
	number: string;
	currency: string;
	/** Positive. */
	amount: MinorUnits;
}

/** The customer's credit balances in the currency of a mailing, and what of them it takes off. */
export interface MailingCredit {
	credits: readonly CreditBalance[];
	taken?: MinorUnits;
}

const NO_CREDIT = new Set(['draft', 'void', 'written_off']);

/** The credit balances among the invoices of a customer. */
export function creditsAmong(decided: readonly Decided[]): CreditBalance[] {
	return decided
		.map(({ case: { invoice } }) => invoice)
		.filter(({ amountDue, status }) => amountDue < 0 && !NO_CREDIT.has(status ?? 'open'))
		.map(({ id, number, currency, amountDue }) => ({ invoiceId: id, number, currency, amount: -amountDue as MinorUnits }));
}

/** What each mailing asks for, before credits. */
export function askedFor({ members }: Mailing): MinorUnits {
	return sum(members.map((member) => member.case.due.amount));
}

/** Takes the credits off what the mailings ask for, the oldest first and each credit once; by mailing, what was taken. */
export function takeCredits(mailings: readonly Mailing[], credits: readonly CreditBalance[]): Map<Mailing, MinorUnits> {
	const left = new Map<string, number>();
	for (const { currency, amount } of credits) left.set(currency, (left.get(currency) ?? 0) + amount);
	const taken = new Map<Mailing, MinorUnits>();
	for (const mailing of [...mailings].sort((a, b) => byAge(a.members[0], b.members[0]))) {
		const { currency } = mailing.members[0].case.invoice;
		const available = left.get(currency) ?? 0;
		const used = Math.min(available, askedFor(mailing)) as MinorUnits;
		left.set(currency, available - used);
		taken.set(mailing, used);
	}
	return taken;
}

/** The decisions on invoices of which nothing worth asking for is left once the credits are taken off. */
export function coveredByCredit(
	mailings: readonly Mailing[],
	credits: readonly CreditBalance[],
	settings: PolicySettings,
): Map<Decided, Decision> {
	const covered = new Map<Decided, Decision>();
	for (const [mailing, credit] of takeCredits(mailings, credits)) {
		const { currency } = mailing.members[0].case.invoice;
		if (credit === ZERO || !isNegligible((askedFor(mailing) - credit) as MinorUnits, currency, settings)) continue;
		for (const member of mailing.members) {
			const { invoice, customer } = member.case;
			const reason = `Nothing to collect: ${customer.name} has ${money(credit, currency)} in credit, which covers invoice ${invoice.number}.`;
			covered.set(member, quiet(member.case, 'none', 1, reason));
		}
	}
	return covered;
}
