import { instantOf, type Instant } from '../calendar/instant';
import { eventsOf } from './past/past';
import type { Facts } from './facts';
import { hashOfMessage } from './hashes';

/** What a person has said to this very touch. */
export interface Approval {
	at: Instant;
	by: string;
	/** Ids of rules whose blocks the person lifted by name. */
	overrides: readonly string[];
}

const MS_PER_HOUR = 3_600_000;

/** The approval of this touch that stands at `facts.asOf`; undefined where there is none, or the message has changed since. */
export function approvalOf(facts: Facts): Approval | undefined {
	if (facts.ownKeys.length === 0) return undefined;
	const last = eventsOf(facts.past, 'approval.granted', 'approval.denied').findLast(({ key }) => key !== undefined && facts.ownKeys.includes(key));
	if (last?.type !== 'approval.granted') return undefined;
	const { by, overrides, messageHash } = last.data;
	if (typeof messageHash === 'string' && messageHash !== hashOfMessage(facts.message)) return undefined;
	return {
		at: last.at,
		by: typeof by === 'string' && by !== '' ? by : 'a person',
		overrides: Array.isArray(overrides) ? overrides.filter((id): id is string => typeof id === 'string') : [],
	};
}

/** Whether an approval still counts at `at`, where it holds for `hours` (undefined: for good). */
export function stands(approval: Approval, hours: number | undefined, at: Instant): boolean {
	return hours === undefined || at < expiryOf(approval, hours);
}

/** The first instant at which an approval that holds for `hours` counts no more. */
export function expiryOf({ at }: Approval, hours: number): Instant {
	return instantOf(at + hours * MS_PER_HOUR);
}
