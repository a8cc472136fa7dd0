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
	const routed: Routed[] = [];
	const seen = new Map<string, { index: number; customerId: string }>();
	const byCustomer = new Map<string, { record: CustomerRecord; decided: Decided[] }>();
	items.forEach((item, index) => {
		const { id } = item.customer;
		let own = byCustomer.get(id);
		if (!own) byCustomer.set(id, (own = { record: new CustomerRecord(history.of(id), asOf, policy.timeZone), decided: [] }));
		try {
			const c = caseOf(item, own.record, policy, asOf);
			const before = seen.get(item.invoice.id);
			if (before) {
				routed.push({ index, others: [], ...sameAgain(c, before) });
				return;
			}
			seen.set(item.invoice.id, { index, customerId: id });
			own.decided.push({ index, case: c, decision: decide(c) });
		} catch (error) {
			routed.push({ index, error });
		}
	});
	for (const { record, decided } of byCustomer.values()) {
		for (const answer of routeCustomer(decided, record, policy.settings)) routed.push(answer);
	}
	return routed.sort((a, b) => a.index - b.index);
}

/** An invoice is decided on once a run. Throws a ContractError where two customers have an invoice of the same id. */
function sameAgain(c: Case, before: { index: number; customerId: string }): Said {
	const { invoice, customer } = c;
	if (before.customerId !== customer.id) {
		throw new ContractError(
			'invoice.id',
			invoice.id,
			`an id that no invoice of another customer has: item ${before.index} has it too`,
		);
	}
	const reason = `Invoice ${invoice.number} comes twice in this run: see item ${before.index}.`;
	return quietReminder(c, quiet(c, 'none', 10, reason));
}
