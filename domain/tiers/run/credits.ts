import { sum, ZERO, type MinorUnits } from '../../model/money';
import type { Decided, Mailing } from './mailing';

/** Money that the customer has in credit with us. */
export interface CreditBalance {
	invoiceId: string;
	number: string;
	currency: string;
	/** Positive. */
	amount: MinorUnits;
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

/** Takes the credits off what the mailings ask for, in their order and each only once; by mailing, what was taken. */
export function takeCredits(mailings: readonly Mailing[], credits: readonly CreditBalance[]): Map<Mailing, MinorUnits> {
	const left = new Map<string, number>();
	for (const { currency, amount } of credits) left.set(currency, (left.get(currency) ?? 0) + amount);
	return new Map(
		mailings.map((mailing) => {
			const { currency } = mailing.members[0].case.invoice;
			const taken = Math.min(left.get(currency) ?? ZERO, askedFor(mailing)) as MinorUnits;
			left.set(currency, (left.get(currency) ?? 0) - taken);
			return [mailing, taken];
		}),
	);
}
