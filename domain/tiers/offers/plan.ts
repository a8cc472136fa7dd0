import type { Segment } from '../../model/behaviour';
import type { Case } from '../case/case';
import type { CustomerRecord } from '../case/customer-record';
import { money } from '../decision/wording';
import type { Offer } from './offer';

const FEWEST_PARTS = 2;
const MOST_PARTS = 6;
/** So many invoices paid in parts, and that share of all paid ones, make a habit. */
const HABIT_INVOICES = 2;
const HABIT_SHARE = 0.5;
/** They pay after a reminder anyway. */
const PAY_ANYWAY: ReadonlySet<Segment | undefined> = new Set<Segment>(['prompt', 'forgetful']);

/** A plan for an overdue invoice of a customer who pays in parts by habit. Never with hardship: that goes to a person. */
export function planFor(c: Case): Offer | undefined {
	const habit = planHabit(c);
	if (!habit || c.customer.flags.hardship) return undefined;
	return {
		kind: 'plan',
		instalments: habit.parts,
		basis: [
			`${c.customer.name} paid ${habit.invoices} of ${habit.of} invoices in parts, usually ${habit.parts}:`,
			`${money(c.due.amount, c.invoice.currency)} in ${habit.parts} parts.`,
		].join(' '),
	};
}

/** The customer's habit of paying in parts; undefined where there is none, or where they would pay anyway. */
export function planHabit({ record, behaviour }: Pick<Case, 'record' | 'behaviour'>): PartsHabit | undefined {
	return PAY_ANYWAY.has(behaviour.segment) ? undefined : record.once(partsHabit);
}

interface PartsHabit {
	/** Invoices that were paid in parts, of so many that were paid at all. */
	invoices: number;
	of: number;
	/** How many parts, usually. */
	parts: number;
}

function partsHabit(record: CustomerRecord): PartsHabit | undefined {
	const payments = new Map<string, number>();
	for (const { type, invoiceId } of record.events) {
		if (type === 'payment.received' && invoiceId !== undefined) payments.set(invoiceId, (payments.get(invoiceId) ?? 0) + 1);
	}
	const parts = [...payments.values()].filter((count) => count >= FEWEST_PARTS).sort((a, b) => a - b);
	if (parts.length < HABIT_INVOICES || parts.length / payments.size < HABIT_SHARE) return undefined;
	const usual = parts[Math.floor(parts.length / 2)] ?? FEWEST_PARTS;
	return { invoices: parts.length, of: payments.size, parts: Math.min(MOST_PARTS, usual) };
}
