import { formatUtc, instantOf, parseInstant, type Instant } from '../calendar/instant';
import type { KnownContact } from '../ledger/match-reply';
import type { EventItem } from '../ledger/outbox-history';
import { isAnswer } from '../ledger/answer';
import type { Touch, TouchStatus } from '../ledger/touch';
import { oneLine } from '../message/plain-text';
import type { DunningEvent } from '../model/event';
import { unreleasedHolds } from '../model/hold';
import { matchTicket } from './match-ticket';
import type { Ticket } from './ticket';

/** What is known when a ticket is read. */
export interface TicketFacts {
	/** `hold.placed` and `hold.released` of all customers, oldest first. */
	holds: readonly DunningEvent[];
	contacts: readonly KnownContact[];
	touches: readonly Touch[];
}

/** What is written down of a ticket. */
export interface RecordedTicket {
	/** Events to append. */
	events: EventItem[];
	/** Touches to cancel, each only if it still has the status `was`. */
	changes: { key: string; was: TouchStatus; status: 'cancelled'; outcome: string }[];
	/** For the owner's list: a customer it may be about. */
	persons: { problem: string; customerId: string; message: string }[];
	/** Whether it concerns any customer of ours. */
	isOurs: boolean;
}

const PENDING: ReadonlySet<TouchStatus> = new Set(['planned', 'awaiting_approval', 'approved']);
const LONGEST_SUBJECT = 120;
const MOST_UNCLEAR = 5;

/**
 * An open ticket places a hold on its customers, of its own: several tickets place several, and so the customer is free
 * when the last is closed. A closed ticket releases the hold that it placed and no other, whoever it belongs to by now. A
 * hold that a person has released stays released as long as the ticket is open. What is older than what is known, as when
 * calls overtake each other, changes nothing. While it holds them, whatever was about to go out to them is cancelled.
 */
export function recordTicket(ticket: Ticket, facts: TicketFacts, asOf: Instant): RecordedTicket {
	const own = facts.holds.filter(({ data }) => data.ticket === ticket.name);
	const newest = new Map(own.map((event) => [event.customerId, event]));
	const holding = [...newest.values()].filter(({ type }) => type === 'hold.placed');
	const isOld = ticket.changedAt !== undefined && own.some(({ data }) => (parseInstant(String(data.changedAt ?? '')) ?? -Infinity) > (ticket.changedAt ?? Infinity));
	if (isOld) return { events: [], changes: [], persons: [], isOurs: true };
	if (!ticket.isOpen) return { events: holding.map((hold) => released(ticket, hold, asOf)), changes: [], persons: [], isOurs: own.length > 0 };

	const { customerIds, unclear } = matchTicket(ticket, facts.contacts, facts.touches);
	const toHold = customerIds.filter((customerId) => newest.get(customerId)?.type !== 'hold.placed');
	const events = toHold.map((customerId) => placed(ticket, customerId, own, asOf));
	const isInForce = (hold: DunningEvent) => unreleasedHolds(facts.holds.filter(({ customerId }) => customerId === hold.customerId)).includes(hold);
	const held = new Set([...toHold, ...holding.filter(isInForce).map(({ customerId }) => customerId)]);
	const pending = facts.touches.filter((touch) => held.has(touch.customerId) && PENDING.has(touch.status) && !isAnswer(touch));
	return {
		events,
		changes: pending.map(({ key, status }) => ({ key, was: status, status: 'cancelled', outcome: `${describe(ticket)} is open` })),
		persons: own.length > 0 ? [] : unclear.slice(0, MOST_UNCLEAR).map((customerId) => ({
			problem: ['ticket', ticket.name, customerId].join(' | '),
			customerId,
			message: `${describe(ticket)} may be of this customer or of ${unclear.length - 1} other${unclear.length > 2 ? 's' : ''}: nobody is held for it. Hold the customer if it is theirs.`,
		})),
		isOurs: customerIds.length + unclear.length + own.length > 0,
	};
}

function placed(ticket: Ticket, customerId: string, own: readonly DunningEvent[], asOf: Instant): EventItem {
	const before = own.filter((event) => event.customerId === customerId && event.type === 'hold.placed').length;
	const { name, system, url, changedAt } = ticket;
	return {
		at: formatUtc(asOf),
		type: 'hold.placed',
		customerId,
		key: ['ticket', name, encodeURIComponent(customerId), before + 1].join(':'),
		data: { ticket: name, by: system, reason: describe(ticket), ...(url ? { url } : {}), ...(changedAt === undefined ? {} : { changedAt: formatUtc(changedAt) }) },
	};
}

function released(ticket: Ticket, hold: DunningEvent, asOf: Instant): EventItem {
	const { name, system, title, changedAt } = ticket;
	return {
		// A release counts only after what it ends.
		at: formatUtc(instantOf(Math.max(asOf, hold.at + 1))),
		type: 'hold.released',
		customerId: hold.customerId,
		key: hold.key,
		data: { ticket: name, hold: hold.key, by: system, reason: `${title} is closed`, ...(changedAt === undefined ? {} : { changedAt: formatUtc(changedAt) }) },
	};
}

function describe({ title, subject }: Ticket): string {
	const about = oneLine(subject ?? '', LONGEST_SUBJECT);
	return about === '' ? title : `${title} (${about})`;
}
