import { z } from 'zod/v4';

import { formatUtc, type Instant } from '../calendar/instant';
import type { EventItem } from '../ledger/outbox-history';
import { oneLine } from '../message/plain-text';
import * as field from '../model/fields';

/** A charge that was tried again. */
export interface Retry {
	/** Its row of `dunning_problems`, by the name. */
	problem: string;
	key: string;
	customerId: string;
	invoiceId: string;
}

/** What is written down of a charge that was tried again. */
export interface RecordedRetry {
	events: EventItem[];
	/** Columns of the row of `dunning_problems`. It stays open where nobody can say what became of the charge. */
	problem: { problem: string; status: 'open' | 'done'; doneBy: string; note: string };
}

const maybe = field.optional(field.text);
const answer = z.object({
	statusCode: field.quantity,
	body: field.optional(
		z.object({
			status: maybe,
			error: field.optional(z.object({ code: maybe, decline_code: maybe, advice_code: maybe, message: maybe })),
		}),
	),
});

const DONE_BY = '05 Failed payments: Stripe';
const DECLINED = 402;
const LONGEST_MESSAGE = 200;

/**
 * Reads what Stripe answered to "pay this invoice" (https://docs.stripe.com/api/invoices/pay). A decline becomes
 * `payment.failed`, on which the next planning decides; a refusal for another reason needs no further attempt; whatever is
 * neither stays open for a person, and is not tried again by itself.
 */
export function recordRetry(retry: Retry, stripe: unknown, asOf: Instant): RecordedRetry {
	const { problem, key, customerId, invoiceId } = retry;
	const { statusCode, body } = answer.safeParse(stripe).data ?? { statusCode: 0, body: undefined };
	const { code, decline_code: declined, advice_code: adviceCode, message = '' } = body?.error ?? {};
	const row = (status: 'open' | 'done', note: string): RecordedRetry['problem'] => ({ problem, status, doneBy: status === 'done' ? DONE_BY : '', note });
	if (statusCode === 200 && body?.status === 'paid') return { events: [], problem: row('done', `Tried again on ${formatUtc(asOf)}: it was paid.`) };
	if (statusCode === DECLINED) {
		const reason = declined ?? code ?? 'unknown';
		const failed: EventItem = { at: formatUtc(asOf), type: 'payment.failed', customerId, invoiceId, key: `failed:${key}`, data: { code: reason, ...(adviceCode ? { adviceCode } : {}) } };
		return { events: [failed], problem: row('done', `Tried again on ${formatUtc(asOf)}: declined (${reason}). The next planning decides on it.`) };
	}
	const said = oneLine(message, LONGEST_MESSAGE);
	if (statusCode >= 400 && statusCode < 500 && statusCode !== 429) return { events: [], problem: row('done', `Stripe did not try: ${said || statusCode}`) };
	return { events: [], problem: row('open', `Stripe gave no clear answer (${statusCode}). Look there whether the card was charged; it is not tried again by itself.`) };
}
