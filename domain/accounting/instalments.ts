import type { CivilDate } from '../calendar/civil-date';
import type { Instalment, Invoice } from '../model/invoice';
import { ZERO, minorUnits, sum, type MinorUnits } from '../model/money';

/** One due date of an invoice: its full amount and, where the system keeps it, what is open of it. */
export interface ScheduledPart {
	dueDate: CivilDate;
	amount: MinorUnits;
	outstanding?: MinorUnits;
}

/**
 * The payment plan of an invoice of which `amountDue` is open, earliest part first. A part paid in full keeps its amount; of
 * one paid in part, what is left. Where the system does not say which part a payment is for, it is for the earliest.
 * Undefined for fewer than two parts, or where they do not add up to what is open.
 */
export function paymentPlanOf(parts: readonly ScheduledPart[], amountDue: MinorUnits): Invoice['paymentPlan'] {
	if (parts.length < 2 || amountDue <= 0 || sum(parts.map(({ amount }) => amount)) < amountDue) return undefined;
	const earliestFirst = [...parts].sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : 0));
	const left = openAmounts(earliestFirst, amountDue);
	return {
		instalments: earliestFirst.map(({ dueDate, amount }, index): Instalment => {
			const open = left[index] ?? ZERO;
			return open > 0 ? { dueDate, amount: open, paid: false } : { dueDate, amount, paid: true };
		}),
	};
}

function openAmounts(earliestFirst: readonly ScheduledPart[], amountDue: MinorUnits): readonly MinorUnits[] {
	const told = earliestFirst.flatMap(({ outstanding }) => (outstanding === undefined ? [] : [outstanding]));
	if (told.length === earliestFirst.length && sum(told) === amountDue) return told;
	let rest: number = amountDue;
	const latestFirst = earliestFirst.toReversed().map(({ amount }) => {
		const open = minorUnits(Math.min(amount, rest)) ?? ZERO;
		rest -= open;
		return open;
	});
	return latestFirst.reverse();
}
