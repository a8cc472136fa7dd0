import { foldHistory } from '../../../domain/model/history';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { pilotObservations } from '../../../domain/report/pilot-observations';
import { billed, instant } from './made-invoices';

const BERLIN = parseTimeZone('Europe/Berlin') as TimeZone;
const assigned = (customerId: string, group: string, at = '2026-03-02T06:00:00Z', pilot = 'spring') => ({
	at,
	type: 'pilot.assigned',
	customerId,
	invoiceId: `of ${customerId}`,
	key: `pilot:${pilot}:${customerId}`,
	data: { pilot, group },
});
const invoice = (customerId: string, settled?: string) => billed('2026-01-30', 100, settled, { customerId, invoiceId: `of ${customerId}`, terms: 30 });
const observe = (events: object[], invoices: ReturnType<typeof invoice>[], asOf = '2026-05-01T06:00:00Z') => pilotObservations(foldHistory(events), invoices, instant(asOf), BERLIN, 14);

describe('the groups of a pilot that the planner recorded', () => {
	it('are compared by the invoice that brought each customer in, paid in time or not', () => {
		// Due on 1 March, dealt on the 2nd: in time until the 16th.
		expect(observe([assigned('a', 'reminded'), assigned('b', 'left_alone'), assigned('c', 'left_alone')], [invoice('a', '2026-03-16'), invoice('b', '2026-03-17'), invoice('c')])).toEqual([
			{ arm: 'reminded', success: true },
			{ arm: 'left_alone', success: false },
			{ arm: 'left_alone', success: false },
		]);
	});

	it('leave out who still has time, invoices that are gone, and what is still to come', () => {
		expect(observe([assigned('a', 'reminded'), assigned('gone', 'left_alone')], [invoice('a')], '2026-03-16T06:00:00Z')).toEqual([]);
		expect(observe([assigned('a', 'reminded', '2026-06-01T06:00:00Z')], [invoice('a')])).toBeUndefined();
	});

	it('are those of the newest pilot alone, and nothing where there was none', () => {
		const events = [assigned('a', 'left_alone', '2026-02-01T06:00:00Z', 'winter'), assigned('a', 'reminded')];
		expect(observe(events, [invoice('a')])).toEqual([{ arm: 'reminded', success: false }]);
		expect(observe([{ at: '2026-03-01', type: 'hold.placed', customerId: 'a' }], [invoice('a')])).toBeUndefined();
	});
});
