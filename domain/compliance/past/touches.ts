import type { Instant } from '../../calendar/instant';
import { instantOf, parseInstant } from '../../calendar/instant';
import type { DunningEvent } from '../../model/event';
import { contactOf, type Contact } from './contact';

/**
 * The contacts that events tell of, oldest first. A touch that was planned, approved and sent under one key is one
 * contact; one that failed or was refused reached nobody. What is planned and not sent yet is a reservation: two
 * messages that are decided at the same time must see each other.
 */
export function contactsOf(events: readonly DunningEvent[]): readonly Contact[] {
	const contacts: Contact[] = [];
	const touches = new Map<string, DunningEvent[]>();
	for (const event of events) {
		if (!TOUCH_TYPES.has(event.type)) continue;
		if (event.key === undefined) {
			if (event.type !== 'reminder.failed' && event.type !== 'approval.denied') contacts.push(single(event));
			continue;
		}
		const touch = touches.get(event.key);
		if (touch) touch.push(event);
		else touches.set(event.key, [event]);
	}
	for (const touch of touches.values()) {
		const contact = contactOfTouch(touch);
		if (contact) contacts.push(contact);
	}
	return withoutRepetition(contacts.sort((a, b) => a.at - b.at));
}

const TOUCH_TYPES = new Set(['reminder.planned', 'approval.granted', 'approval.denied', 'reminder.sent', 'reminder.failed', 'call.attempted', 'call.connected']);
const RESERVING = new Set(['reminder.planned', 'approval.granted']);

function single(event: DunningEvent): Contact {
	return RESERVING.has(event.type) ? reservation(event, event.at) : contactOf(event, false);
}

// The events of one key, oldest first: what was sent stays sent; else the last word counts.
function contactOfTouch(events: readonly DunningEvent[]): Contact | undefined {
	const made = events.find((event) => event.type === 'reminder.sent' || event.type.startsWith('call.'));
	const talked = events.find((event) => event.type === 'call.connected');
	if (made) return { ...contactOf(talked ?? made, false), at: made.at };
	const last = events.at(-1);
	const first = events.find((event) => RESERVING.has(event.type));
	return last && first && RESERVING.has(last.type) ? reservation(last, first.at) : undefined;
}

// A reservation stands for the moment it is meant for, where it names one, and in the queue by when it was made.
function reservation(event: DunningEvent, madeAt: Instant): Contact {
	const sendAt = typeof event.data.sendAt === 'string' ? parseInstant(event.data.sendAt) : null;
	return { ...contactOf(event, true), at: instantOf(Math.max(madeAt, sendAt ?? madeAt)) };
}

// An attempt and the conversation it led to are one call, and a statement over several invoices is one message.
function withoutRepetition(contacts: readonly Contact[]): readonly Contact[] {
	const merged: Contact[] = [];
	for (const contact of contacts) {
		const same = merged.at(-1);
		if (same && isSame(same, contact)) merged[merged.length - 1] = merge(same, contact);
		else merged.push(contact);
	}
	return merged;
}

function isSame(a: Contact, b: Contact): boolean {
	if (a.channel !== b.channel || a.reserved || b.reserved || a.inbound !== b.inbound) return false;
	if (a.data.callId !== undefined && a.data.callId === b.data.callId) return true;
	return a.at === b.at && a.invoiceIds.join() !== b.invoiceIds.join();
}

function merge(a: Contact, b: Contact): Contact {
	return {
		...a,
		invoiceIds: [...new Set([...a.invoiceIds, ...b.invoiceIds])],
		keys: [...new Set([...a.keys, ...b.keys])],
		conversation: a.conversation || b.conversation,
		reached: a.reached || b.reached,
		charged: a.charged || b.charged,
	};
}
