import type { Instant } from '../../calendar/instant';
import { ContractError } from '../../model/contract-error';
import type { History } from '../../model/history';
import { caseOf, type Case, type RoutedItem } from '../case/case';
import { CustomerRecord } from '../case/customer-record';
import { decide } from '../decision/decide';
import { quiet } from '../decision/decision';
import type { Policy } from '../policy/policy';
import type { Decided } from './mailing';
import { quietReminder, type Said } from './reminder';
import { routeCustomer, type Answer } from './route-customer';

/** What becomes of one item: a decision, which may stand for `others` as well, or the reason why there is none. */
export type Routed = Answer | { index: number; error: unknown };

/**
 * Decides on invoices: what, if anything, should happen next, and when. Answers in the order of `items`; invoices that
 * share a statement have one answer, at the place of the oldest. A pure function: same input, same answer. An item whose
 * history cannot be understood has an error of its own and the others go on.
 */
export function route(items: readonly RoutedItem[], history: Pick<History, 'of'>, policy: Policy, asOf: Instant): Routed[] {
	const first = new Map<string, number>();
	const byCustomer = new Map<string, number[]>();
	items.forEach(({ invoice, customer }, index) => {
		if (!first.has(invoice.id)) first.set(invoice.id, index);
		const own = byCustomer.get(customer.id);
		if (own) own.push(index);
		else byCustomer.set(customer.id, [index]);
	});
	const routed: Routed[] = [];
	// One customer after the other, so that what is known of each can be forgotten before the next.
	for (const [customerId, indexes] of byCustomer) {
		const record = new CustomerRecord(history.of(customerId), asOf, policy.timeZone);
		const decided: Decided[] = [];
		for (const index of indexes) {
			const item = items[index];
			if (!item) continue;
			try {
				const c = caseOf(item, record, policy, asOf);
				const before = first.get(item.invoice.id) ?? index;
				if (before === index) decided.push({ index, case: c, decision: decide(c) });
				else routed.push({ index, others: [], ...sameAgain(c, before, items[before]) });
			} catch (error) {
				routed.push({ index, error });
			}
		}
		for (const answer of routeCustomer(decided, record, policy.settings)) routed.push(answer);
	}
	return routed.sort((a, b) => a.index - b.index);
}

/** An invoice is decided on once a run. Throws a ContractError where two customers have an invoice of the same id. */
function sameAgain(c: Case, before: number, item: RoutedItem | undefined): Said {
	const { invoice, customer } = c;
	if (item?.customer.id !== customer.id) {
		throw new ContractError('invoice.id', invoice.id, `an id that no invoice of another customer has: item ${before} has it too`);
	}
	return quietReminder(c, quiet(c, 'none', 10, `Invoice ${invoice.number} comes twice in this run: see item ${before}.`));
}
