import { normalCdf } from '../normal';

/** One way in which an invoice may be paid: around a day, counted from the first payment day on or after its due date. */
export interface Bell {
	/** Probability of this way; those of one invoice sum to 1. */
	share: number;
	centre: number;
	spread: number;
}

/** P(payment more than `days` days after the due date), with the due date moved by `shift` to a payment day. */
export function lateProbabilityOf(bells: readonly Bell[], days: number, shift: number): number {
	const threshold = days + 0.5 - shift;
	return bells.reduce((sum, { share, centre, spread }) => sum + share * normalCdf((centre - threshold) / spread), 0);
}
