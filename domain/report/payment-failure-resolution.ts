import type { Instant } from '../calendar/instant';
import type { History } from '../model/history';
import { proportionOf, type Proportion } from './statistics/proportion';

const MS_PER_DAY = 86_400_000;
const PAID: ReadonlySet<string> = new Set(['payment.received', 'invoice.settled']);

/**
 * Of the invoices whose automatic payment failed (`payment.failed`), the part for which money came within `withinDays` days
 * of the first failure. Invoices that still have time are left out; after a payment a new failure counts anew.
 */
export function paymentFailureResolution(history: History, asOf: Instant, withinDays: number): Proportion {
	let [resolved, failed] = [0, 0];
	const isOver = (since: Instant) => asOf - since > withinDays * MS_PER_DAY;
	for (const customerId of history.customerIds()) {
		const failing = new Map<string, Instant>();
		for (const { at, type, invoiceId } of history.of(customerId)) {
			if (at > asOf || invoiceId === undefined) continue;
			const since = failing.get(invoiceId);
			if (type === 'payment.failed' && since === undefined) failing.set(invoiceId, at);
			if (!PAID.has(type) || since === undefined) continue;
			failing.delete(invoiceId);
			failed += 1;
			if (at - since <= withinDays * MS_PER_DAY) resolved += 1;
		}
		failed += [...failing.values()].filter(isOver).length;
	}
	return proportionOf(resolved, failed);
}
