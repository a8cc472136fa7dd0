import { decideOn, type GateCase } from './golden';
import { plainCase } from './case-file';

const event = { at: '2026-11-02T09:00:00Z', type: 'reply.received', customerId: 'C-1', invoiceId: 'INV-1', channel: 'email', tier: 'overdue_1', key: 'k-1', amount: 12.5, currency: 'GBP', data: { text: 'Which invoice is that?', intent: 'question' } };
const sent = { at: '2026-11-03T09:00:00Z', type: 'reminder.sent', customerId: 'C-1', invoiceId: 'INV-1', channel: 'email', tier: 'overdue_1', key: 'k-2' };
const plain = plainCase('gb-company', 'email', { reminder: {}, events: [event, sent] });
const item = plain.item as Record<'invoice' | 'customer' | 'reminder' | 'message', object>;
const hashOf = (change: Partial<GateCase>): string => decideOn({ ...plain, ...change }).audit.data.inputsHash;
const withEvent = (change: object): string => hashOf({ events: [{ ...event, ...change }, sent] });
const hash = hashOf({});

describe('the hash of the inputs', () => {
	it.each([
		['the invoice', { invoice: { ...item.invoice, description: 'Brochures' } }],
		['the customer', { customer: { ...item.customer, tags: ['wholesale'] } }],
		['the reminder', { reminder: { ...item.reminder, reason: 'seven days late' } }],
		['the statement', { statement: [{ id: 'INV-2', dueDate: '2026-10-21', currency: 'GBP', total: 5, amountDue: 5 }] }],
		['the words', { message: { ...item.message, text: 'Invoice INV-1 is open.' } }],
		['the headers', { message: { ...item.message, headers: { 'x-mailer': 'n8n' } } }],
		['the recipient', { message: { ...item.message, to: 'other@example.com' } }],
	])('tells %s apart', (_, change) => expect(hashOf({ item: { ...item, ...change } })).not.toBe(hash));

	it.each([
		['at', '2026-11-02T09:00:01Z'],
		['at', '2026-11-02'],
		['type', 'reminder.opened'],
		['invoiceId', 'INV-2'],
		['channel', 'sms'],
		['tier', 'overdue_7'],
		['key', 'k-3'],
		['amount', '12.5'],
		['currency', 'EUR'],
		['data', { text: 'Which invoice is that?' }],
	])('tells events apart by %s (%j)', (field, value) => expect(withEvent({ [field]: value })).not.toBe(hash));

	it('tells a day from noon of that day', () => expect(withEvent({ at: '2026-11-02' })).not.toBe(withEvent({ at: '2026-11-02T12:00:00Z' })));

	it('tells an empty history from one that is not there', () => expect(hashOf({ events: [] })).not.toBe(hashOf({ events: null })));

	it.each([
		['the moment', { asOf: '2026-11-18T15:00:01Z' }],
		['the role', { creditorRole: 'third_party' }],
		['the settings', { options: { guardMinutes: 1 } }],
	])('tells %s apart', (_, change) => expect(hashOf({ params: { ...plain.params, ...change } })).not.toBe(hash));

	it('is the same whatever the order of rows and fields', () => {
		const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
		expect(hashOf({ events: [sent, event].map(turned), item: turned(Object.fromEntries(Object.entries(item).map(([name, part]) => [name, turned(part)]))) as GateCase['item'] })).toBe(hash);
	});
});
