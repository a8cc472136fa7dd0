import { instantOf } from '../../../domain/calendar/instant';
import { sealEvents } from '../../../domain/ledger/event-row';
import { parseTouch } from '../../../domain/ledger/touch';
import { parseEvent, type DunningEvent } from '../../../domain/model/event';
import { unreleasedHolds } from '../../../domain/model/hold';
import { heldTickets } from '../../../domain/tickets/held-tickets';
import { recordTicket } from '../../../domain/tickets/record-ticket';
import type { Ticket } from '../../../domain/tickets/ticket';

const at = (minute: number) => instantOf(Date.UTC(2026, 2, 2, 9, minute));
const CONTACTS = [{ customerId: 'adler', name: 'Adler', addresses: ['ap@adler.example'] }];
const TOUCHES = ['planned', 'approved', 'awaiting_approval', 'sent', 'claimed'].map((status) => parseTouch({ key: `k-${status}`, status, customerId: 'adler', tier: 'overdue_1', channel: 'sms', recipient: '+491' }));
const ticket = (more: Partial<Ticket> = {}): Ticket => ({ system: 'Zendesk', name: 'zendesk:7', title: 'Ticket 7 in Zendesk', isOpen: true, subject: 'Price', parties: [{ email: 'ap@adler.example' }], ...more });

/** Reads tickets one after the other, a minute apart, and keeps what is written down, as the table does. */
function after(tickets: readonly Ticket[], before: readonly DunningEvent[] = [], from = 1): DunningEvent[] {
	return tickets.reduce<DunningEvent[]>((holds, read, index) => {
		const { events } = recordTicket(read, { holds, contacts: CONTACTS, touches: [] }, at(from + index));
		return [...holds, ...sealEvents(events, new Map()).map(parseEvent)];
	}, [...before]);
}

describe('a ticket', () => {
	it('holds its customer and cancels what was about to go out, on every channel', () => {
		const { events, changes, isOurs } = recordTicket(ticket({ subject: 'Price\u202e\r\nBcc: x' }), { holds: [], contacts: CONTACTS, touches: TOUCHES }, at(1));
		expect(events).toEqual([{ at: '2026-03-02T09:01:00Z', type: 'hold.placed', customerId: 'adler', key: 'ticket:zendesk:7:adler:1', data: { ticket: 'zendesk:7', by: 'Zendesk', reason: 'Ticket 7 in Zendesk (Price Bcc: x)' } }]);
		expect(changes.map(({ key, was, status }) => [key, was, status])).toEqual([['k-planned', 'planned', 'cancelled'], ['k-approved', 'approved', 'cancelled'], ['k-awaiting_approval', 'awaiting_approval', 'cancelled']]);
		expect(isOurs).toBe(true);
	});

	it('that is read again changes nothing, and releases its hold when it is closed', () => {
		const open = after([ticket(), ticket()]);
		expect(open).toHaveLength(1);
		const closed = after([ticket({ isOpen: false, parties: [] }), ticket({ isOpen: false })], open, 3);
		expect(closed.map(({ type }) => type)).toEqual(['hold.placed', 'hold.released']);
		expect(unreleasedHolds(closed)).toEqual([]);
	});

	it('that opens again holds again, under a name of its own', () => {
		const events = after([ticket(), ticket({ isOpen: false }), ticket()]);
		expect(events.map(({ key }) => key)).toEqual(['ticket:zendesk:7:adler:1', 'ticket:zendesk:7:adler:1', 'ticket:zendesk:7:adler:2']);
		expect(unreleasedHolds(events)).toHaveLength(1);
	});

	it('of several: the customer is free when the last is closed', () => {
		const other = { name: 'zendesk:8', title: 'Ticket 8 in Zendesk' };
		const one = after([ticket(), ticket(other), ticket({ isOpen: false })]);
		expect(unreleasedHolds(one)).toHaveLength(1);
		expect(unreleasedHolds(after([ticket({ ...other, isOpen: false })], one, 4))).toEqual([]);
	});

	it('leaves the hold of a person, of whenever', () => {
		const byPerson = parseEvent({ at: '2026-03-02T09:00:00Z', type: 'hold.placed', customerId: 'adler', key: 'week:1' });
		const events = after([ticket(), ticket({ isOpen: false })], [byPerson]);
		expect(unreleasedHolds(events)).toEqual([byPerson]);
	});

	it('stays released while it is open where a person released the customer: what is planned then goes out', () => {
		const release = parseEvent({ at: '2026-03-02T09:02:00Z', type: 'hold.released', customerId: 'adler', key: 'week:2' });
		const holds = [...after([ticket()]), release];
		expect(recordTicket(ticket(), { holds, contacts: CONTACTS, touches: TOUCHES }, at(3))).toMatchObject({ events: [], changes: [] });
	});

	it("is not released by the release of another customer's holds", () => {
		const release = parseEvent({ at: '2026-03-02T09:02:00Z', type: 'hold.released', customerId: 'birke', key: 'week:2' });
		expect(recordTicket(ticket(), { holds: [...after([ticket()]), release], contacts: CONTACTS, touches: TOUCHES }, at(3)).changes).toHaveLength(3);
	});

	it('that is older than what is known changes nothing', () => {
		const holds = after([ticket({ changedAt: at(-10) }), ticket({ isOpen: false, changedAt: at(-5) })]);
		expect(recordTicket(ticket({ changedAt: at(-7) }), { holds, contacts: CONTACTS, touches: TOUCHES }, at(5)).events).toEqual([]);
		expect(recordTicket(ticket({ changedAt: at(-4) }), { holds, contacts: CONTACTS, touches: TOUCHES }, at(5)).events).toHaveLength(1);
	});

	it('that opened and closed at one moment is closed', () => {
		const open = recordTicket(ticket(), { holds: [], contacts: CONTACTS, touches: [] }, at(1)).events.map(parseEvent);
		const closed = recordTicket(ticket({ isOpen: false }), { holds: open, contacts: CONTACTS, touches: [] }, at(1)).events.map(parseEvent);
		expect(unreleasedHolds([...open, ...closed])).toEqual([]);
	});

	it('of one of several is for a person, once each', () => {
		const contacts = [...CONTACTS, { customerId: 'adler-2', name: 'Adler 2', addresses: ['ap@adler.example'] }];
		const { events, persons, isOurs } = recordTicket(ticket(), { holds: [], contacts, touches: [] }, at(1));
		expect([events, isOurs]).toEqual([[], true]);
		expect(persons.map(({ problem, customerId }) => [problem, customerId])).toEqual([['ticket | zendesk:7 | adler', 'adler'], ['ticket | zendesk:7 | adler-2', 'adler-2']]);
	});

	it('of nobody we know is nobody of ours', () => {
		expect(recordTicket(ticket({ parties: [{ email: 'x@elsewhere.example' }] }), { holds: [], contacts: CONTACTS, touches: [] }, at(1))).toEqual({ events: [], changes: [], persons: [], isOurs: false });
	});
});

describe('the tickets to read again', () => {
	it('are those of the system that hold somebody', () => {
		const events = after([ticket(), ticket({ name: 'zendesk:8' }), ticket({ name: 'zendesk:8', isOpen: false }), ticket({ name: 'hubspot:tickets-5' }), ticket({ name: 'zendesk:a%2Fb' })]);
		expect(heldTickets(events, 'zendesk')).toEqual(['7', 'a/b']);
		expect(heldTickets(events, 'hubspot')).toEqual(['tickets-5']);
	});
});
