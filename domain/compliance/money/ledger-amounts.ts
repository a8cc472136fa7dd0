import { amountOf } from '../../model/event';
import type { Invoice } from '../../model/invoice';
import { parseAmount, sum, type MinorUnits } from '../../model/money';
import type { Reminder } from '../../model/reminder';
import type { GateItem } from '../gate-item';
import { about, eventsOf, type Past } from '../past/past';
import { agreedInstalments } from '../past/plans';
import type { Claim } from '../statement';

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
	/** How they were found, in words or as a code. */
	basis: string;
	/** They rest on what was agreed, not on the law. */
	agreed: boolean;
}

/** The charges that a reminder claims, in minor units of the invoice's currency. */
export function chargesOf(reminder: Reminder | undefined, invoice: Invoice): ClaimedCharges {
	const { charges } = reminder ?? {};
	const exact = (amount: number | string | undefined) => (amount === undefined ? null : parseAmount(amount, invoice.currency)) ?? (0 as MinorUnits);
	const basis = charges?.basis ?? '';
	return { interest: exact(charges?.interest), fixed: exact(charges?.fixed), basis, agreed: /\bcontract\b|terms of the invoice|\bagreed\b/i.test(basis) };
}

/** The amounts of the ledger: of the claims, plans, payments, offers, credits and charges. */
export function ledgerAmountsOf({ invoice, reminder, asked }: GateItem, claims: readonly Claim[], { interest, fixed }: ClaimedCharges, past: Past): LedgerAmounts {
	const charges = interest + fixed;
	const open = claims.map(({ amountDue }) => amountDue);
	const total = sum(open.filter((amount) => amount > 0));
	const routed = asked.amounts.map((amount) => parseAmount(amount, invoice.currency)).filter((amount) => amount !== null);
	const instalments = [...(invoice.paymentPlan?.instalments ?? []), ...agreedInstalments(past, invoice)].map(({ amount }) => amount);
	const percents = [reminder?.offer?.percent, invoice.terms?.earlyPaymentDiscount?.percent].filter((percent) => percent !== undefined);
	const discounts = percents.flatMap((percent) => [invoice.amountDue, invoice.total].map((amount) => Math.round((amount * percent) / 100)));
	const asks = [invoice.amountDue, total, ...routed, ...instalments, ...equalParts(total, reminder?.offer?.instalments), ...discounts.map((discount) => invoice.amountDue - discount)];
	const demanded = new Set<number>();
	for (const amount of asks) demanded.add(amount).add(amount + charges);
	const received = eventsOf(past, 'payment.received', 'promise.made').filter(about(invoice.id)).map((event) => amountOf(event, invoice.currency) ?? invoice.total);
	const known = new Set<number>(demanded);
	for (const amount of open) known.add(amount).add(Math.abs(amount));
	for (const amount of [...discounts, ...received]) known.add(amount);
	for (const { total: billed, amountDue, amountPaid, lateFee, charges: own } of claims) {
		const all = sum(own);
		for (const amount of [billed, billed - amountDue, amountPaid, lateFee, ...own, all, amountDue + all]) if (amount !== undefined) known.add(amount);
	}
	if (charges > 0) for (const amount of [interest, fixed, charges, invoice.amountDue + interest, invoice.amountDue + fixed]) known.add(amount);
	return { demanded, known };
}

// An offer to pay in parts: equal ones, of which the first or the last carries the cents.
function equalParts(total: number, count: number | undefined): readonly number[] {
	if (count === undefined || !Number.isInteger(count) || count < 2) return [];
	const [low, high] = [Math.floor(total / count), Math.ceil(total / count)];
	const rounded = Math.round(total / count);
	return [low, high, total - rounded * (count - 1), total - low * (count - 1)];
}
