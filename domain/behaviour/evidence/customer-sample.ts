import { isoWeekdayOf, type PaymentDays } from '../calendar/payment-days';
import type { KnownPayment } from '../payments/known-payments';
import { hashOf } from './text-hash';

// A customer's thousands of older invoices say nothing that the newest ones do not.
const NEWEST = 1000;

/**
 * The newest known payments of a customer, newest due date first, as columns: every invoice of the customer is compared
 * with all of them. NaN stands for unknown.
 */
export class PaymentSamples {
	readonly length: number;
	/** `hashOf` the invoice ids: numbers lie side by side in memory, texts do not. */
	readonly hashes: Int32Array;
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

	/** `newestFirst` are the known payments, newest due date first. */
	constructor(newestFirst: readonly KnownPayment[], calendar: PaymentDays) {
		const length = Math.min(newestFirst.length, NEWEST);
		this.length = length;
		this.invoiceIds = newestFirst.slice(0, length).map(({ record }) => record.invoiceId);
		this.hashes = new Int32Array(length);
		this.settled = new Uint8Array(length);
		this.days = new Int32Array(length);
		this.shifts = new Int32Array(length);
		this.weekdays = new Int32Array(length);
		this.months = new Int32Array(length);
		this.ages = new Int32Array(length);
		this.sizes = new Float64Array(length);
		this.terms = new Float64Array(length);
		for (let index = 0; index < length; index += 1) {
			const payment = newestFirst[index];
			if (payment) this.fill(index, payment, calendar);
		}
	}

	private fill(index: number, { record, settled, daysLate, age }: KnownPayment, calendar: PaymentDays): void {
		const shift = calendar.shiftOf(record.due);
		this.hashes[index] = hashOf(record.invoiceId);
		this.settled[index] = Number(settled);
		this.days[index] = daysLate - shift;
		this.shifts[index] = shift;
		this.weekdays[index] = isoWeekdayOf(record.due);
		this.months[index] = monthOf(record.due);
		this.ages[index] = age;
		this.sizes[index] = record.size ?? NaN;
		this.terms[index] = record.due - (record.issued ?? NaN);
	}
}

/** Months since the year 0 of a day number, so that the same month of another year is a multiple of twelve away. */
export function monthOf(day: number): number {
	let month = months.get(day);
	if (month === undefined) {
		const date = new Date(day * 86_400_000);
		months.set(day, (month = date.getUTCFullYear() * 12 + date.getUTCMonth()));
	}
	return month;
}

// The days of a history repeat.
const months = new Map<number, number>();
