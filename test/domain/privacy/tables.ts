import { sealEvents } from '../../../domain/ledger/event-row';
import type { CustomerTables } from '../../../domain/privacy/customer-tables';
import type { Row } from '../../../domain/privacy/personal-data';

/** What says who somebody is, anywhere in the tables below. */
export const PERSONAL = ['Ada Marsh', 'ada.marsh@mailbox.example', '+4915112345678', 'my husband is ill', 'C-1'];

const EVENTS: readonly object[] = [
	{ at: '2024-01-10T09:00:00Z', type: 'invoice.issued', customerId: 'C-1', invoiceId: 'INV-1', amount: 500, currency: 'EUR', data: { issueDate: '2024-01-10', dueDate: '2024-02-09', total: 500 } },
	{ at: '2024-02-20T09:00:00Z', type: 'reminder.sent', customerId: 'C-1', invoiceId: 'INV-1', channel: 'email', tier: 'overdue_7', key: 'dun1:INV-1:0:overdue_7', data: { template: 'overdue_7.email.de', to: 'ada.marsh@mailbox.example' } },
	{ at: '2024-02-21T09:00:00Z', type: 'reply.received', customerId: 'C-1', invoiceId: 'INV-1', channel: 'email', key: '<123@mailbox.example>', data: { text: 'my husband is ill', from: 'Ada Marsh <ada.marsh@mailbox.example>', intent: 'hardship', code: 'call me on +4915112345678' } },
	{ at: '2024-02-22T09:00:00Z', type: 'compliance.checked', customerId: 'C-1', invoiceId: 'INV-1', data: { decision: 'review', reasons: ['review:X-HARDSHIP'], keepUntil: '2027-02-22' } },
	{ at: '2024-03-01T09:00:00Z', type: 'payment.received', customerId: 'C-1', invoiceId: 'INV-1', amount: '500.00', currency: 'EUR', data: { reference: 'Ada Marsh INV-1' } },
	{ at: '2024-03-01T09:00:01Z', type: 'invoice.settled', customerId: 'C-1', invoiceId: 'INV-1', data: { issueDate: '2024-01-10', dueDate: '2024-02-09', settledOn: '2024-03-01', total: 500, disputed: false } },
	{ at: '2024-03-02T09:00:00Z', type: 'invoice.settled', customerId: 'C-2', invoiceId: 'INV-2', data: { issueDate: '2024-01-10', dueDate: '2024-02-09', settledOn: '2024-03-02', total: 70 } },
];

export const TOUCH: Row = {
	id: 1, key: 'dun1:INV-1:0:overdue_7', keys: '["dun1:INV-1:0:overdue_7"]', status: 'sent', customerId: 'C-1', customerName: 'Ada Marsh', invoiceId: 'INV-1', invoiceIds: '["INV-1"]', tier: 'overdue_7', channel: 'email',
	recipient: 'ada.marsh@mailbox.example', subject: 'Ihr Kundenkonto', text: 'Guten Tag Ada Marsh', html: null, headers: '{}', language: 'de', template: 'overdue_7.email.de', amountDue: '500.00', currency: 'EUR',
	reason: 'Ada Marsh is seven days late', outcome: '250 ok ada.marsh@mailbox.example', sendAt: '2024-02-20T09:00:00Z', plannedAt: '2024-02-19T09:00:00Z', sentAt: '2024-02-20T09:00:00Z', attempts: 1,
};

/** Two customers whose invoices are settled. */
export function tables(changes: Partial<CustomerTables> = {}): CustomerTables {
	return {
		customers: [{ id: 1, customerId: 'C-1', name: 'Ada Marsh', email: 'ada.marsh@mailbox.example', flags: '{"hardship":true}' }, { id: 2, customerId: 'C-2', name: 'Alder Ltd' }],
		events: sealEvents(EVENTS, new Map()).map((row, index) => ({ id: index + 1, ...row })),
		touches: [TOUCH],
		problems: [{ id: 1, at: '2024-02-20T09:00:05Z', problem: 'p', status: 'done', message: 'no answer from ada.marsh@mailbox.example', customerId: 'C-1', item: '{"name":"Ada Marsh"}' }],
		invoices: [],
		...changes,
	};
}
