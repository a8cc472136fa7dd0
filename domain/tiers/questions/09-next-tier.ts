import type { Case } from '../case/case';
import { dayOfTier, nextOverdueTier, type Sequence } from '../case/sequence';
import { afterOverdueTier, earliestDay, isDone, nextOnOtherDay } from '../case/upcoming';
import { quiet, type Decision } from '../decision/decision';
import { message, touchFor } from '../decision/message';
import { invoiceInWords, sentence } from '../decision/wording';
import { isOverdueTier } from '../policy/tier';

/** Question 9: which tier is due? Undefined past the last one: that is question 12. */
export function nextTier(c: Case, sequence: Sequence): Decision | undefined {
	if (sequence.denied) {
		const { tier, at } = sequence.denied;
		return quiet(c, 'human', 9, `A person said no to "${tier}" for invoice ${c.invoice.number} on ${c.record.dateOf(at)}, so it is dropped and a person goes on.`);
	}
	if (c.daysOverdue <= 0) return tierBeforeDue(c, sequence);
	const tier = nextOverdueTier(c, sequence);
	if (!tier) return undefined;
	const from = earliestDay(c, sequence, tier);
	if (c.today >= from) return overdueTouch(c, sequence, 9);
	return quiet(c, 'none', 9, sentence(`${invoiceInWords(c)}: ${story(c, sequence)}the next tier, "${tier.id}", may go out from ${from}`), from);
}

/** Sends the next overdue tier now; `because` tells why, where it is not simply its turn. */
export function overdueTouch(c: Case, sequence: Sequence, question: number, because?: string): Decision | undefined {
	const tier = nextOverdueTier(c, sequence);
	if (!tier) return undefined;
	const turn = dayOfTier(c, tier);
	const why = because ?? `${story(c, sequence)}"${tier.id}" is due${turn < c.today ? ` since ${turn}` : ' today'}`;
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
	if (!latest || isDone(c, sequence, latest)) {
		return quiet(c, 'none', 9, sentence(`${invoiceInWords(c)}: ${latest ? `"${latest.id}" is done; ` : ''}${next ? `the next tier, "${next.tier.id}", may go out from ${next.from}` : 'the policy has nothing more to send'}`), next?.from);
	}
	const missed = before.filter((tier) => tier.day < latest.day && dayOfTier(c, tier) <= c.today && !isDone(c, sequence, tier));
	const dropped = missed.length > 0 ? `; ${missed.map(({ id }) => `"${id}"`).join(', ')} ${missed.length === 1 ? 'was' : 'were'} missed and dropped` : '';
	const turn = dayOfTier(c, latest);
	return message(c, {
		action: 'send',
		tier: latest,
		cycle: c.due.cycle,
		question: 9,
		reason: sentence(`${invoiceInWords(c)}: "${latest.id}" is due${turn < c.today ? ` since ${turn}` : ' today'}${dropped}`),
		nextActionOn: next?.from,
	});
}

function story(c: Case, { lastOverdue }: Sequence): string {
	if (!lastOverdue) return '';
	const touch = touchFor(c, c.due.cycle, lastOverdue.tier);
	return `"${lastOverdue.tier}" ${touch?.state === 'planned' ? 'was planned' : 'went out'} on ${lastOverdue.on}; `;
}
