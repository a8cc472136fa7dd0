import type { Tier } from './tier';

/** Thanks for a part of the amount and names the rest. */
export const PARTIAL_PAYMENT: Tier = { id: 'partial_payment', day: 0, tone: 'friendly', approval: 'never', channels: [] };

/** Asks for another way to pay after a charge was declined for good. */
export const PAYMENT_FAILED: Tier = { id: 'payment_failed', day: 0, tone: 'helpful', approval: 'never', channels: [] };

/** Thanks for the payment of an invoice that we had reminded of. */
export const PAID_THANKS: Tier = { id: 'paid_thanks', day: 0, tone: 'friendly', approval: 'never', channels: [] };

/** Thanks for a promise that a reply made, and says what was understood. */
export const PROMISE_THANKS: Tier = { id: 'promise_thanks', day: 0, tone: 'friendly', approval: 'never', channels: [] };

/** Names a retry of a payment in its key; it is a charge, not a message. */
export const RETRY_PAYMENT = 'retry_payment';

/** Names what was written in answer to a customer's own words, as the ledger keeps it. */
export const ANSWER = 'answer';

/**
 * What answers an event and is no step of the sequence: it neither counts as a reminder nor moves the sequence on, and its
 * key names the event instead of a cycle. No tier of a policy may take these names.
 */
export const ANSWERING_TIERS: ReadonlySet<string> = new Set([PAID_THANKS.id, PARTIAL_PAYMENT.id, PAYMENT_FAILED.id, PROMISE_THANKS.id, RETRY_PAYMENT, ANSWER]);
