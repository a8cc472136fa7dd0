import type { Instant } from '../../calendar/instant';
import { ContractError } from '../../model/contract-error';
import type { History } from '../../model/history';
import { caseOf, type RoutedItem } from '../case/case';
import { CustomerRecord } from '../case/customer-record';
import { decide } from '../decision/decide';
import { quiet } from '../decision/decision';
import type { Policy } from '../policy/policy';
import { underPressure } from '../questions/10-pressure';
import { messageReminder, quietReminder, type RouterReminder } from './reminder';
import { isReminder, mailingsOf } from './statements';
import { mailingOf, type Decided } from './mailing';

/** What becomes of one item: a decision, which may stand for `others` as well, or the reason why there is none. */
export type Routed =
	| { index: number; others: readonly number[]; reminder: RouterReminder }
	| { index: number; error: unknown };

/**
 * Decides on invoices: what, if anything, should happen next, and when. Answers in the order of `items`; invoices that
 * share a statement have one answer, at the place of the oldest. A pure function: same input, same answer. An item whose
 * history cannot be understood has an error of its own and the others go on.
 */
export function route(items: readonly RoutedItem[], history: Pick<History, 'of'>, policy: Policy, asOf: Instant): Routed[] {
	const routed: Routed[] = [];
	const seen = new Map<string, number>();
	const byCustomer = new Map<string, { record: CustomerRecord; decided: Decided[] }>();
	items.forEach((item, index) => {
		const { id } = item.customer;
		let own = byCustomer.get(id);
		if (!own) byCustomer.set(id, (own = { record: new CustomerRecord(history.of(id), asOf, policy.timeZone), decided: [] }));
		try {
			const c = caseOf(item, own.record, policy, asOf);
			const before = seen.get(item.invoice.id);
			if (before === undefined) seen.set(item.invoice.id, index);
			else if (items[before]?.customer.id !== id) throw new ContractError('invoice.id', item.invoice.id, `an id that no invoice of another customer has (item ${before} has it too)`);
			else {
				const twice = quiet(c, 'none', 10, `Invoice ${item.invoice.number} comes twice in this run: see item ${before}.`);
				routed.push({ index, others: [], reminder: quietReminder({ index, case: c, decision: twice }) });
				return;
			}
			own.decided.push({ index, case: c, decision: decide(c) });
		} catch (error) {
			routed.push({ index, error });
		}
	});
	for (const { record, decided } of byCustomer.values()) for (const one of routeCustomer(decided, record, policy)) routed.push(one);
	return routed.sort((a, b) => a.index - b.index);
}

function routeCustomer(decided: readonly Decided[], record: CustomerRecord, { settings }: Policy): Routed[] {
	const reminders = decided.filter(isReminder);
	const mailings = mailingsOf(reminders, settings.consolidate);
	const waiting = underPressure(mailings, record, settings);
	const going = mailings.filter(({ members }) => !waiting.has(members[0]));
	const routed: Routed[] = going.map((mailing) => {
		const [lead, ...others] = mailing.members;
		return { index: lead.index, others: others.map(({ index }) => index), reminder: messageReminder(mailing) };
	});
	for (const one of decided) {
		const decision = waiting.get(one) ?? one.decision;
		if (decision === one.decision && isReminder(one)) continue;
		const reminder = decision.tier ? messageReminder(mailingOf(one)) : quietReminder({ ...one, decision });
		routed.push({ index: one.index, others: [], reminder });
	}
	return routed;
}
