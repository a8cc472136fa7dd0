import type { Instant } from '../calendar/instant';
import type { EventType } from '../model/event';
import { isAnswer } from './answer';
import type { Touch, TouchStatus } from './touch';
import { touchEvents } from './touch-events';

/** An event of the contract, flat, as a row of `dunning_events` holds it. */
export interface EventItem {
	at: string;
	type: EventType;
	customerId: string;
	invoiceId?: string;
	channel?: string;
	tier?: string;
	key?: string;
	amount?: string;
	currency?: string;
	data?: Record<string, unknown>;
}

/**
 * What the outbox says about the past, as events. The outbox is the truth about touches: a crash between "sent" there
 * and the event in `dunning_events` loses nothing, because both say the same event and the same event counts once.
 * A touch that failed, was cancelled or is a shadow reached nobody: a failed one says so, the others say nothing.
 * An answer to what a customer wrote is no step of the sequence.
 * A touch whose hour is still to come counts from now on, so that the next one keeps its distance to it.
 */
export function historyOfTouch(touch: Touch, asOf: Instant): EventItem[] {
	const said = isAnswer(touch) ? undefined : saidBy(touch, asOf);
	return said ? touchEvents(touch, said.type, said.at) : [];
}

/**
 * The approval that a row of the outbox tells of, as events. People also approve by changing a row in the table; and a crash
 * between the row and its events loses nothing.
 */
export function approvalOfTouch(touch: Touch, asOf: Instant): EventItem[] {
	if (touch.status !== 'approved' || isAnswer(touch)) return [];
	return touchEvents(touch, 'approval.granted', touch.decidedAt ?? touch.plannedAt ?? asOf, touch.decidedBy ? { by: touch.decidedBy } : undefined);
}

const EVENT_OF_STATUS: Readonly<Record<TouchStatus, EventType | undefined>> = {
	planned: 'reminder.planned',
	approved: 'reminder.planned',
	claimed: 'reminder.planned',
	unknown: 'reminder.planned',
	awaiting_approval: 'approval.requested',
	sent: 'reminder.sent',
	failed: 'reminder.failed',
	cancelled: undefined,
	shadow: undefined,
};

function saidBy(touch: Touch, asOf: Instant): { at: Instant; type: EventType } | undefined {
	const type = EVENT_OF_STATUS[touch.status];
	const at = type === 'reminder.sent' ? touch.sentAt : type === 'approval.requested' ? touch.plannedAt : touch.sendAt;
	return type && { at: Math.min(at ?? touch.plannedAt ?? asOf, asOf) as Instant, type };
}

const PENDING: ReadonlySet<TouchStatus> = new Set(['planned', 'awaiting_approval', 'approved']);

/**
 * The touches that the decision on the pending touch `key` has to know of: all but itself and, of other pending touches
 * that share an invoice's key with it, those the table took later. Of two that overlap the first one goes and the other
 * one sees it, so never both.
 */
export function touchesBefore(touches: readonly Touch[], key: string): Touch[] {
	const pending = touches.filter((touch) => PENDING.has(touch.status)).sort((a, b) => a.rowId - b.rowId);
	const subject = pending.find((touch) => touch.key === key);
	if (!subject) return [...touches];
	const overlaps = (touch: Touch) => touch.keys.some((other) => subject.keys.includes(other));
	return touches.filter((touch) => !(PENDING.has(touch.status) && overlaps(touch) && touch.rowId >= subject.rowId));
}
