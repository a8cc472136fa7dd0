import type { Instant } from '../../calendar/instant';
import type { Facts } from '../facts';
import { about, eventsOf } from './past';

/** Whether the invoice is disputed: by its own flag, or by the last thing the history says of a dispute about it. */
export function isDisputed(facts: Facts): boolean {
	const last = eventsOf(facts.past, 'dispute.opened', 'dispute.resolved').findLast(about(facts.invoice.id));
	return facts.invoice.disputed === true || last?.type === 'dispute.opened';
}

/** When the open dispute was raised; undefined where only the invoice's own flag tells of it. */
export function disputedAt(facts: Facts): Instant | undefined {
	const last = eventsOf(facts.past, 'dispute.opened', 'dispute.resolved').findLast(about(facts.invoice.id));
	return last?.type === 'dispute.opened' ? last.at : undefined;
}

/** Whether a verification of the debt was sent after the dispute was raised (12 CFR 1006.38(d)(2)). */
export function isVerified(facts: Facts): boolean {
	const raised = disputedAt(facts);
	return facts.contacts.some(({ tier, template, at, reserved }) => !reserved && (tier === 'dispute_verification' || template === 'dispute_verification') && at > (raised ?? at - 1));
}
