import { isoWeekdayOf, type PaymentDays } from '../calendar/payment-days';
import type { CustomerPayments } from '../payments/known-payments';

// A customer's thousands of older invoices say nothing that the newest ones do not.
const NEWEST = 2000;

/** One known payment of a customer, with what it is compared by. */
export interface PaymentSample {
	readonly invoiceId: string;
	readonly settled: boolean;
	/** Days late, counted from the first payment day on or after the due date. */
	readonly days: number;
	readonly shift: number;
	readonly weekday: number;
	/** Months since the year 0, so that the same month of other years is a multiple of twelve away. */
	readonly month: number;
	readonly age: number;
	readonly size: number | undefined;
	readonly terms: number | undefined;
}

/** The newest known payments of a customer, newest due date first. */
export function samplesOf({ known }: CustomerPayments, days: PaymentDays): readonly PaymentSample[] {
	const newest = [...known].sort((a, b) => b.record.due - a.record.due).slice(0, NEWEST);
	return newest.map(({ record, settled, daysLate, age }) => {
		const shift = days.shiftOf(record.due);
		return {
			invoiceId: record.invoiceId,
			settled,
			days: daysLate - shift,
			shift,
			weekday: isoWeekdayOf(record.due),
			month: monthOf(record.due),
			age,
			size: record.size,
			terms: record.issued === undefined ? undefined : record.due - record.issued,
		};
	});
}

/** Months since the year 0 of a day number. */
export function monthOf(day: number): number {
	const date = new Date(day * 86_400_000);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
