import { amountOf } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import { parseAmount, sum, type MinorUnits } from '../../model/money';
import type { Reminder } from '../../model/reminder';
import { about, eventsOf, type Past } from '../past/past';
import { agreedInstalments } from '../past/plans';

/** The amounts that a message about an invoice may name, in minor units. */
export interface LedgerAmounts {
	/** What it may ask for. */
	demanded: ReadonlySet<number>;
	/** Everything it may name. */
	known: ReadonlySet<number>;
}

/** What a reminder claims beyond the invoice. */
export interface ClaimedCharges {
	interest: MinorUnits;
	fixed: MinorUnits;
	basis: string;
}

/** The charges that a reminder claims, in minor units of the invoice's currency. */
export function chargesOf(reminder: Reminder | undefined, invoice: Invoice): ClaimedCharges {
	const { charges } = reminder ?? {};
	const exact = (amount: number | string | undefined) => (amount === undefined ? null : parseAmount(amount, invoice.currency)) ?? (0 as MinorUnits);
	return { interest: exact(charges?.interest), fixed: exact(charges?.fixed), basis: charges?.basis ?? '' };
}

/** The amounts of the ledger: of the invoice, the other invoices of its statement, plans, payments, offers and charges. */
export function ledgerAmountsOf(invoice: Invoice, statement: readonly Invoice[], reminder: Reminder | undefined, { interest, fixed }: ClaimedCharges, past: Past): LedgerAmounts {
	const charges = interest + fixed;
	const open = [invoice, ...statement].map(({ amountDue }) => amountDue);
	const total = sum(open.filter((amount) => amount > 0));
	const instalments = [...(invoice.paymentPlan?.instalments ?? []), ...agreedInstalments(past, invoice)].map(({ amount }) => amount);
	const percents = [reminder?.offer?.percent, invoice.terms?.earlyPaymentDiscount?.percent].filter((percent) => percent !== undefined);
	const discounts = percents.flatMap((percent) => [invoice.amountDue, invoice.total].map((amount) => Math.round((amount * percent) / 100)));
	const demanded = new Set<number>([invoice.amountDue, total, invoice.amountDue + charges, total + charges, ...instalments, ...discounts.map((discount) => invoice.amountDue - discount)]);
	const received = eventsOf(past, 'payment.received', 'promise.made').filter(about(invoice.id)).map((event) => amountOf(event, invoice.currency) ?? invoice.total);
	const known = new Set<number>([...demanded, ...open, ...open.map(Math.abs), ...discounts, ...received]);
	for (const { total: billed, amountDue, amountPaid, terms } of [invoice, ...statement]) {
		for (const amount of [billed, billed - amountDue, amountPaid, terms?.lateFee?.fixed]) if (amount !== undefined) known.add(amount);
	}
	if (charges > 0) for (const amount of [interest, fixed, charges, invoice.amountDue + interest, invoice.amountDue + fixed]) known.add(amount);
	return { demanded, known };
}
