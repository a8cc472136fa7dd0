import { createHash } from 'node:crypto';

import { formatUtc, parseInstant, type Instant } from '../calendar/instant';
import type { NextAction } from '../reply/reply';
import type { InboundMessage } from '../reply/inbound/inbound-message';
import { ANSWER } from '../tiers/policy/message-tiers';
import { FOR_PERSON, isAnswer } from './answer';
import { answerDraft } from './answer-draft';
import type { ReplyMatch } from './match-reply';
import type { EventItem } from './outbox-history';
import type { ClassifiedReply } from './reply-item';
import { threadHeaders } from './thread-headers';
import type { Touch, TouchStatus } from './touch';
import type { TouchRow } from './touch-row';

/** What is written down of a reply whose customer is known. */
export interface RecordedReply {
	/** Events to append. */
	events: EventItem[];
	/** Touches to change, each only if it still has the status `was`. */
	changes: { key: string; was: TouchStatus; status: TouchStatus; outcome: string | null; sendAt: string | null }[];
	/** A row for the approval desk, where a person has to look or to answer. */
	answer?: TouchRow;
}

const PENDING: ReadonlySet<TouchStatus> = new Set(['planned', 'awaiting_approval', 'approved']);
const FOR_DESK: ReadonlySet<NextAction> = new Set(['answer', 'hold', 'update_contact']);

/**
 * A reply becomes events and, at once, changes of what was about to go out: whatever channel it came by, every pending
 * touch of the customer is put off until the reply says (`pause_until`) or cancelled, to be decided on afresh. Only
 * machines' notes and replies that change nothing leave the outbox as it is. `touches`: those of the customer.
 */
export function recordReply(message: InboundMessage, reply: ClassifiedReply, match: ReplyMatch, touches: readonly Touch[], asOf: Instant): RecordedReply {
	const key = keyOf(message, reply);
	const answer = deskRow(key, message, reply, match, touches, asOf);
	return { events: eventsOf(key, message, reply, match), changes: changesOf(reply, touches), ...(answer ? { answer } : {}) };
}

/** The same message read twice has the same key. */
function keyOf(message: InboundMessage, reply: ClassifiedReply): string {
	const id = message.messageId ?? `${reply.from}\n${reply.receivedAt}\n${reply.text}`;
	return `reply:${createHash('sha256').update(`${reply.channel}\n${id}`).digest('hex').slice(0, 32)}`;
}

function eventsOf(key: string, message: InboundMessage, reply: ClassifiedReply, match: ReplyMatch): EventItem[] {
	const about = { at: formatUtc(message.receivedAt), customerId: match.customerId, ...(match.invoiceId ? { invoiceId: match.invoiceId } : {}) };
	const { customerId, invoiceId, by, confidence } = match;
	const events: EventItem[] = [{ ...about, type: 'reply.received', channel: reply.channel, key, data: { ...reply.all, match: { customerId, ...(invoiceId ? { invoiceId } : {}), by, confidence } } }];
	if (reply.intent === 'promise_to_pay' && reply.promise?.date) {
		const { date, amount, currency } = reply.promise;
		events.push({ ...about, type: 'promise.made', key, ...(amount === undefined ? {} : { amount: String(amount) }), ...(currency ? { currency } : {}), data: { date, reply: key } });
	}
	if (reply.intent === 'dispute') events.push({ ...about, type: 'dispute.opened', key, data: { reply: key } });
	if (reply.next.action === 'stop_all') events.push({ at: about.at, customerId, type: 'consent.revoked', key, data: { reply: key } });
	if (reply.next.action === 'stop_channel') events.push({ at: about.at, customerId, type: 'consent.revoked', channel: reply.channel, key, data: { reply: key } });
	if (reply.bounce) events.push({ ...about, type: 'reminder.bounced', channel: reply.channel, key, data: { hard: reply.bounce.hard, ...(reply.bounce.code ? { code: reply.bounce.code } : {}) } });
	return events;
}

function changesOf(reply: ClassifiedReply, touches: readonly Touch[]): RecordedReply['changes'] {
	const pending = touches.filter((touch) => PENDING.has(touch.status) && !isAnswer(touch));
	if (reply.bounce) return reply.bounce.hard ? pending.filter(({ channel }) => channel === reply.channel).map((touch) => cancelled(touch, reply)) : [];
	if (!stops(reply)) return [];
	const until = reply.needsHuman || reply.next.action !== 'pause_until' ? undefined : startOf(reply.next.until);
	return pending.map((touch) => {
		if (until === undefined) return cancelled(touch, reply);
		const sendAt = Math.max(until, touch.sendAt ?? until) as Instant;
		return { key: touch.key, was: touch.status, status: touch.status, outcome: null, sendAt: formatUtc(sendAt) };
	});
}

function stops({ next, needsHuman, mustNotContinue, intent }: ClassifiedReply): boolean {
	return needsHuman || mustNotContinue || next.action !== 'continue' || (intent !== 'auto_reply' && intent !== 'other');
}

function cancelled(touch: Touch, { channel, intent }: ClassifiedReply): RecordedReply['changes'][number] {
	const outcome = `The customer answered by ${channel} (${intent.replaceAll('_', ' ')}) before it went out`;
	return { key: touch.key, was: touch.status, status: 'cancelled', outcome, sendAt: touch.sendAt === undefined ? null : formatUtc(touch.sendAt) };
}

function startOf(day: string | undefined): Instant | undefined {
	return day === undefined ? undefined : (parseInstant(`${day}T08:00:00Z`) ?? undefined);
}

function deskRow(key: string, message: InboundMessage, reply: ClassifiedReply, match: ReplyMatch, touches: readonly Touch[], asOf: Instant): TouchRow | undefined {
	if (!reply.needsHuman && !FOR_DESK.has(reply.next.action)) return undefined;
	const rowKey = `answer:${key}`;
	// The same message read again is on the desk already, or was.
	if (touches.some((touch) => touch.key === rowKey)) return undefined;
	const subject = reply.subject?.replace(/^((re|aw|sv|antw|rif|r)\s*:\s*)+/i, '');
	return {
		key: rowKey,
		keys: JSON.stringify([rowKey]),
		status: 'awaiting_approval',
		customerId: match.customerId,
		customerName: match.customerName ?? match.customerId,
		invoiceId: match.invoiceId ?? null,
		invoiceIds: JSON.stringify(match.invoiceId ? [match.invoiceId] : []),
		tier: ANSWER,
		channel: reply.channel,
		recipient: message.from.address,
		subject: subject ? `Re: ${subject}` : null,
		text: reply.next.action === 'answer' ? answerDraft(reply.language, match.invoiceId) : '',
		headers: JSON.stringify(threadHeaders(message)),
		language: reply.language,
		template: reply.needsHuman ? FOR_PERSON : 'reply.answer',
		reason: reply.text,
		approvalReason: `${reply.intent.replaceAll('_', ' ')}: ${reply.reason}`,
		sendAt: formatUtc(asOf),
		plannedAt: formatUtc(asOf),
		attempts: 0,
	};
}
