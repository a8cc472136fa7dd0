import type { BehaviourScore } from '../../../domain/behaviour/behaviour-score';
import { instantOf, itemOf, scoresOf, weekly } from './made-ledger';

/** Scores on a ledger that touches what could depend on the machine: dates, hours, months, texts in Turkish case. */
export function scoresOnLedger(): readonly BehaviourScore[] {
	const events = [
		...weekly('prompt', '2024-01-01', new Array<number>(110).fill(-1)),
		...weekly('mixed', '2025-06-02', [0, 4, -1, 0, 5, -2, 0, 0, 3, 0, -1, 6, 0, 0, 0, 4, 0, -1, 0, 5]),
		...weekly('İzmir', '2025-06-02', [12, 9, 14, 11]),
		{ at: '2026-03-01T23:30:00Z', type: 'invoice.settled', customerId: 'mixed', invoiceId: 'LATE', data: { issueDate: '2026-02-01', dueDate: '2026-03-01', settledOn: '2026-03-01T23:30:00Z', total: 40 } },
		...[2, 9, 16, 23].flatMap((day) => [
			{ at: `2026-02-${String(day).padStart(2, '0')}T14:10:00+01:00`, type: 'reminder.sent', customerId: 'mixed', channel: 'sms' },
			{ at: `2026-02-${String(day).padStart(2, '0')}T15:10:00+01:00`, type: 'reply.received', customerId: 'mixed', channel: 'sms' },
		]),
	];
	const customers = [
		{ id: 'prompt', industry: 'RETAIL', country: 'US', timeZone: 'America/New_York' },
		{ id: 'mixed', industry: 'retail', country: 'DE', email: 'm@example.com', phone: '+4915112345678' },
		{ id: 'İzmir', industry: 'İNŞAAT', country: 'TR' },
	];
	const items = customers.map((customer) => itemOf(customer.id, '2026-03-02', { customer }));
	return [false, true].flatMap((explore) => scoresOf(items, events, { asOf: instantOf('2026-03-02T08:00:00+01:00'), explore }));
}
