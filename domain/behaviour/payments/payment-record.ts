import type { Instant } from '../../calendar/instant';

/**
 * What the history tells of one invoice and its payment. Days are day numbers (days since 1970-01-01), so that they
 * subtract; the instants say when each fact became known.
 */
export interface PaymentRecord {
	readonly invoiceId: string;
	readonly issued: number | undefined;
	readonly due: number;
	/** Natural logarithm of the amount in major units; undefined where the amount is unknown. */
	readonly size: number | undefined;
	readonly currency: string | undefined;
	readonly disputed: boolean;
	readonly knownAt: Instant;
	readonly settled: number | undefined;
	/** Settled before it was issued: that says nothing of how the customer pays invoices. */
	readonly prepaid: boolean;
	readonly settledKnownAt: Instant | undefined;
}

/** The scale on which amounts are compared: 100 is as far from 200 as 1,000 is from 2,000. */
export function sizeOf(amount: number): number {
	return Math.log(Math.max(amount, 1));
}
