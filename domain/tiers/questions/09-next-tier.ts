import { addDays, laterOf, type CivilDate } from '../../calendar/civil-date';
import type { Case } from '../case/case';
import { clearFrom, dayOfTier, nextOverdueTier, type Sequence } from '../case/sequence';
import { quiet, type Decision } from '../decision/decision';
import { message, touchFor } from '../decision/message';
import { invoiceInWords, sentence } from '../decision/wording';
import { isOverdueTier, type Tier } from '../policy/tier';

/** Question 9: which tier is due? Undefined past the last one: that is question 12. */
export function nextTier(c: Case, sequence: Sequence): Decision | undefined {
	if (sequence.denied) {
		const { tier, at } = sequence.denied;
		return quiet(c, 'human', 9, `A person said no to "${tier}" for invoice ${c.invoice.number} on ${c.record.dateOf(at)}, so it is dropped and a person goes on.`);
	}
	if (c.daysOverdue <= 0) return tierBeforeDue(c, sequence);
	const tier = nextOverdueTier(c, sequence);
	if (!tier) return undefined;
	const from = earliest(c, sequence, tier);
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
		nextActionOn: afterOverdue(c, tier),
	});
}

function tierBeforeDue(c: Case, sequence: Sequence): Decision | undefined {
	const before = c.tiers.filter((tier) => !isOverdueTier(tier));
	const latest = before.findLast((tier) => dayOfTier(c, tier) <= c.today);
	const next = nextAfter(c, sequence, latest);
	if (!latest || isDone(c, sequence, latest)) {
		return quiet(c, 'none', 9, sentence(`${invoiceInWords(c)}: ${latest ? `"${latest.id}" is sent; ` : ''}${next ? `the next tier, "${next.tier.id}", may go out from ${next.from}` : 'the policy has nothing more to send'}`), next?.from);
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

// A touch that stands in for another one is the same touch on another day.
function isDone(c: Case, { done }: Sequence, tier: Tier): boolean {
	if (done.has(tier.id) || (tier.insteadOf !== undefined && done.has(tier.insteadOf))) return true;
	return c.policy.tiers.some((other) => done.has(other.id) && (other.insteadOf === tier.id || (other.day > tier.day && !isOverdueTier(other))));
}

function nextAfter(c: Case, sequence: Sequence, latest: Tier | undefined): { tier: Tier; from: CivilDate } | undefined {
	const tier = c.tiers.find((candidate) => candidate.day > (latest?.day ?? -Infinity) && dayOfTier(c, candidate) > c.today && !isDone(c, sequence, candidate));
	return tier && { tier, from: isOverdueTier(tier) ? earliest(c, sequence, tier) : dayOfTier(c, tier) };
}

function earliest(c: Case, sequence: Sequence, tier: Tier): CivilDate {
	const clear = clearFrom(c, sequence);
	const turn = dayOfTier(c, tier);
	return clear ? laterOf(turn, clear) : turn;
}

/** The day on which something can happen next, if the tier goes out today: the next tier or, past the last one, a person. */
function afterOverdue(c: Case, tier: Tier): CivilDate {
	const next = c.tiers.find((candidate) => candidate.day > tier.day);
	return next ? laterOf(dayOfTier(c, next), addDays(c.today, c.settings.gapDays)) : addDays(c.today, c.settings.silenceDays);
}

function story(c: Case, { lastOverdue }: Sequence): string {
	if (!lastOverdue) return '';
	const touch = touchFor(c, c.due.cycle, lastOverdue.tier);
	return `"${lastOverdue.tier}" ${touch?.state === 'planned' ? 'was planned' : 'went out'} on ${lastOverdue.on}; `;
}
