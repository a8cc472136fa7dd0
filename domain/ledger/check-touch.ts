import type { Reminder } from '../model/reminder';
import type { Touch } from './touch';
import { keysOf } from './touch-row';

/** A decision that the router made afresh, just before sending. */
export interface FreshDecision {
	invoiceId: string;
	reminder: Reminder;
}

export type TouchCheck = { due: true; decision: FreshDecision } | { due: false; reason: string };

const SENDING = new Set(['send', 'acknowledge']);

/**
 * Whether a planned touch is still what the policy would do now, from decisions made on facts read afresh. Every
 * invoice in the message must still be due for this very touch; otherwise the message would say something untrue.
 */
export function checkTouch(touch: Touch, decisions: readonly FreshDecision[]): TouchCheck {
	for (const [index, key] of touch.keys.entries()) {
		const still = decisions.some(({ reminder }) => SENDING.has(reminder.action) && keysOf(reminder).includes(key));
		if (!still) return { due: false, reason: reasonNow(touch.invoiceIds[index] ?? touch.invoiceIds[0], decisions) };
	}
	const decision = decisions.find(({ reminder }) => keysOf(reminder).includes(touch.key));
	return decision ? { due: true, decision } : { due: false, reason: reasonNow(touch.invoiceIds[0], decisions) };
}

function reasonNow(invoiceId: string | undefined, decisions: readonly FreshDecision[]): string {
	const now = decisions.find((decision) => decision.invoiceId === invoiceId || decision.reminder.invoices?.includes(invoiceId ?? ''));
	if (!now) return `Invoice ${invoiceId} is no longer among the open ones at its source.`;
	const { action, tier, reason } = now.reminder;
	return `The decision is now "${action}"${tier ? ` (${tier})` : ''}: ${reason}`;
}
