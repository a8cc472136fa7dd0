import { daysBetween, type CivilDate } from '../../calendar/civil-date';
import { ContractError } from '../../model/contract-error';
import type { Invoice } from '../../model/invoice';
import { parseAmount, type MinorUnits } from '../../model/money';
import type { Past } from './past';
import type { Touch } from './touch';

/** What is due and when, by what was agreed last. */
export interface Due {
	date: CivilDate;
	originalDate?: CivilDate;
	amount: MinorUnits;
	instalment?: { index: number; count: number };
}

/**
 * The due date and amount in force. The router has worked them out; without it they are those of the first instalment not
 * paid yet, where there is a plan, else the invoice's own with its extension.
 */
export function dueOf(invoice: Invoice, touch: Touch | undefined, past: Past): Due {
	const worked = touch?.dueDate === undefined ? ownDue(invoice, past) : routedDue(invoice, touch, touch.dueDate);
	const moved = !worked.instalment && daysBetween(invoice.dueDate, worked.date) > 0;
	return { ...worked, originalDate: moved ? invoice.dueDate : undefined };
}

function routedDue(invoice: Invoice, touch: Touch, date: CivilDate): Due {
	const { amountDue = '', instalment } = touch;
	const amount = amountDue === '' ? invoice.amountDue : parseAmount(amountDue, invoice.currency);
	if (amount === null) throw new ContractError('reminder.amountDue', amountDue, `an amount in ${invoice.currency}`);
	return { date, amount, instalment: instalment && { index: instalment.number, count: instalment.of } };
}

function ownDue(invoice: Invoice, { extendedUntil }: Past): Due {
	const instalments = invoice.paymentPlan?.instalments ?? [];
	const index = nextInstalment(invoice);
	const instalment = instalments[index];
	if (instalment) return { date: instalment.dueDate, amount: instalment.amount, instalment: { index: index + 1, count: instalments.length } };
	const isExtended = extendedUntil !== undefined && daysBetween(invoice.dueDate, extendedUntil) > 0;
	return { date: isExtended ? extendedUntil : invoice.dueDate, amount: invoice.amountDue };
}

// Where a source does not tick instalments off, what has been paid counts against them in their order.
function nextInstalment(invoice: Invoice): number {
	const instalments = invoice.paymentPlan?.instalments ?? [];
	if (instalments.some((instalment) => instalment.paid)) return instalments.findIndex((instalment) => !instalment.paid);
	const planned = instalments.reduce((total, instalment) => total + instalment.amount, 0);
	let covered = planned - invoice.amountDue;
	return instalments.findIndex((instalment) => (covered -= instalment.amount) < 0);
}
