import { formatUtc, type Instant } from '../calendar/instant';
import { isAnswer } from './answer';
import { failedDelivery } from './delivery-outcome';
import type { EventItem } from './outbox-history';
import type { Touch } from './touch';
import { touchEvents } from './touch-events';
import type { TouchRow } from './touch-row';

/** What came back from the node that sent a touch. */
export interface SendingResult {
	/** The error text, where it failed. */
	error?: string;
	/** The provider's name for the message. */
	messageId?: string;
}

export interface RecordedOutcome {
	/** Columns to write into the touch's row. */
	row: TouchRow;
	/** Events to append, one a key. */
	events: EventItem[];
}

/** What is written down after a touch was handed to its channel. The message itself is dropped from a sent row. */
export function recordOutcome(touch: Touch, result: SendingResult, asOf: Instant): RecordedOutcome {
	const at = formatUtc(asOf);
	const attempts = touch.attempts + 1;
	if (result.error === undefined) {
		const row = { key: touch.key, status: 'sent', sentAt: at, messageId: result.messageId ?? null, attempts, outcome: null, html: null, pdf: null };
		return { row, events: eventsOf(touch, 'reminder.sent', asOf, result.messageId ? { messageId: result.messageId } : undefined) };
	}
	const { status, hardBounce, optedOut } = failedDelivery(result.error, touch.channel);
	const row = { key: touch.key, status, outcome: result.error, attempts };
	if (status === 'unknown') return { row, events: eventsOf(touch, 'reminder.planned', asOf, { outcome: 'unknown', error: result.error }) };
	const failed = eventsOf(touch, 'reminder.failed', asOf, { error: result.error });
	const bounced = hardBounce ? eventsOf(touch, 'reminder.bounced', asOf, { hard: true, error: result.error }) : [];
	const revoked = optedOut ? [{ at, type: 'consent.revoked' as const, customerId: touch.customerId, channel: touch.channel, data: { error: result.error } }] : [];
	return { row, events: [...failed, ...bounced, ...revoked] };
}

function eventsOf(touch: Touch, type: EventItem['type'], at: Instant, data?: Record<string, unknown>): EventItem[] {
	// An answer to what a customer wrote is no step of the sequence; that their mailbox is gone is worth knowing all the same.
	if (isAnswer(touch) && type !== 'reminder.bounced') return [];
	return touchEvents(touch, type, at, data);
}
