import type { Instant } from '../../calendar/instant';
import { ContractError } from '../../model/contract-error';
import type { History } from '../../model/history';
import { ZERO, type MinorUnits } from '../../model/money';
import { caseOf, type RoutedItem } from '../case/case';
import { CustomerRecord } from '../case/customer-record';
import { decide } from '../decision/decide';
import { quiet, type Decision } from '../decision/decision';
import { money } from '../decision/wording';
import { isNegligible } from '../policy/minimum-balance';
import type { Policy } from '../policy/policy';
import type { PolicySettings } from '../policy/settings';
import { underPressure } from '../questions/10-pressure';
import { askedFor, creditsAmong, takeCredits } from './credits';
import { mailingOf, type Decided, type Mailing } from './mailing';
import { messageReminder, quietReminder, type Said } from './reminder';
import { isReminder, mailingsOf } from './statements';

/** What becomes of one item: a decision, which may stand for `others` as well, or the reason why there is none. */
export type Routed =
	| (Said & { index: number; others: readonly number[] })
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
				routed.push({ index, others: [], ...quietReminder({ index, case: c, decision: twice }) });
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
	const credits = creditsAmong(decided);
	const mailings = mailingsOf(decided.filter(isReminder), settings.consolidate);
	const taken = settings.netCredits ? takeCredits(mailings, credits) : undefined;
	const changed = coveredByCredit(mailings, taken, settings);
	for (const [member, decision] of underPressure(mailings.filter(({ members }) => !changed.has(members[0])), record, settings)) changed.set(member, decision);
	const routed: Routed[] = [];
	for (const mailing of mailings) {
		const [lead, ...others] = mailing.members;
		if (changed.has(lead)) continue;
		const said = messageReminder(mailing, { credits: credits.filter(({ currency }) => currency === lead.case.invoice.currency), taken: taken?.get(mailing) });
		routed.push({ index: lead.index, others: others.map(({ index }) => index), ...said });
	}
	for (const one of decided) {
		const decision = changed.get(one) ?? one.decision;
		if (decision === one.decision && isReminder(one)) continue;
		routed.push({ index: one.index, others: [], ...(decision.tier ? messageReminder(mailingOf(one)) : quietReminder({ ...one, decision })) });
	}
	return routed;
}

/** What nothing is asked for once the customer's credit is taken off. */
function coveredByCredit(mailings: readonly Mailing[], taken: ReadonlyMap<Mailing, MinorUnits> | undefined, settings: PolicySettings): Map<Decided, Decision> {
	const covered = new Map<Decided, Decision>();
	for (const mailing of mailings) {
		const credit = taken?.get(mailing) ?? ZERO;
		const { currency } = mailing.members[0].case.invoice;
		if (credit === ZERO || !isNegligible((askedFor(mailing) - credit) as MinorUnits, currency, settings)) continue;
		for (const member of mailing.members) {
			const { case: c } = member;
			covered.set(member, quiet(c, 'none', 1, `Nothing to collect: ${c.customer.name} has ${money(credit, currency)} in credit, which covers invoice ${c.invoice.number}.`));
		}
	}
	return covered;
}
