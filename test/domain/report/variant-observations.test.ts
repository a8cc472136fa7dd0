import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { experimentResult } from '../../../domain/report/experiment-result';
import { readLedger } from '../../../domain/report/ledger-rows';
import { armsOf, variantObservations } from '../../../domain/report/variant-observations';
import { billed, instant } from './made-invoices';

const BERLIN = parseTimeZone('Europe/Berlin') as TimeZone;
const AS_OF = '2026-05-01T06:00:00Z';
/** A row of the outbox: a reminder of the customer's one invoice, sent on 5 March unless told otherwise. */
const sent = (customerId: string, variant: string | null, { at = '2026-03-05T10:00:00Z', status = 'sent', invoiceId = `of ${customerId}` } = {}) => ({
	key: `${customerId} ${at}`,
	status,
	customerId,
	invoiceId,
	tier: 'overdue_7',
	channel: 'email',
	variant,
	plannedAt: at,
	sentAt: at,
});
/** Due on 1 March. */
const invoice = (customerId: string, settled?: string, invoiceId = `of ${customerId}`) => billed('2026-01-30', 100, settled, { customerId, invoiceId, terms: 30 });
const observe = (rows: object[], invoices: ReturnType<typeof invoice>[], asOf = AS_OF) =>
	variantObservations(readLedger(rows as Record<string, unknown>[], instant(asOf)).variants, invoices, { asOf: instant(asOf), zone: BERLIN, periodDays: 90, withinDays: 14 });

describe('the variants of a split test that the outbox records', () => {
	it('are compared by what came of the first message of each customer', () => {
		// Sent on the 5th: in time until the 19th.
		const rows = [sent('a', 'plain'), sent('b', 'warm'), sent('c', 'warm'), sent('c', 'plain', { at: '2026-03-12T10:00:00Z' })];
		const observations = observe(rows, [invoice('a', '2026-03-19'), invoice('b', '2026-03-20'), invoice('c', '2026-03-06')]);
		expect(observations).toEqual([
			{ arm: 'plain', success: true },
			{ arm: 'warm', success: false },
			{ arm: 'warm', success: true },
		]);
		expect(experimentResult(armsOf(observations), observations)).toMatchObject([{ arm: 'plain', count: 1, of: 1 }, { arm: 'warm', count: 1, of: 2 }]);
	});

	it('leave out who still has time, who got no variant, what never went out and what lies before the period', () => {
		expect(observe([sent('a', 'plain')], [invoice('a')], '2026-03-19T10:00:00Z')).toEqual([]);
		expect(observe([sent('a', null), sent('b', 'warm', { status: 'cancelled' }), sent('c', 'warm', { at: '2026-01-05T10:00:00Z' }), sent('gone', 'warm')], ['a', 'b', 'c'].map((id) => invoice(id)))).toEqual([]);
	});

	it('are nothing to compare where there is only one of them', () => {
		expect(armsOf([{ arm: 'plain', success: true }, { arm: 'plain', success: false }])).toEqual([]);
		expect(armsOf([{ arm: 'warm', success: true }, { arm: 'plain', success: false }])).toEqual(['plain', 'warm']);
	});
});
