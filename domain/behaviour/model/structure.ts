import { z } from 'zod/v4';

const weight = z.number().positive().max(1000);
const days = z.number().positive().max(10_000);
const share = z.number().min(0).max(1);

/**
 * How evidence is gathered: how long the past counts, and how many invoices a belief is worth before the customer's own
 * invoices outweigh it. All weights are in invoices, all memories in days.
 */
export const structureSchema = z.strictObject({
	/** What is believed of a portfolio before its first invoice. */
	prior: z.strictObject({ lateRate: share, weight }),
	/** The portfolio of the last days against all of it. */
	recent: z.strictObject({ days, weight }),
	/** Industry, region, relationship. */
	segment: z.strictObject({ weight }),
	/** The customer's own rate. */
	customer: z.strictObject({ weight }),
	/** Whose payments lie how near to the due date: the part of the portfolio paid within so many days of it. */
	exactness: z.strictObject({ withinDays: days, from: share, to: share }),
	/** Where the customer's payments lie around the due date, as a normal distribution. */
	timing: z.strictObject({ memoryDays: days, weight, spreadWeight: weight, driftDays: days, driftWeight: weight }),
	/**
	 * Invoices that fell due on the same weekday; how much one counts that moves as far to the next payment day, and any
	 * other; and how much of the portfolio it takes to believe in a weekday of its own.
	 */
	dueDay: z.strictObject({ memoryDays: days, weight, sameShift: share, otherDay: share, portfolioWeight: weight }),
	/** Invoices of a like amount: half the weight where the logarithms differ by `width`. */
	amount: z.strictObject({ width: z.number().positive().max(10), weight }),
	/** The same month of other years. */
	season: z.strictObject({ weight, years: z.number().int().min(2).max(10) }),
	/**
	 * The days of payment: wider memory and likeness than for the rates, for a day needs more examples than a rate; and
	 * `weight` invoices of the portfolio, so that no day is impossible.
	 */
	outlook: z.strictObject({ weight, memoryDays: days, sameShift: share, otherDay: share, width: z.number().positive().max(10) }),
});

export type Structure = z.output<typeof structureSchema>;
