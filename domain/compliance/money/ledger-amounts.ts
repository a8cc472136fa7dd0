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
	const total = claims.reduce((open, { amountDue }) => open + Math.max(amountDue, 0), 0);
	const demanded = new Set<number>();
	const known = new Set<number>();
	const ask = (amount: number): void => {
		demanded.add(amount).add(amount + charges);
	};
	ask(invoice.amountDue);
	ask(total);
	for (const amount of asked.amounts) {
		const routed = parseAmount(amount, invoice.currency);
		if (routed !== null) ask(routed);
	}
	for (const { amount } of invoice.paymentPlan?.instalments ?? []) ask(amount);
	for (const { amount } of agreedInstalments(past, invoice)) ask(amount);
	for (const amount of equalParts(total, reminder?.offer?.instalments)) ask(amount);
	for (const percent of [reminder?.offer?.percent, invoice.terms?.earlyPaymentDiscount?.percent]) {
		if (percent === undefined) continue;
		for (const amount of [invoice.amountDue, invoice.total]) {
			const discount = Math.round((amount * percent) / 100);
			known.add(discount);
			ask(invoice.amountDue - discount);
		}
	}
	for (const amount of demanded) known.add(amount);
	for (const event of eventsOf(past, 'payment.received', 'promise.made').filter(about(invoice.id))) known.add(amountOf(event, invoice.currency) ?? invoice.total);
	for (const { total: billed, amountDue, amountPaid, lateFee, charges: own } of claims) {
		known.add(amountDue).add(Math.abs(amountDue)).add(billed).add(billed - amountDue);
		if (amountPaid !== undefined) known.add(amountPaid);
		if (lateFee !== undefined) known.add(lateFee);
		for (const charge of own) known.add(charge);
		known.add(sum(own)).add(amountDue + sum(own));
	}
	if (charges > 0) known.add(interest).add(fixed).add(charges).add(invoice.amountDue + interest).add(invoice.amountDue + fixed);
	return { demanded, known };
}

// An offer to pay in parts: equal ones, of which the first or the last carries the cents.
function equalParts(total: number, count: number | undefined): readonly number[] {
	if (count === undefined || !Number.isInteger(count) || count < 2) return [];
	const [low, high] = [Math.floor(total / count), Math.ceil(total / count)];
	const rounded = Math.round(total / count);
	return [low, high, total - rounded * (count - 1), total - low * (count - 1)];
}
