import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { ownersWeek, type WeekFacts } from '../../../domain/ledger/owners-week';
import { parseTouch } from '../../../domain/ledger/touch';
import { parseEvent } from '../../../domain/model/event';

const asOf = parseInstant('2026-03-31T09:00:00Z') as Instant;
const settings = { highValue: 5000, unansweredTiers: 2, heldDays: 14 };
const event = (at: string, type: string, more: object = {}) => parseEvent({ at: `${at}T10:00:00Z`, type, customerId: 'c-1', invoiceId: 'A', ...more });
const reminded = (at: string, tier: string) => event(at, 'reminder.sent', { tier, key: `dun1:A:0:${tier}` });
const touch = (more: object) => parseTouch({ key: 'k1', status: 'sent', customerId: 'c-1', customerName: 'Alder GmbH', invoiceId: 'A', tier: 'overdue_7', channel: 'email', recipient: 'ap@alder.example', ...more });
const week = (facts: Partial<WeekFacts>) => ownersWeek({ events: [], touches: [], problems: [], contacts: [], ...facts }, settings, asOf);
const kinds = (facts: Partial<WeekFacts>) => week(facts).map(({ kind }) => kind);

describe("the owner's week", () => {
	it('lists an outcome that nobody knows, with the touch to decide on', () => {
		expect(week({ touches: [touch({ status: 'unknown', claimedAt: '2026-03-30T08:00:00Z' }), touch({ key: 'k2' })] })).toMatchObject([{ kind: 'unknown_outcome', key: 'k1', customerName: 'Alder GmbH', since: '2026-03-30T08:00:00Z' }]);
	});

	it('lists who did not answer two reminders, until something is heard or paid', () => {
		const two = [reminded('2026-03-01', 'overdue_1'), reminded('2026-03-08', 'overdue_7')];
		expect(kinds({ events: two })).toEqual(['unresponsive']);
		expect(kinds({ events: [...two, event('2026-03-09', 'reply.received')] })).toEqual([]);
		expect(kinds({ events: [reminded('2026-03-01', 'pre_due_7'), reminded('2026-03-08', 'overdue_1')] })).toEqual([]);
		expect(kinds({ events: [event('2026-02-20', 'reply.received'), ...two] })).toEqual(['unresponsive']);
	});

	it('lists a promise whose day has passed with nothing paid', () => {
		const promise = event('2026-03-10', 'promise.made', { data: { date: '2026-03-20' } });
		expect(week({ events: [promise] })).toMatchObject([{ kind: 'broken_promise', why: expect.stringContaining('2026-03-20') }]);
		expect(kinds({ events: [promise, event('2026-03-19', 'payment.received')] })).toEqual([]);
		expect(kinds({ events: [event('2026-03-10', 'promise.made', { data: { date: '2026-04-20' } })] })).toEqual([]);
	});

	it('lists a reminder that went out after the invoice was settled', () => {
		const settled = event('2026-03-05', 'invoice.settled', { data: { settledOn: '2026-03-05' } });
		expect(kinds({ events: [settled, reminded('2026-03-08', 'overdue_7')] })).toEqual(['reminded_after_payment']);
		expect(kinds({ events: [settled, reminded('2026-03-05', 'overdue_7')] })).toEqual([]);
		expect(kinds({ events: [settled, reminded('2026-03-08', 'paid_thanks')] })).toEqual([]);
	});

	it('lists a hold that has lasted, not one that was released', () => {
		const hold = event('2026-03-01', 'hold.placed', { data: { reason: 'Taken over by Nadia' } });
		expect(week({ events: [hold] })).toMatchObject([{ kind: 'held', why: 'Held since 2026-03-01: Taken over by Nadia.' }]);
		expect(kinds({ events: [hold, event('2026-03-02', 'hold.released')] })).toEqual([]);
		expect(kinds({ events: [event('2026-03-25', 'hold.placed')] })).toEqual([]);
	});

	it('lists high amounts by the newest touch, who cannot be reached, and what failed; the pressing first', () => {
		const problem = { problem: 'p1', kind: 'failure' as const, at: asOf, workflow: '01', node: 'Invoice Normaliser', message: 'bad date', customerId: 'c-2', invoiceId: 'B' };
		const found = week({
			touches: [touch({ amountDue: '9000.00', currency: 'EUR', sentAt: '2026-03-08T10:00:00Z' }), touch({ key: 'k0', amountDue: '10.00', sentAt: '2026-03-01T10:00:00Z' })],
			events: [event('2026-03-01', 'invoice.issued', { customerId: 'c-3' })],
			contacts: [{ customerId: 'c-3', name: 'Birch Ltd', reachable: false }, { customerId: 'c-4', name: 'Cedar', reachable: false }],
			problems: [problem],
		});
		expect(found.map(({ kind, customerId }) => [kind, customerId])).toEqual([['high_value', 'c-1'], ['unreachable', 'c-3'], ['failed', 'c-2']]);
		expect(found[2]).toMatchObject({ key: 'p1', invoiceId: 'B', why: '01, Invoice Normaliser: bad date' });
	});

	it('lists what the router hands to a person, in the words of the router', () => {
		const handed = { problem: 'p2', kind: 'person' as const, at: asOf, workflow: '01', node: 'Reminder Tier Router', message: 'The last tier went out; nothing was heard since.', customerId: 'c-2', invoiceId: 'B' };
		expect(week({ problems: [handed] })).toMatchObject([{ kind: 'handed_over', why: 'The last tier went out; nothing was heard since.', key: 'p2', invoiceId: 'B' }]);
	});

	it('does not depend on the order of the rows', () => {
		const events = [reminded('2026-03-08', 'overdue_7'), event('2026-03-01', 'hold.placed'), reminded('2026-03-01', 'overdue_1')];
		expect(week({ events: [...events].reverse() })).toEqual(week({ events }));
	});
});
