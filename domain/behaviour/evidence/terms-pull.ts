import type { CustomerPayments, KnownPayment } from '../payments/known-payments';

// Square days: invoices with terms that differ by ten days must come thirty times before they count for half.
const RELUCTANCE = 3000;
const FARTHEST = 60;

/**
 * How far customers pay so many days after the invoice, whatever its terms say: 0 where the due date alone counts, 1
 * where terms shorter by a day make a payment later by a day. Estimated within customers, as a regression of the days
 * late on the terms, and drawn towards 0 until there is evidence.
 */
export function termsPullOf(customers: Iterable<CustomerPayments>, daysOf: (payment: KnownPayment) => number): number {
	let [products, squares] = [0, 0];
	for (const { known } of customers) {
		let [count, termsSum, daysSum, termsSquares, both] = [0, 0, 0, 0, 0];
		for (const payment of known) {
			const { issued, due } = payment.record;
			if (issued === undefined || !payment.settled) continue;
			const [terms, days] = [due - issued, Math.min(FARTHEST, Math.max(-FARTHEST, daysOf(payment)))];
			count += 1;
			termsSum += terms;
			daysSum += days;
			termsSquares += terms * terms;
			both += terms * days;
		}
		if (count < 2) continue;
		products += both - (termsSum * daysSum) / count;
		squares += termsSquares - (termsSum * termsSum) / count;
	}
	return Math.min(1, Math.max(0, -products / (squares + RELUCTANCE)));
}
