import type { Receivable } from '../model/receivable';

/**
 * Of so many customers what was worked out is kept. Invoices are scored customer by customer, so that fewer would do, and a
 * run of a hundred thousand customers does not hold all of them at once.
 */
export const CUSTOMERS_KEPT = 100;

/** The places of `receivables` in their list, customer by customer. */
export function placesByCustomer(receivables: readonly Receivable[]): readonly number[] {
	const byCustomer = new Map<string, number[]>();
	receivables.forEach(({ customer }, place) => {
		const own = byCustomer.get(customer.id);
		if (own) own.push(place);
		else byCustomer.set(customer.id, [place]);
	});
	return [...byCustomer.values()].flat();
}
