import type { Instant } from '../../calendar/instant';
import type { PaymentRecord } from './payment-record';

/** An invoice whose lateness is known: it was settled, or it is open and its due date is over. */
export interface KnownPayment {
	readonly record: PaymentRecord;
	readonly settled: boolean;
	/** Calendar days from the due date to the payment, negative if early; so far, for an open invoice. */
	readonly daysLate: number;
	/** Days since it fell due; 0 for what was paid ahead of a due date that is still to come. */
	readonly age: number;
}

/** What is known of one customer's invoices at a moment. */
export interface CustomerPayments {
	readonly known: readonly KnownPayment[];
	/** Open and not yet due. */
	readonly pending: readonly PaymentRecord[];
	/** Paid before they were issued. */
	readonly prepaid: readonly PaymentRecord[];
}

// An overdue invoice will be paid tomorrow at the earliest, and most take a little longer.
const OPEN_FOR_MORE_DAYS = 2;

/** The records of one customer as they were known at `asOf`, when the calendar showed the day number `today`. */
export function knownAt(records: readonly PaymentRecord[], asOf: Instant, today: number): CustomerPayments {
	const known: KnownPayment[] = [];
	const pending: PaymentRecord[] = [];
	const prepaid: PaymentRecord[] = [];
	for (const record of records) {
		if (record.prepaid && isSettledAt(record, asOf, today)) prepaid.push(record);
		if (record.prepaid || record.knownAt > asOf || (record.issued ?? today) > today) continue;
		const age = Math.max(today - record.due, 0);
		const settled = isSettledAt(record, asOf, today);
		if (settled) known.push({ record, settled, daysLate: (record.settled ?? today) - record.due, age });
		else if (record.due < today) known.push({ record, settled, daysLate: age + OPEN_FOR_MORE_DAYS, age });
		else pending.push(record);
	}
	return { known, pending, prepaid };
}

function isSettledAt(record: PaymentRecord, asOf: Instant, today: number): boolean {
	return record.settled !== undefined && record.settled <= today && record.settledKnownAt !== undefined && record.settledKnownAt <= asOf;
}
