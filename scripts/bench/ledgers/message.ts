/** Items for every template of the catalogue in every language, with five events each. */
import { LANGUAGES } from '../../../domain/message/catalogue';
import { SAMPLE_AS_OF, sampleFor } from '../../../domain/message/sample-item';
import type { Settings } from '../../../domain/message/settings';
import { TEMPLATES, TEMPLATE_IDS } from '../../../domain/message/template-id';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';

export const settings: Settings = {
	asOf: SAMPLE_AS_OF,
	zone: parseTimeZone('Europe/Berlin') ?? ('UTC' as TimeZone),
	language: 'en',
	occasion: 'from_reminder',
	address: 'auto',
	industry: 'general',
	companyName: 'Northlight Tools Ltd',
	senderName: 'Anna Berg',
	fromEmail: 'accounts@northlight.example',
	replyTo: 'replies@northlight.example',
};
const CHOICES = TEMPLATE_IDS.flatMap((id) => TEMPLATES[id].tones.map((tone) => ({ id, tone })));
const COUNTRIES = ['DE', 'AT', 'GB', 'US', 'FR', 'ES', 'NL'];
const CURRENCIES = ['EUR', 'GBP', 'USD', 'CHF', 'JPY'];

export function itemOf(index: number) {
	const { id, tone } = CHOICES[index % CHOICES.length] ?? { id: 'overdue_1', tone: 'helpful' };
	const { item } = sampleFor(id, tone);
	const amount = 100 + ((index * 7919) % 90_000);
	return {
		invoice: { ...item.invoice, id: `INV-${index}`, number: `INV-${index}`, currency: CURRENCIES[index % CURRENCIES.length], total: amount, amountDue: amount },
		customer: { ...item.customer, id: `c-${index >> 2}`, name: `Customer ${index >> 2} Ltd`, language: LANGUAGES[index % LANGUAGES.length]?.language, country: COUNTRIES[index % COUNTRIES.length] },
		reminder: { ...item.reminder, key: `dun1:INV-${index}:0:${id}`, invoices: undefined, statement: undefined },
	};
}

export function eventsOf(customerId: string, invoiceId: string, index: number) {
	const about = { customerId, invoiceId, channel: 'email' };
	const before = { ...about, at: '2026-02-25T09:00:00Z', type: 'reminder.sent', tier: 'pre_due_1', key: `dun1:${invoiceId}:0:pre_due_1` };
	const sent = { ...about, at: '2026-03-02T09:00:00Z', type: 'reminder.sent', tier: 'overdue_1', key: `dun1:${invoiceId}:0:overdue_1` };
	return [
		{ customerId, invoiceId, at: '2026-02-01T09:00:00Z', type: 'invoice.issued' },
		before,
		sent,
		{ ...about, at: '2026-03-02T09:01:00Z', type: 'reminder.delivered', key: sent.key },
		{ ...about, at: '2026-03-03T09:00:00Z', type: index % 3 === 0 ? 'reminder.opened' : 'reminder.clicked', key: sent.key },
	];
}
