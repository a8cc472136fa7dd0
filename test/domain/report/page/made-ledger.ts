import { randomOf } from '../../../../domain/behaviour/contact/random';
import { addDays, dayNumberOf, parseCivilDate, type CivilDate } from '../../../../domain/calendar/civil-date';
import { parseTimeZone, type TimeZone } from '../../../../domain/calendar/time-zone';
import { parseCurrency, type Currency } from '../../../../domain/model/currency';
import { parseReceivable } from '../../../../domain/model/receivable';
import { expectedPayment } from '../../../../domain/report/expected-payment';
import { readLedger } from '../../../../domain/report/ledger-rows';
import { receivablesReport, type ReceivablesReport, type ReportSettings } from '../../../../domain/report/receivables-report';
import { instant } from '../made-invoices';

export const TODAY = parseCivilDate('2026-03-31') as CivilDate;

export const settings: ReportSettings = {
	asOf: instant('2026-03-31T10:00:00Z'),
	zone: parseTimeZone('Europe/Berlin') as TimeZone,
	periodDays: 90,
	recoveryDays: 14,
	graceDays: 0,
	forecastWeeks: 8,
	timelines: 10,
	customer: '',
	rates: { minutesPerReminder: 8, minutesPerDecision: 3, currency: parseCurrency('EUR') as Currency, costPerHour: 40, costPerMessage: { sms: 0.07, letter: 1.2 } },
	trial: { name: 'tone', arms: ['left_alone', 'gentle', 'direct'], holdOut: 'left_alone' },
};

export type Row = Record<string, unknown>;

/** A ledger of two currencies over a year and a half, the same each time: `count` invoices of `count / 8` customers. */
export function madeLedger(count: number): { items: Row[]; rows: Row[] } {
	const random = randomOf(`report ${count}`);
	const [items, rows]: [Row[], Row[]] = [[], []];
	const habits = Array.from({ length: Math.max(1, Math.ceil(count / 8)) }, () => Math.round(45 * random() - 12));
	for (let index = 0; index < count; index += 1) {
		const owner = Math.floor(random() * habits.length);
		const ids = { customerId: `C-${owner}`, invoiceId: `I-${index}` };
		const currency = owner % 4 === 0 ? 'GBP' : 'EUR';
		const issueDate = addDays(TODAY, -Math.floor(random() * 500));
		const dueDate = addDays(issueDate, 30);
		const paidOn = addDays(dueDate, Math.max(-28, (habits[owner] ?? 0) + Math.round(20 * random() - 8)));
		const total = Math.round(400_000 * random() + 1_000) / 100;
		const channel = ['email', 'email', 'sms', 'letter'][Math.floor(random() * 4)];
		const at = (date: CivilDate, hour: number) => `${date}T${String(hour).padStart(2, '0')}:00:00Z`;
		const data = { issueDate, dueDate, total };
		rows.push({ at: at(issueDate, 8), type: 'invoice.issued', ...ids, currency, data });
		for (const [tier, days] of [['overdue_1', 1], ['overdue_7', 7], ['overdue_14', 14]] as const) {
			const on = addDays(dueDate, days);
			if (on >= paidOn || on > TODAY) break;
			rows.push({ at: at(on, 9), type: 'reminder.sent', ...ids, channel, tier, key: `${ids.invoiceId}:${tier}` });
			if (random() < 0.5) rows.push({ at: at(on, 11), type: 'reminder.opened', ...ids, channel, key: `o:${ids.invoiceId}:${tier}` });
			if (random() < 0.2) rows.push({ at: at(on, 15), type: 'reply.received', ...ids, channel, data: { intent: random() < 0.1 ? 'complaint' : 'promise_to_pay', text: 'We will pay on Friday.', needsHuman: random() < 0.3 } });
			if (random() < 0.1) rows.push({ at: at(on, 16), type: random() < 0.6 ? 'promise.kept' : 'promise.broken', ...ids });
		}
		if (paidOn <= TODAY) rows.push({ at: at(paidOn, 8), type: 'invoice.settled', ...ids, currency, data: { ...data, settledOn: paidOn } });
		else {
			const predicted = addDays(TODAY, Math.max(1, dayNumberOf(paidOn) - dayNumberOf(TODAY)));
			items.push({
				invoice: { id: ids.invoiceId, number: `2026-${index}`, issueDate, dueDate, currency, total, amountDue: total },
				customer: { id: ids.customerId, name: `Customer ${owner} Ltd` },
				behaviour: { predictedPaymentDate: predicted, paymentDateRange: [addDays(predicted, -5), addDays(predicted, 12)] },
			});
		}
	}
	return { items, rows };
}

export function reportOf(items: readonly Row[], rows: readonly Row[], more: Partial<ReportSettings> = {}): ReceivablesReport {
	const read = items.map((item) => {
		const receivable = parseReceivable(item);
		return { receivable, expected: expectedPayment(receivable, item.behaviour) };
	});
	return receivablesReport(read, readLedger(rows, settings.asOf), { ...settings, ...more });
}
