import { isoWeekdayOf, type PaymentDays } from '../calendar/payment-days';
import type { KnownPayment } from '../payments/known-payments';

// A customer's thousands of older invoices say nothing that the newest ones do not.
const NEWEST = 2000;

/**
 * The newest known payments of a customer, newest due date first, as columns: every invoice of the customer is compared
 * with all of them. NaN stands for unknown.
 */
export class PaymentSamples {
	readonly length: number;
	readonly invoiceIds: readonly string[];
	readonly settled: Uint8Array;
	/** Days late, counted from the first payment day on or after the due date. */
	readonly days: Int32Array;
	readonly shifts: Int32Array;
	readonly weekdays: Int32Array;
	/** See `monthOf`. */
	readonly months: Int32Array;
	readonly ages: Int32Array;
	readonly sizes: Float64Array;
	readonly terms: Float64Array;

	constructor(known: readonly KnownPayment[], calendar: PaymentDays) {
		const newest = [...known].sort((a, b) => b.record.due - a.record.due).slice(0, NEWEST);
		this.length = newest.length;
		this.invoiceIds = newest.map(({ record }) => record.invoiceId);
		this.settled = Uint8Array.from(newest, ({ settled }) => Number(settled));
		this.shifts = Int32Array.from(newest, ({ record }) => calendar.shiftOf(record.due));
		this.days = Int32Array.from(newest, ({ daysLate }, index) => daysLate - (this.shifts[index] ?? 0));
		this.weekdays = Int32Array.from(newest, ({ record }) => isoWeekdayOf(record.due));
		this.months = Int32Array.from(newest, ({ record }) => monthOf(record.due));
		this.ages = Int32Array.from(newest, ({ age }) => age);
		this.sizes = Float64Array.from(newest, ({ record }) => record.size ?? NaN);
		this.terms = Float64Array.from(newest, ({ record }) => record.due - (record.issued ?? NaN));
	}
}

/** Months since the year 0 of a day number, so that the same month of another year is a multiple of twelve away. */
export function monthOf(day: number): number {
	const date = new Date(day * 86_400_000);
	return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
