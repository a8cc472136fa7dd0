import type { z } from 'zod/v4';

import { numberBetween, section } from './leaves';

const weight = numberBetween(0.01, 1000);
const days = numberBetween(1, 10_000);
const width = numberBetween(0.01, 10);
const share = numberBetween(0, 1);

/**
 * How evidence is gathered: how long the past counts, and how many invoices a belief is worth before the customer's own
 * invoices outweigh it. All weights are in invoices, all memories in days.
 */
export const structureSchema = section({
	/** What is believed of a portfolio before its first invoice. */
	prior: section({ lateRate: share, weight }),
	/** The portfolio of the last days against all of it. */
	recent: section({ days, weight }),
	/** Industry, region, relationship. */
	segment: section({ weight }),
	/** The customer's own rate. */
	customer: section({ weight }),
	/** Whose payments lie how near to the due date: the part of the portfolio paid within so many days of it. */
	exactness: section({ withinDays: days, from: share, to: share }),
	/** Where the customer's payments lie around the due date, as a normal distribution. */
	timing: section({ memoryDays: days, weight, spreadWeight: weight }),
	/**
	 * How often customers move to another usual day, a belief worth so many years of a customer; and how far such moves
	 * spread (days), a belief worth `weight` moves. How far they lead is learnt from the portfolio alone.
	 */
	moves: section({ perYear: numberBetween(0.001, 10), years: weight, spread: numberBetween(0.5, 60), weight }),
	/**
	 * Invoices that fell due on the same weekday; how much one counts that moves as far to the next payment day, and any
	 * other; and how much of the portfolio it takes to believe in a weekday of its own.
	 */
	dueDay: section({ memoryDays: days, weight, sameShift: share, otherDay: share, portfolioWeight: weight }),
	/** Invoices of a like amount: half the weight where the logarithms differ by `width`. */
	amount: section({ width, weight }),
	/** The same month of other years. */
	season: section({ weight, years: numberBetween(2, 10) }),
	/**
	 * The days of payment: wider memory and likeness than for the rates, for a day needs more examples than a rate; and
	 * `weight` invoices of the portfolio, so that no day is impossible.
	 */
	outlook: section({ weight, memoryDays: days, sameShift: share, otherDay: share, width }),
});

export type Structure = z.output<typeof structureSchema>;
