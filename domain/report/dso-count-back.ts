import { civilDateOfDayNumber, dayNumberOf, partsOf, civilDate } from '../calendar/civil-date';
import { billedBetween, receivablesAt, type BilledInvoice } from './billed-invoice';

/**
 * Days sales outstanding, count-back method: the sales of the newest month are taken off the receivables, then those of
 * the month before, and so on. A month whose sales fit in wholly counts with all its days, the last one with the part of
 * its days that is left of the receivables. Unlike the simple method it does not swing with sales. Null where nothing is
 * owed and nothing was ever billed.
 *
 * Source: Credit Research Foundation, Standard Formulas ("Count-back DSO").
 */
export function countBackDso(invoices: readonly BilledInvoice[], day: number): number | null {
	const firstBilled = invoices.reduce((first, { issued }) => Math.min(first, issued), day + 1);
	if (firstBilled > day) return null;
	let left: number = receivablesAt(invoices, day);
	let [until, days] = [day, 0];
	while (left > 0 && until >= firstBilled) {
		const from = firstOfMonth(until);
		const sales = billedBetween(invoices, from, until);
		const length = until - from + 1;
		days += sales > left ? (length * left) / sales : length;
		left -= sales;
		until = from - 1;
	}
	return days;
}

function firstOfMonth(day: number): number {
	const { year, month } = partsOf(civilDateOfDayNumber(day));
	return dayNumberOf(civilDate(year, month, 1));
}
