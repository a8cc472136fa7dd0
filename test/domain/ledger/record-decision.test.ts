import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { recordDecision, type TouchDecision } from '../../../domain/ledger/record-decision';
import { historyOfTouch } from '../../../domain/ledger/outbox-history';
import { recordOutcome } from '../../../domain/ledger/record-outcome';
import { parseTouch } from '../../../domain/ledger/touch';

const asOf = parseInstant('2026-03-06T09:00:00Z') as Instant;
const reminder = parseTouch({ key: 'k1', keys: '["k1","k2"]', status: 'awaiting_approval', customerId: 'c-1', invoiceIds: '["A","B"]', tier: 'overdue_14', channel: 'email', subject: 'S', text: 'T' });
const answer = (template: string, text = 'We look into it.') => parseTouch({ key: 'reply:1', status: 'awaiting_approval', customerId: 'c-1', invoiceId: 'A', tier: 'answer', channel: 'email', template, text });
const by = (kind: TouchDecision['kind'], more: Partial<TouchDecision> = {}): TouchDecision => ({ kind, by: 'Nadia', ...more });
const typesOf = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('what a person decides at the desk', () => {
	it('approved for later goes out no earlier', () => {
		const { row, events } = recordDecision(reminder, by('approve', { notBefore: parseInstant('2026-03-09T08:00:00Z') as Instant }), asOf);
		expect(row).toMatchObject({ status: 'approved', sendAt: '2026-03-09T08:00:00Z' });
		expect(typesOf(events)).toEqual(['approval.granted', 'approval.granted']);
	});

	it('postponed waits on, with the words as they were left, for 72 hours from then', () => {
		const { row, events } = recordDecision(reminder, by('postpone', { text: 'T, please' }), asOf);
		expect(row).toMatchObject({ status: 'awaiting_approval', sendAt: '2026-03-07T09:00:00Z', expiresAt: '2026-03-10T09:00:00Z', text: 'T, please', html: null, decidedBy: 'Nadia' });
		expect(events).toEqual([]);
	});

	it('taken over is not sent, and holds the customer', () => {
		const { row, events } = recordDecision(reminder, by('take_over', { note: 'I call them' }), asOf);
		expect(row).toMatchObject({ status: 'cancelled', outcome: 'Taken over by Nadia' });
		expect(typesOf(events)).toEqual(['approval.denied', 'approval.denied', 'hold.placed']);
		expect(events[2]).toMatchObject({ customerId: 'c-1', data: { reason: 'Taken over by Nadia', note: 'I call them' } });
	});

	it('an answer releases the customer if the reply needed a person, or holds them if told to', () => {
		expect(typesOf(recordDecision(answer('reply.person'), by('approve'), asOf).events)).toEqual(['hold.released']);
		expect(typesOf(recordDecision(answer('reply.person'), by('reject'), asOf).events)).toEqual(['hold.released']);
		expect(typesOf(recordDecision(answer('reply.person'), by('approve', { hold: true }), asOf).events)).toEqual(['hold.placed']);
		expect(typesOf(recordDecision(answer('reply.answer'), by('approve'), asOf).events)).toEqual([]);
		expect(recordDecision(answer('reply.person'), by('postpone'), asOf).row).toMatchObject({ expiresAt: null });
	});

	it('an answer without words is not approved', () => {
		expect(() => recordDecision(answer('reply.person', ''), by('approve'), asOf)).toThrow('text');
		expect(recordDecision(answer('reply.person', ''), by('approve', { text: 'Thank you' }), asOf).row).toMatchObject({ status: 'approved', text: 'Thank you' });
	});

	it('an answer is no step of the sequence, but a mailbox that is gone is noted', () => {
		expect(historyOfTouch({ ...answer('reply.person'), status: 'sent' }, asOf)).toEqual([]);
		expect(recordOutcome(answer('reply.person'), { messageId: 'm' }, asOf).events).toEqual([]);
		expect(typesOf(recordOutcome(answer('reply.person'), { error: '550 5.1.1 No such user' }, asOf).events)).toEqual(['reminder.bounced']);
	});
});
