import { foldHistory } from '../../../domain/model/history';
import { effortOf } from '../../../domain/report/effort';
import { escalationsOf } from '../../../domain/report/escalations';
import { readLedger } from '../../../domain/report/ledger-rows';
import { compareTiers } from '../../../domain/report/tier-order';
import { timelinesOf } from '../../../domain/report/timelines';
import { trialObservations } from '../../../domain/report/trial-observations';
import { variantFor } from '../../../domain/tiers/run/experiment';
import { parseReceivable } from '../../../domain/model/receivable';
import { EUR, JPY, billed, day, instant } from './made-invoices';
import { TODAY } from './page/made-ledger';

const asOf = instant('2026-03-31T18:00:00Z');
const event = (at: string, type: string, more: object = {}) => ({ at: `${at}T10:00:00Z`, type, customerId: 'c', invoiceId: 'A', channel: 'email', ...more });
const rates = { minutesPerReminder: 10, minutesPerDecision: 5, currency: EUR, costPerHour: 30, costPerMessage: { sms: 0.075, letter: 1.5 } };

describe('escalations', () => {
	it('count what was left to people, and the customers once', () => {
		const history = foldHistory([
			event('2026-01-02', 'reminder.sent'),
			event('2026-01-03', 'approval.requested'),
			event('2026-01-04', 'approval.granted'),
			event('2026-01-05', 'reply.received', { data: { needsHuman: true } }),
			event('2026-01-06', 'reply.received', { data: { needsHuman: false } }),
			event('2026-01-07', 'dispute.opened'),
			event('2026-01-02', 'reminder.sent', { customerId: 'd' }),
			event('2026-01-02', 'hold.placed', { customerId: 'never reminded' }),
			event('2026-04-01', 'approval.denied'),
		]);
		expect(escalationsOf(history, asOf)).toEqual({
			approvals: { requested: 1, granted: 1, denied: 0 },
			disputes: 1,
			holds: 1,
			replies: 1,
			customers: expect.objectContaining({ count: 1, of: 2, rate: 0.5 }),
		});
	});
});

describe('cost and hours saved', () => {
	it('count a statement once, and take the decisions of people off', () => {
		const history = foldHistory([
			event('2026-01-02', 'reminder.sent', { invoiceId: 'A' }),
			event('2026-01-02', 'reminder.sent', { invoiceId: 'B' }),
			event('2026-01-09', 'reminder.sent', { channel: 'sms' }),
			event('2026-01-16', 'reminder.sent', { channel: 'letter' }),
			event('2026-01-16', 'approval.requested'),
			event('2026-05-01', 'reminder.sent'),
		]);
		expect(effortOf(history, asOf, rates)).toEqual({ messages: 3, decisions: 1, hoursSaved: 25 / 60, currency: EUR, messageCost: 158, saved: 1093 });
	});

	it('may be below nothing, and knows currencies without decimals', () => {
		const history = foldHistory([event('2026-01-16', 'approval.requested'), event('2026-01-17', 'reminder.sent', { channel: 'letter' })]);
		expect(effortOf(history, asOf, { ...rates, minutesPerReminder: 0, currency: JPY, costPerMessage: { letter: 150 } })).toMatchObject({ hoursSaved: -5 / 60, messageCost: 150, saved: -153 });
	});
});

describe('the observations of a split test', () => {
	const trial = { name: 'tone', arms: ['a', 'b'], holdOut: 'a' };

	it('are the first invoice of each customer, in the arm that the router deals it', () => {
		const invoices = [
			billed('2026-01-01', 100, '2026-02-05', { customerId: 'one', invoiceId: '1' }),
			billed('2026-01-20', 100, '2026-06-01', { customerId: 'one', invoiceId: '2' }),
			billed('2026-01-02', 100, undefined, { customerId: 'two' }),
			billed('2026-02-25', 100, undefined, { customerId: 'has time still' }),
			billed('2025-10-01', 100, '2025-10-02', { customerId: 'before the test' }),
		];
		expect(trialObservations(invoices, trial, day('2026-01-01'), day('2026-03-31'), 14)).toEqual([
			{ arm: variantFor(trial, 'one'), success: true },
			{ arm: variantFor(trial, 'two'), success: false },
		]);
	});
});

describe('tiers', () => {
	it('stand in the order of time', () => {
		const tiers = ['final', 'overdue_14', 'overdue_7', 'due_today', 'pre_due_1', 'pre_due_7', 'a'];
		expect(tiers.sort(compareTiers)).toEqual(['pre_due_7', 'pre_due_1', 'due_today', 'overdue_7', 'overdue_14', 'a', 'final']);
	});
});

describe('rows of both tables', () => {
	const touch = { id: 7, key: 'k', status: 'sent', customerId: 'c', customerName: 'Cedar', invoiceId: 'A', tier: 'overdue_7', channel: 'sms', recipient: '+49', text: 'x', language: 'en', template: 't', sentAt: '2026-01-02T10:00:00Z', plannedAt: '2026-01-02T08:00:00Z' };

	it('tell of the same touch once, and of the name of its customer', () => {
		const { history, names } = readLedger([event('2026-01-02', 'reminder.sent', { key: 'k', channel: 'sms', tier: 'overdue_7' }), touch, { ...touch, key: 'other' }, { status: 'broken' }], asOf);
		expect(history.of('c').filter(({ type }) => type === 'reminder.sent')).toHaveLength(2);
		expect(names.get('c')).toBe('Cedar');
		expect(history.problems).toEqual([]);
	});
});

describe('timelines', () => {
	const open = (id: string, dueDate: string, amountDue = 10) => parseReceivable({ invoice: { id: `${id} ${dueDate}`, dueDate, currency: 'EUR', total: 10, amountDue }, customer: { id } });

	it('show the longest overdue first, the newest event first, and nobody who owes nothing', () => {
		const history = foldHistory([...Array.from({ length: 45 }, (_, index) => event('2026-01-02', 'reminder.opened', { key: `${index}` })), event('2026-03-30', 'payment.failed'), event('2026-04-02', 'reminder.sent')]);
		const found = timelinesOf([open('b', '2026-03-01'), open('c', '2026-01-01'), open('c', '2025-12-01'), open('paid', '2025-01-01', 0), open('d', '2026-03-20')], { history, names: new Map([['c', 'Cedar']]) }, asOf, TODAY, { count: 2, customer: '' });
		expect(found.map(({ customerId, name }) => [customerId, name])).toEqual([['c', 'Cedar'], ['b', 'b']]);
		expect(found[0]).toMatchObject({ earlier: 6, invoices: [{ dueDate: '2025-12-01', daysOverdue: 120 }, { dueDate: '2026-01-01' }] });
		expect(found[0]?.events[0]?.type).toBe('payment.failed');
		expect(found[0]?.events).toHaveLength(40);
	});

	it('show who is looked up, by identifier or a part of the name, whether anything is owed or not', () => {
		const history = foldHistory([event('2026-03-30', 'payment.received')]);
		const receivables = [open('b', '2026-03-01'), open('paid', '2025-01-01', 0)];
		const lookUp = (customer: string) => timelinesOf(receivables, { history, names: new Map([['c', 'Cedar & Sons'], ['b', 'Beech']]) }, asOf, TODAY, { count: 5, customer }).map(({ customerId, invoices, events }) => [customerId, invoices.length, events.length]);
		expect(lookUp('CEDAR')).toEqual([['c', 0, 1]]);
		expect(lookUp('b')).toEqual([['b', 1, 0]]);
		expect(lookUp('e')).toEqual([['b', 1, 0], ['c', 0, 1]]);
		expect(lookUp('nobody')).toEqual([]);
	});
});
