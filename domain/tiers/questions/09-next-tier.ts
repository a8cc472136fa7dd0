import type { Case } from '../case/case';
import { dayOfTier, lastPartPayment, nextOverdueTier, type Sequence } from '../case/sequence';
import { afterOverdueTier, earliestDay, isDone, nextOnOtherDay, type Upcoming } from '../case/upcoming';
import { quiet, type Decision } from '../decision/decision';
import { message, touchFor } from '../decision/message';
import { invoiceInWords, list, sentence } from '../decision/wording';
import { isOverdueTier, type Tier } from '../policy/tier';

/** Question 9: which tier is due? Undefined past the last one: that is question 12. */
export function nextTier(c: Case, sequence: Sequence): Decision | undefined {
	if (sequence.denied) {
		const said = `A person said no to "${sequence.denied.tier}" for invoice ${c.invoice.number} on ${c.record.dateOf(sequence.denied.at)}`;
		return quiet(c, 'human', 9, `${said}, so it is dropped and a person goes on.`);
	}
	if (c.daysOverdue <= 0) return tierBeforeDue(c, sequence);
	const tier = nextOverdueTier(c, sequence);
	if (!tier) return undefined;
	const from = earliestDay(c, sequence, tier);
	return c.today >= from ? overdueTouch(c, sequence, 9) : notYet(c, story(c, sequence), { tier, from });
}

/** Sends the next overdue tier now; `because` tells why, where it is not simply its turn. */
export function overdueTouch(c: Case, sequence: Sequence, question: number, because?: string): Decision | undefined {
	const tier = nextOverdueTier(c, sequence);
	if (!tier) return undefined;
	const why = because ?? `${story(c, sequence)}${isDue(c, tier)}`;
	return message(c, {
		action: 'send',
		tier,
		cycle: c.due.cycle,
		question,
		reason: sentence(`${invoiceInWords(c)}: ${why}`),
		nextActionOn: afterOverdueTier(c, tier),
	});
}

function tierBeforeDue(c: Case, sequence: Sequence): Decision | undefined {
	const before = c.tiers.filter((tier) => !isOverdueTier(tier));
	const latest = before.findLast((tier) => dayOfTier(c, tier) <= c.today);
	const next = nextOnOtherDay(c, sequence);
	if (!latest) return notYet(c, '', next);
	if (isDone(c, sequence, latest)) return notYet(c, `"${latest.id}" is done; `, next);
	const missed = before.filter((tier) => tier.day < latest.day && !isDone(c, sequence, tier)).map(({ id }) => `"${id}"`);
	const dropped = missed.length > 0 ? `; ${list(missed)} ${missed.length === 1 ? 'was' : 'were'} missed and dropped` : '';
	return message(c, {
		action: 'send',
		tier: latest,
		cycle: c.due.cycle,
		question: 9,
		reason: sentence(`${invoiceInWords(c)}: ${isDue(c, latest)}${dropped}`),
		nextActionOn: next?.from,
	});
}

function notYet(c: Case, before: string, next: Upcoming | undefined): Decision {
	const what = next ? `the next tier, "${next.tier.id}", may go out from ${next.from}` : 'the policy has nothing more to send';
	return quiet(c, 'none', 9, sentence(`${invoiceInWords(c)}: ${before}${what}`), next?.from);
}

function isDue(c: Case, tier: Tier): string {
	const turn = dayOfTier(c, tier);
	return `"${tier.id}" is due ${turn < c.today ? `since ${turn}` : 'today'}`;
}

function story(c: Case, { lastOverdue }: Sequence): string {
	const touch = lastOverdue && touchFor(c, c.due.cycle, lastOverdue.tier);
	const sent = lastOverdue
		? `"${lastOverdue.tier}" ${touch?.state === 'planned' ? 'was planned' : 'went out'} on ${lastOverdue.on}; `
		: '';
	const payment = lastPartPayment(c);
	return payment ? `${sent}a part was paid on ${c.record.dateOf(payment.at)}; ` : sent;
}
