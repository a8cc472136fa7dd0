import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { settlePromises } from '../../../domain/ledger/settle-promises';
import { parseEvent } from '../../../domain/model/event';

const calendar = { place: { country: 'DE' }, zone: parseTimeZone('Europe/Berlin') as TimeZone };
const event = (day: string, type: string, more: object = {}) => parseEvent({ at: `2026-${day}T10:00:00Z`, type, customerId: 'c-1', invoiceId: 'A-1', ...more });
// A Thursday; its grace is over on Friday the 13th.
const promise = (more: object = {}) => event('03-06', 'promise.made', { key: 'reply:1', data: { date: '2026-03-12', reply: 'reply:1' }, ...more });
const judge = (events: object[], day: string) => settlePromises(events as never, calendar, parseInstant(`2026-${day}T09:00:00Z`) as Instant).map(({ type, key, invoiceId, data }) => [type, key, invoiceId, data?.date]);
const KEPT = [['promise.kept', 'reply:1', 'A-1', '2026-03-12']];
const BROKEN = [['promise.broken', 'reply:1', 'A-1', '2026-03-12']];

describe('what became of a promise', () => {
	it.each<[string, object[], string, unknown[]]>([
		['is open until its grace is over', [promise()], '03-13', []],
		['is broken the day after', [promise()], '03-14', BROKEN],
		['is kept by the settled invoice, at once', [promise(), event('03-09', 'invoice.settled', { data: { settledOn: '2026-03-09' } })], '03-10', KEPT],
		['is broken by an invoice that was settled too late', [promise(), event('03-20', 'invoice.settled', { data: { settledOn: '2026-03-19' } })], '03-21', BROKEN],
		['is kept where the payment of a day in time turns up late, even when it was broken', [promise(), event('03-14', 'promise.broken', { key: 'reply:1' }), event('03-17', 'invoice.settled', { data: { settledOn: '2026-03-12' } })], '03-18', KEPT],
		['is kept by as much as was promised', [promise({ amount: '100.10', currency: 'EUR' }), event('03-10', 'payment.received', { amount: 50.05, currency: 'EUR' }), event('03-11', 'payment.received', { amount: '50.05', currency: 'EUR' })], '03-12', KEPT],
		['is broken by less, and by another currency', [promise({ amount: '100.10', currency: 'EUR' }), event('03-10', 'payment.received', { amount: 100.09, currency: 'EUR' }), event('03-10', 'payment.received', { amount: 500, currency: 'CHF' })], '03-14', BROKEN],
		['is broken by a part where all was promised', [promise(), event('03-10', 'payment.received', { amount: 100, currency: 'EUR' })], '03-14', BROKEN],
		['is not broken where a newer one took its place in time', [promise(), event('03-12', 'promise.made', { key: 'reply:2', data: { date: '2026-03-20' } })], '03-16', []],
		['is not broken by who disputes the invoice', [promise(), event('03-13', 'dispute.opened')], '03-16', []],
		['is not told by another invoice', [promise(), event('03-10', 'invoice.settled', { invoiceId: 'A-2', data: { settledOn: '2026-03-10' } })], '03-14', BROKEN],
		['about no invoice is kept by any payment', [promise({ invoiceId: undefined }), event('03-10', 'payment.received', { amount: 1 })], '03-11', [['promise.kept', 'reply:1', undefined, '2026-03-12']]],
		['without a date is for seven days', [promise({ data: {} })], '03-17', [['promise.broken', 'reply:1', 'A-1', '2026-03-13']]],
		['without a name is told once by its date', [promise({ key: undefined }), event('03-14', 'promise.broken', { data: { date: '2026-03-12' } })], '03-15', []],
	])('it %s', (_what, events, day, told) => expect(judge(events, day)).toEqual(told));

	it('is told once', () => {
		expect(judge([promise(), event('03-14', 'promise.broken', { key: 'reply:1' })], '03-15')).toEqual([]);
		expect(judge([promise(), event('03-09', 'invoice.settled'), event('03-10', 'promise.kept', { key: 'reply:1' })], '03-15')).toEqual([]);
	});
});
