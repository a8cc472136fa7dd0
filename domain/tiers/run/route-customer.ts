import type { CustomerRecord } from '../case/customer-record';
import { pastReminders } from '../case/past-reminders';
import type { Decision } from '../decision/decision';
import type { PolicySettings } from '../policy/settings';
import { underPressure } from '../questions/10-pressure';
import { coveredByCredit, creditsAmong, takeCredits } from './credits';
import { mailingOf, type Decided } from './mailing';
import { messageReminder, quietReminder, type Said } from './reminder';
import { isReminder, mailingsOf } from './statements';

/** What is said of the item `index`, and of `others` where they share its message. */
export type Answer = Said & { index: number; others: readonly number[] };

/** Turns the decisions on a customer's invoices into messages: statements, credits, contact pressure. */
export function routeCustomer(decided: readonly Decided[], record: CustomerRecord, settings: PolicySettings): Answer[] {
	const credits = creditsAmong(decided);
	const mailings = mailingsOf(decided.filter(isReminder), settings.consolidate);
	const changed = settings.netCredits ? coveredByCredit(mailings, credits, settings) : new Map<Decided, Decision>();
	const asking = mailings.filter(({ members }) => !changed.has(members[0]));
	if (asking.length > 0 && settings.maxPerWeek > 0) {
		const currencies = new Map(decided.map(({ case: { invoice } }) => [invoice.id, invoice.currency]));
		const past = pastReminders(record, currencies, settings);
		for (const [member, decision] of underPressure(asking, past, record.today, settings)) changed.set(member, decision);
	}
	const going = asking.filter(({ members }) => !changed.has(members[0]));
	const taken = settings.netCredits ? takeCredits(going, credits) : undefined;
	const answers = going.map((mailing): Answer => {
		const [lead, ...others] = mailing.members;
		const own = credits.filter(({ currency }) => currency === lead.case.invoice.currency);
		return {
			index: lead.index,
			others: others.map(({ index }) => index),
			...messageReminder(mailing, { credits: own, taken: taken?.get(mailing) }),
		};
	});
	const sent = new Set(going.flatMap(({ members }) => members));
	for (const one of decided) {
		if (sent.has(one)) continue;
		const decision = changed.get(one) ?? one.decision;
		const said = decision.tier ? messageReminder(mailingOf(one)) : quietReminder(one.case, decision);
		answers.push({ index: one.index, others: [], ...said });
	}
	return answers;
}
