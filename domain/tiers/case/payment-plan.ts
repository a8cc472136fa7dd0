import { z } from 'zod/v4';

import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Instant } from '../../calendar/instant';
import { amountOf, type DunningEvent, type EventType } from '../../model/event';
import * as field from '../../model/fields';
import type { Instalment, Invoice } from '../../model/invoice';
import { parseAmount, sum, ZERO, type MinorUnits } from '../../model/money';
import type { CustomerRecord } from './customer-record';

/** An instalment that still has to be paid, in whole or in part. */
export interface OpenInstalment {
	/** 1 for the first. */
	number: number;
	of: number;
	dueDate: CivilDate;
	/** What is still open of it. */
	amount: MinorUnits;
}

const AGREED: ReadonlySet<EventType> = new Set(['plan.agreed']);
const PAYMENTS: ReadonlySet<EventType> = new Set(['payment.received']);
// Reminders about an instalment go out around its due date; after that a person has it.
const DAYS_OF_AN_INSTALMENT = 7;

const agreedData = z.object({
	instalments: field.objectOrJson(
		z.array(z.object({ dueDate: field.civilDate, amount: field.amount, paid: field.optional(field.flag) })).min(1),
	),
});

/** The instalments that the newest `plan.agreed` names, by due date; undefined where it names none that can be read. */
export function agreedInstalments(invoice: Invoice, record: CustomerRecord): readonly Instalment[] | undefined {
	const newest = record.concerning(invoice.id, AGREED).at(-1);
	return newest && instalmentsOf(newest, invoice);
}

/** When the first instalment of a plan was due, by the plan itself or by the invoice; undefined where neither says so. */
export function firstDueDate(plan: DunningEvent, invoice: Invoice): CivilDate | undefined {
	const instalments = instalmentsOf(plan, invoice) ?? invoice.paymentPlan?.instalments ?? [];
	return instalments.map(({ dueDate }) => dueDate).sort()[0];
}

/** The first instalment with something open; null where all are paid. */
export function nextInstalment(
	instalments: readonly Instalment[],
	invoice: Invoice,
	record: CustomerRecord,
	agreedAt: Instant,
): OpenInstalment | null {
	const inOrder = [...instalments].sort((a, b) => daysBetween(b.dueDate, a.dueDate));
	const total = sum(inOrder.map(({ amount }) => amount));
	// A source may count a payment before it ticks off the instalment: nobody is reminded of what was paid.
	const covered = Math.max(total - invoice.amountDue, receivedBetween(invoice, record, agreedAt, Infinity as Instant), 0);
	let upTo = 0;
	for (const [index, { dueDate, amount, paid }] of inOrder.entries()) {
		upTo += amount;
		if (paid || upTo <= covered) continue;
		const open = Math.min(amount, upTo - covered, Math.max(invoice.amountDue, 0)) as MinorUnits;
		return { number: index + 1, of: inOrder.length, dueDate, amount: open };
	}
	return null;
}

/** How many instalments of a plan were paid until it was replaced: by their amounts, or one a payment. */
export function instalmentsPaidBetween(invoice: Invoice, record: CustomerRecord, plan: DunningEvent, until: Instant): number {
	const instalments = instalmentsOf(plan, invoice);
	if (!instalments) return paymentsBetween(invoice, record, plan.at, until).length;
	let left = receivedBetween(invoice, record, plan.at, until) as number;
	const open = instalments.findIndex(({ amount }) => (left -= amount) < 0);
	return open < 0 ? instalments.length : open;
}

/** The number of the instalment that a reminder of that day was about, at most `current`. */
export function instalmentOn(instalments: readonly Instalment[], date: CivilDate, current: number): number {
	const inOrder = [...instalments].sort((a, b) => daysBetween(b.dueDate, a.dueDate));
	const index = inOrder.findIndex(({ dueDate }) => daysBetween(dueDate, date) <= DAYS_OF_AN_INSTALMENT);
	return index < 0 ? current : Math.min(index + 1, current);
}

function instalmentsOf(event: DunningEvent, invoice: Invoice): readonly Instalment[] | undefined {
	const parsed = agreedData.safeParse(event.data);
	if (!parsed.success) return undefined;
	const instalments: Instalment[] = [];
	for (const { dueDate, amount, paid } of parsed.data.instalments) {
		const exact = parseAmount(amount, event.currency ?? invoice.currency);
		if (exact === null) return undefined;
		instalments.push({ dueDate, amount: exact, paid: paid ?? false });
	}
	return instalments;
}

function paymentsBetween(invoice: Invoice, record: CustomerRecord, from: Instant, until: Instant): readonly DunningEvent[] {
	return record.concerning(invoice.id, PAYMENTS).filter((event) => event.at > from && event.at <= until);
}

function receivedBetween(invoice: Invoice, record: CustomerRecord, from: Instant, until: Instant): MinorUnits {
	if (from === (-Infinity as Instant)) return ZERO;
	return sum(paymentsBetween(invoice, record, from, until).map((event) => amountOf(event, invoice.currency) ?? ZERO));
}
