import { addDays, laterOf, type CivilDate } from '../../calendar/civil-date';
import { isOverdueTier, type Tier } from '../policy/tier';
import type { Case } from './case';
import { clearFrom, dayOfTier, nextOverdueTier, type Sequence } from './sequence';

/** A tier to come, and the earliest day on which it may go out. */
export interface Upcoming {
	tier: Tier;
	from: CivilDate;
}

/** Whether a tier before the due date is behind: it went out, or one that stands in for it, or a later one. */
export function isDone(c: Case, { done }: Sequence, tier: Tier): boolean {
	if (done.has(tier.id)) return true;
	return c.policy.tiers.some(
		(other) => done.has(other.id) && (other.insteadOf === tier.id || (other.day > tier.day && !isOverdueTier(other))),
	);
}

/** The earliest day of a tier: its own, and for an overdue one its distance to the last one and to a part payment. */
export function earliestDay(c: Case, sequence: Sequence, tier: Tier): CivilDate {
	const clear = isOverdueTier(tier) ? clearFrom(c, sequence) : undefined;
	const turn = dayOfTier(c, tier);
	return clear ? laterOf(turn, clear) : turn;
}

/** The next tier whose day is still to come; undefined where the policy has none. */
export function nextOnOtherDay(c: Case, sequence: Sequence): Upcoming | undefined {
	const tier = c.tiers.find((candidate) => dayOfTier(c, candidate) > c.today && !isDone(c, sequence, candidate));
	return tier && { tier, from: earliestDay(c, sequence, tier) };
}

/** The day on which something can happen next, if an overdue tier goes out today: the next tier or, past the last one, a person. */
export function afterOverdueTier(c: Case, tier: Tier): CivilDate {
	const next = c.tiers.find((candidate) => candidate.day > tier.day);
	return next ? laterOf(dayOfTier(c, next), addDays(c.today, c.settings.gapDays)) : addDays(c.today, c.settings.silenceDays);
}

/** The earliest day of the next tier, if today goes to a message that is none. */
export function afterAnswer(c: Case, sequence: Sequence): CivilDate | undefined {
	if (c.daysOverdue <= 0) return nextOnOtherDay(c, sequence)?.from;
	const tier = nextOverdueTier(c, sequence);
	return tier && laterOf(earliestDay(c, sequence, tier), addDays(c.today, 1));
}
