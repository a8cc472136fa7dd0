import { z } from 'zod/v4';

import type { Instant } from '../calendar/instant';
import type { FreshDecision } from '../ledger/check-touch';
import * as field from '../model/fields';

/** How a retry of a charge stands: it is due, it has to wait, or it is over, with the reason. */
export type RetryStanding = { now: 'due' } | { now: 'not_yet' | 'over'; reason: string };

const answer = z.object({
	statusCode: field.quantity,
	body: field.optional(z.object({ status: field.optional(field.text), amount_remaining: field.optional(field.quantity), next_payment_attempt: field.optional(field.quantity) })),
});
const FOUND = 200;

/**
 * Whether the charge that `key` names is to be tried at `asOf`: by the router's decisions on facts read afresh, and by what
 * Stripe itself says of the invoice (https://docs.stripe.com/api/invoices/object). It is not tried where Stripe has planned
 * an attempt of its own, and waits where nobody can say.
 */
export function checkRetry(retry: { key: string; invoiceId: string }, decisions: readonly FreshDecision[], stripe: unknown, asOf: Instant): RetryStanding {
	const decision = decisions.find(({ invoiceId }) => invoiceId === retry.invoiceId);
	if (!decision) return { now: 'not_yet', reason: `Invoice ${retry.invoiceId} could not be read again at its source.` };
	const { action, key, reason, sendAt } = decision.reminder;
	if (action !== 'retry_payment' || key !== retry.key) return { now: 'over', reason: `The decision is now "${action}": ${reason}` };
	if (sendAt === undefined || sendAt > asOf) return { now: 'not_yet', reason };
	const { statusCode, body } = answer.safeParse(stripe).data ?? { statusCode: 0 };
	if (statusCode !== FOUND || !body) return { now: 'not_yet', reason: `Stripe could not be asked about invoice ${retry.invoiceId} (${statusCode}).` };
	if (body.status !== 'open' || !((body.amount_remaining ?? 0) > 0)) return { now: 'over', reason: `Stripe says that invoice ${retry.invoiceId} is ${body.status ?? 'unknown'}.` };
	if (body.next_payment_attempt !== undefined) return { now: 'not_yet', reason: `Stripe has planned an attempt of its own for invoice ${retry.invoiceId}.` };
	return { now: 'due' };
}
