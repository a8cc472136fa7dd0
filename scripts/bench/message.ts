/**
 * How fast the Reminder Composer writes: raw items and events in, whole messages (text and HTML) out, everything parsed,
 * rendered and verified on the way. Usage: npm run bench:message. Prints figures; nothing depends on them.
 */
import { Composer } from '../../domain/message/composer';
import { LANGUAGES } from '../../domain/message/catalogue';
import { SAMPLE_AS_OF, sampleFor } from '../../domain/message/sample-item';
import type { Settings } from '../../domain/message/settings';
import { TEMPLATES, TEMPLATE_IDS } from '../../domain/message/template-id';
import { foldHistory } from '../../domain/model/history';
import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';

const settings: Settings = {
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

console.log('messages   channel   elapsed   processor   processor time a message');
for (const channel of ['email', 'sms', 'whatsapp', 'letter'] as const) {
	for (const count of [25_000, 100_000]) {
		const items = Array.from({ length: count }, (_, index) => itemOf(index));
		const history = foldHistory(items.flatMap((item, index) => eventsOf(item.customer.id, item.invoice.id, index)));
		const started = performance.now();
		const before = process.cpuUsage();
		const composer = new Composer({ ...settings, channel });
		let characters = 0;
		for (const item of items) characters += composer.compose(item, history.of(item.customer.id))?.text.length ?? 0;
		const elapsed = (performance.now() - started) / 1000;
		const { user, system } = process.cpuUsage(before);
		// On a machine that others use as well, the elapsed time says more about them.
		const processor = (user + system) / 1e6;
		const columns = [String(count).padEnd(11), channel.padEnd(10), seconds(elapsed), seconds(processor).padEnd(12)];
		console.log(`${columns.join('')}${((processor / count) * 1e6).toFixed(1)} µs  (${Math.round(characters / count)} characters)`);
	}
}

function seconds(value: number): string {
	return `${value.toFixed(2)} s`.padEnd(10);
}

function itemOf(index: number) {
	const { id, tone } = CHOICES[index % CHOICES.length] ?? { id: 'overdue_1', tone: 'helpful' };
	const { item } = sampleFor(id, tone);
	const amount = 100 + ((index * 7919) % 90_000);
	return {
		invoice: { ...item.invoice, id: `INV-${index}`, number: `INV-${index}`, currency: CURRENCIES[index % CURRENCIES.length], total: amount, amountDue: amount },
		customer: { ...item.customer, id: `c-${index >> 2}`, name: `Customer ${index >> 2} Ltd`, language: LANGUAGES[index % LANGUAGES.length]?.language, country: COUNTRIES[index % COUNTRIES.length] },
		reminder: { ...item.reminder, key: `dun1:INV-${index}:0:${id}`, invoices: undefined, statement: undefined },
	};
}

function eventsOf(customerId: string, invoiceId: string, index: number) {
	const base = { customerId, invoiceId, channel: 'email' };
	const sent = { ...base, at: '2026-03-02T09:00:00Z', type: 'reminder.sent', tier: 'overdue_1', key: `dun1:${invoiceId}:0:overdue_1` };
	return index % 3 === 0 ? [sent, { ...base, at: '2026-03-03T09:00:00Z', type: 'reminder.opened', key: sent.key }] : [sent];
}
