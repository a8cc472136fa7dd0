/** A made-up ledger of invoices, payments and reminders, two years long. */
import { randomOf } from '../../../domain/behaviour/contact/random';
import { addDays, parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { parseCurrency, type Currency } from '../../../domain/model/currency';
import type { ReportSettings } from '../../../domain/report/receivables-report';

export type Row = Record<string, unknown>;

const TODAY = parseCivilDate('2026-03-31') as CivilDate;
const CUSTOMERS = 10_000;
export const settings: ReportSettings = {
	asOf: parseInstant('2026-03-31T10:00:00Z') as Instant,
	zone: parseTimeZone('Europe/Berlin') as TimeZone,
	periodDays: 90,
	recoveryDays: 14,
	graceDays: 0,
	forecastWeeks: 8,
	timelines: 25,
	customer: '',
	rates: { minutesPerReminder: 8, minutesPerDecision: 3, currency: parseCurrency('EUR') as Currency, costPerHour: 40, costPerMessage: { sms: 0.07 } },
	trial: { name: 'tone', arms: ['left_alone', 'gentle', 'direct'], holdOut: 'left_alone' },
};

export function madeLedger(invoices: number, eventCount: number): { items: Row[]; rows: Row[] } {
	const random = randomOf(`report ${invoices} ${eventCount}`);
	const [items, rows]: [Row[], Row[]] = [[], []];
	for (let index = 0; index < invoices; index += 1) {
		const owner = Math.floor(random() * CUSTOMERS);
		const ids = { customerId: `C-${owner}`, invoiceId: `I-${index}` };
		const currency = owner % 4 === 0 ? 'GBP' : 'EUR';
		const issueDate = addDays(TODAY, -Math.floor(random() * 700));
		const [dueDate, total] = [addDays(issueDate, 30), Math.round(400_000 * random()) / 100 + 1];
		const paidOn = addDays(dueDate, Math.floor(60 * random() - 15));
		const data = { issueDate, dueDate, total };
		rows.push({ at: `${issueDate}T08:00:00Z`, type: 'invoice.issued', ...ids, currency, data });
		if (paidOn <= TODAY) rows.push({ at: `${paidOn}T08:00:00Z`, type: 'invoice.settled', ...ids, currency, data: { ...data, settledOn: paidOn } });
		items.push({
			invoice: { id: ids.invoiceId, issueDate, dueDate, currency, total, amountDue: paidOn <= TODAY ? 0 : total, status: paidOn <= TODAY ? 'paid' : 'open' },
			customer: { id: ids.customerId, name: 'Customer' },
			behaviour: { predictedPaymentDate: addDays(TODAY, Math.floor(50 * random())), paymentDateRange: [TODAY, addDays(TODAY, 60)] },
		});
	}
	for (let step = 0; rows.length < eventCount; step += 1) {
		const source = rows[step % invoices];
		const days = 1 + Math.floor(60 * random());
		const sent = { customerId: source?.customerId, invoiceId: source?.invoiceId, channel: random() < 0.8 ? 'email' : 'sms' };
		const date = addDays(String(source?.at).slice(0, 10) as CivilDate, days + 25);
		rows.push({ at: `${date}T09:00:00Z`, type: 'reminder.sent', tier: `overdue_${[1, 7, 14][step % 3] ?? 1}`, key: `k${step}`, ...sent });
		rows.push({ at: `${date}T15:00:00Z`, type: step % 5 === 0 ? 'reply.received' : 'reminder.opened', ...sent, data: { intent: 'promise_to_pay' } });
	}
	return { items, rows };
}
