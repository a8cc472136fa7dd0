import { amountOf } from '../../model/event';
import { parseAmount, sum, type MinorUnits } from '../../model/money';
import { asksForMoneyIn } from '../demand';
import type { Facts } from '../facts';
import { about, eventsOf } from '../past/past';
import { agreedInstalments } from '../past/plans';
import { datesIn } from './dates';
import { partsOf, type ProsePart } from './prose';

/** The charges that the reminder claims, in minor units. */
export function claimedCharges(facts: Pick<Facts, 'reminder' | 'invoice'>): { interest: MinorUnits; fixed: MinorUnits; basis: string } {
	const { charges } = facts.reminder ?? {};
	const exact = (amount: number | string | undefined) => (amount === undefined ? null : parseAmount(amount, facts.invoice.currency)) ?? (0 as MinorUnits);
	return { interest: exact(charges?.interest), fixed: exact(charges?.fixed), basis: charges?.basis ?? '' };
}

/** The amounts in a message that are none of the ledger's; where others stand but not the open one, all of them. */
export function wrongAmounts(facts: Facts): readonly string[] {
	const { demanded, known } = ledgerAmounts(facts);
	const parts = partsOf(facts.prose);
	const strange = (part: ProsePart) => part.amounts.filter(({ values, inCurrency }) => !inCurrency || !values.some((value) => known.has(value)));
	const wrong = parts.flatMap(strange);
	const all = parts.flatMap(({ amounts }) => amounts);
	const namesDemand = all.some(({ values }) => values.some((value) => demanded.has(value)));
	const reported = wrong.length > 0 ? wrong : namesDemand || !asksForMoneyIn(facts) ? [] : all;
	return [...new Set(reported.map(({ text }) => text))];
}

/** Whether an amount is one of the ledger's or of the reminder's charges. */
export function isLedgerAmount(facts: Facts, values: readonly MinorUnits[]): boolean {
	const { known } = ledgerAmounts(facts);
	return values.some((value) => known.has(value));
}

/** A date that the message labels as the due date and that is not; undefined where all are right. */
export function wrongDueDate(facts: Facts): string | undefined {
	const invoices = [facts.invoice, ...facts.statement];
	const instalments = [...invoices.flatMap(({ paymentPlan }) => paymentPlan?.instalments ?? []), ...agreedInstalments(facts)];
	const right = new Set<string>([facts.dueDate, ...invoices.map(({ dueDate }) => dueDate), ...instalments.map(({ dueDate }) => dueDate)]);
	for (const part of partsOf(facts.prose)) {
		const dates = part.hits.some(({ group }) => group === 'dueDate') ? datesIn(part.text) : [];
		for (const hit of part.hits) {
			if (hit.group !== 'dueDate') continue;
			const label = { start: part.words.starts[hit.word] ?? 0, end: part.words.starts[hit.word + hit.length - 1] ?? 0 };
			const before = dates.findLast(({ start, text }) => start < label.start && isOneClause(part.text.slice(start + text.length, label.start)));
			const after = dates.find(({ start }) => start > label.end && isOneClause(part.text.slice(label.end, start)));
			// "war am 06.11.2026 fällig": this label follows its date; all others precede it.
			const labelled = hit.phrase === 'fällig' ? (before ?? after) : after;
			if (labelled && !labelled.readings.some((date) => right.has(date))) return labelled.text;
		}
	}
	return undefined;
}

const REACH = 40;

// The date and its label belong together: near each other, and in one sentence.
function isOneClause(between: string): boolean {
	return between.length <= REACH && !/\n|[.!?;] /.test(between);
}

function ledgerAmounts(facts: Facts): { demanded: ReadonlySet<number>; known: ReadonlySet<number> } {
	const { invoice, statement } = facts;
	const { interest, fixed } = claimedCharges(facts);
	const charges = sum([interest, fixed]);
	const open = [invoice, ...statement].map(({ amountDue }) => amountDue);
	const total = sum(open.filter((amount) => amount > 0));
	const instalments = [...(invoice.paymentPlan?.instalments ?? []), ...agreedInstalments(facts)].map(({ amount }) => amount);
	const percents = [facts.reminder?.offer?.percent, invoice.terms?.earlyPaymentDiscount?.percent].filter((percent) => percent !== undefined);
	const discounts = percents.flatMap((percent) => [invoice.amountDue, invoice.total].map((amount) => Math.round((amount * percent) / 100)));
	const demanded = new Set<number>([invoice.amountDue, total, invoice.amountDue + charges, total + charges, ...instalments, ...discounts.map((discount) => invoice.amountDue - discount)]);
	const received = eventsOf(facts.past, 'payment.received', 'promise.made').filter(about(invoice.id)).map((event) => amountOf(event, invoice.currency) ?? invoice.total);
	const known = new Set<number>([...demanded, ...open, ...open.map(Math.abs), ...discounts, ...received]);
	for (const { total: billed, amountDue, amountPaid, terms } of [invoice, ...statement]) {
		for (const amount of [billed, billed - amountDue, amountPaid, terms?.lateFee?.fixed]) if (amount !== undefined) known.add(amount);
	}
	if (charges > 0) for (const amount of [interest, fixed, charges, invoice.amountDue + interest, invoice.amountDue + fixed]) known.add(amount);
	return { demanded, known };
}
