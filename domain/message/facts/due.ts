import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import type { Invoice } from '../../model/invoice';
import type { MinorUnits } from '../../model/money';
import type { Past } from './past';

/** What is due and when, by what was agreed last. */
export interface Due {
	date: CivilDate;
	originalDate?: CivilDate;
	amount: MinorUnits;
	instalment?: { index: number; count: number };
}

/**
 * The due date and amount in force: an instalment where there is a plan, else the invoice's own with its extension.
 * Of a plan it is the first instalment not paid yet; where a source does not tick instalments off, what has been paid
 * counts against them in their order.
 */
export function dueOf(invoice: Invoice, past: Past): Due {
	const instalments = invoice.paymentPlan?.instalments ?? [];
	const index = nextInstalment(invoice);
	const instalment = instalments[index];
	if (instalment) {
		return { date: instalment.dueDate, amount: instalment.amount, instalment: { index: index + 1, count: instalments.length } };
	}
	const { extendedUntil } = past;
	const extended = extendedUntil !== undefined && daysBetween(invoice.dueDate, extendedUntil) > 0;
	return { date: extended ? extendedUntil : invoice.dueDate, originalDate: extended ? invoice.dueDate : undefined, amount: invoice.amountDue };
}

function nextInstalment(invoice: Invoice): number {
	const instalments = invoice.paymentPlan?.instalments ?? [];
	if (instalments.some((instalment) => instalment.paid)) return instalments.findIndex((instalment) => !instalment.paid);
	const planned = instalments.reduce((total, instalment) => total + instalment.amount, 0);
	let covered = planned - invoice.amountDue;
	return instalments.findIndex((instalment) => (covered -= instalment.amount) < 0);
}
