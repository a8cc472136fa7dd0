import { compareText } from './order';
import type { Case } from '../case/case';
import type { Decision } from '../decision/decision';
import type { Tier } from '../policy/tier';

/** An invoice with what was decided on it. */
export interface Decided {
	/** The position of its item. */
	index: number;
	case: Case;
	decision: Decision;
}

/** One message that goes out: about one invoice or, as a statement, about several of one customer in one currency. */
export interface Mailing {
	/** Oldest due date first; the first one's item carries the message. */
	members: readonly [Decided, ...Decided[]];
	/** The highest tier of them all; it gives the tone. */
	tier: Tier;
}

/** A mailing about the given invoices, in whatever order they come. */
export function mailingOf(first: Decided, ...others: readonly Decided[]): Mailing {
	const [oldest = first, ...rest] = [first, ...others].sort(byAge);
	const highest = [first, ...others].sort(byTier)[0] ?? first;
	return { members: [oldest, ...rest], tier: tierOf(highest) };
}

/** The highest tier first, then the oldest invoice. */
export function byUrgency(a: Mailing, b: Mailing): number {
	return b.tier.day - a.tier.day || byAge(a.members[0], b.members[0]);
}

function tierOf({ decision }: Decided): Tier {
	if (!decision.tier) throw new Error('A mailing is made of decisions to send');
	return decision.tier;
}

function byTier(a: Decided, b: Decided): number {
	return tierOf(b).day - tierOf(a).day || byAge(a, b);
}

/** The invoice that is due longest first. */
export function byAge(a: Decided, b: Decided): number {
	return compareText(a.case.due.date, b.case.due.date) || compareText(a.case.invoice.id, b.case.invoice.id);
}
