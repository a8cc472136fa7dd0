import { foldHistory } from '../../../domain/model/history';
import { responseByChannel } from '../../../domain/report/channel-response';
import { irritationOf } from '../../../domain/report/irritation';
import { paymentFailureResolution } from '../../../domain/report/payment-failure-resolution';
import { promiseKeptRate } from '../../../domain/report/promise-kept-rate';
import { recoveryByTier } from '../../../domain/report/recovery-by-tier';
import { instant } from './made-invoices';

const asOf = instant('2026-03-31T18:00:00Z');
const event = (at: string, type: string, invoiceId?: string, more: object = {}) => ({ at: `${at}T10:00:00Z`, type, customerId: 'c', invoiceId, channel: 'email', ...more });
const sent = (at: string, tier: string, invoiceId: string, more: object = {}) => event(at, 'reminder.sent', invoiceId, { tier, ...more });

describe('recovery by tier', () => {
	it('credits a payment to the touch before it, within its days', () => {
		const history = foldHistory([
			sent('2026-01-02', 'overdue_1', 'A'),
			sent('2026-01-09', 'overdue_7', 'A'),
			event('2026-01-12', 'payment.received', 'A', { amount: 5 }),
			event('2026-01-13', 'invoice.settled', 'A'),
			sent('2026-01-02', 'overdue_1', 'B'),
			event('2026-01-04', 'invoice.settled', 'B'),
			sent('2026-01-02', 'overdue_1', 'C'),
			event('2026-02-20', 'invoice.settled', 'C'),
			event('2026-01-05', 'payment.received', 'D'),
		]);
		expect(recoveryByTier(history, asOf, 14)).toMatchObject([
			{ tier: 'overdue_1', count: 1, of: 3, medianDays: 2 },
			{ tier: 'overdue_7', count: 1, of: 1, rate: 1, medianDays: 3 },
		]);
	});

	it('waits for touches that may still work, and does not see the future', () => {
		const fresh = [sent('2026-03-25', 'due_today', 'A'), sent('2026-03-26', 'due_today', 'B'), event('2026-03-28', 'invoice.settled', 'B'), event('2026-04-02', 'invoice.settled', 'A')];
		expect(recoveryByTier(foldHistory(fresh), asOf, 14)).toMatchObject([{ tier: 'due_today', count: 1, of: 1 }]);
		expect(recoveryByTier(foldHistory([]), asOf, 14)).toEqual([]);
	});
});

describe('responses by channel', () => {
	it('count once a touch, for the latest touch of the channel before', () => {
		const history = foldHistory([
			sent('2026-01-02', 'overdue_1', 'A'),
			sent('2026-01-02', 'overdue_1', 'B', { key: 'statement' }),
			event('2026-01-02', 'reminder.delivered', 'A', { at: '2026-01-02T10:01:00Z' }),
			event('2026-01-03', 'reminder.opened', 'A'),
			event('2026-01-04', 'reminder.opened', 'A'),
			sent('2026-01-09', 'overdue_7', 'A', { channel: 'sms' }),
			event('2026-01-10', 'reminder.clicked', 'A'),
			event('2026-01-11', 'reply.received', 'A', { data: { intent: 'promise_to_pay' } }),
			sent('2026-01-20', 'overdue_14', 'A'),
			event('2026-01-21', 'reply.received', 'A', { data: { intent: 'auto_reply' } }),
			event('2026-01-21', 'reminder.bounced', 'A', { data: { hard: true } }),
			event('2026-01-30', 'reply.received', 'A', { data: { intent: 'dispute' } }),
		]);
		const [email, sms, ...others] = responseByChannel(history, asOf);
		expect(others).toEqual([]);
		expect(email).toMatchObject({ channel: 'email', sent: 2, delivered: { count: 1 }, opened: { count: 1, rate: 0.5 }, clicked: { count: 1 }, bounced: { count: 1 }, answered: { count: 0 } });
		expect(sms).toMatchObject({ channel: 'sms', sent: 1, opened: { count: 0 }, answered: { count: 1, rate: 1 } });
	});
});

describe('promises', () => {
	it('are kept or broken; open ones do not count, nor does the future', () => {
		const promises = ['promise.made', 'promise.kept', 'promise.kept', 'promise.broken', 'promise.made'].map((type, index) => event(`2026-01-0${index + 1}`, type, 'A'));
		expect(promiseKeptRate(foldHistory([...promises, event('2026-04-01', 'promise.broken', 'A')]), asOf)).toMatchObject({ count: 2, of: 3 });
		expect(promiseKeptRate(foldHistory([]), asOf)).toEqual({ count: 0, of: 0, rate: null, interval: null });
	});
});

describe('irritation', () => {
	it('counts customers who opted out or complained once each, of those who were reminded', () => {
		const of = (customerId: string) => ({ customerId });
		const history = foldHistory([
			...['a', 'b', 'c', 'd'].flatMap((id) => [sent('2026-01-02', 'overdue_1', id, of(id)), sent('2026-01-09', 'overdue_7', id, of(id))]),
			event('2026-01-10', 'reply.received', 'a', { ...of('a'), data: { intent: 'opt_out' } }),
			event('2026-01-11', 'consent.revoked', undefined, of('a')),
			event('2026-01-10', 'reply.received', 'b', { ...of('b'), data: { intent: 'complaint' } }),
			event('2026-01-10', 'consent.revoked', undefined, of('never-reminded')),
			event('2026-04-10', 'consent.revoked', undefined, of('c')),
		]);
		expect(irritationOf(history, asOf)).toMatchObject({ optedOut: { count: 1, of: 4 }, complained: { count: 1, of: 4 }, perThousandTouches: 250 });
		expect(irritationOf(foldHistory([]), asOf).perThousandTouches).toBeNull();
	});
});

describe('failed payments', () => {
	it('are resolved by money within the days, judged once their time is over', () => {
		const history = foldHistory([
			event('2026-01-02', 'payment.failed', 'A'),
			event('2026-01-05', 'payment.failed', 'A'),
			event('2026-01-09', 'payment.received', 'A'),
			event('2026-01-02', 'payment.failed', 'B'),
			event('2026-03-20', 'payment.received', 'B'),
			event('2026-01-02', 'payment.failed', 'C'),
			event('2026-03-25', 'payment.failed', 'D'),
			event('2026-01-20', 'payment.received', 'E'),
		]);
		expect(paymentFailureResolution(history, asOf, 30)).toMatchObject({ count: 1, of: 3 });
	});
});
