/**
 * How long the Receivables Report takes: prints figures, asserts nothing. Usage: npx tsx scripts/bench/report.ts
 *
 * The ledger is made up: 100,000 open and settled invoices with 500,000 events. What is timed is what the node does once
 * n8n has handed it its items: fold the rows, read the items, measure, write the page and the CSV.
 */
import { randomOf } from '../../domain/behaviour/contact/random';
import { addDays, parseCivilDate, type CivilDate } from '../../domain/calendar/civil-date';
import { parseInstant, type Instant } from '../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import { parseCurrency, type Currency } from '../../domain/model/currency';
import { parseReceivable } from '../../domain/model/receivable';
import { expectedPayment } from '../../domain/report/expected-payment';
import { readLedger } from '../../domain/report/ledger-rows';
import { measureRows } from '../../domain/report/measure-rows';
import { measuresCsv } from '../../domain/report/measures-csv';
import { reportPage } from '../../domain/report/page/page';
import { receivablesReport, type ReportSettings } from '../../domain/report/receivables-report';
import { reportData } from '../../domain/report/report-data';

type Row = Record<string, unknown>;

const TODAY = parseCivilDate('2026-03-31') as CivilDate;
const CUSTOMERS = 10_000;
const settings: ReportSettings = {
	asOf: parseInstant('2026-03-31T10:00:00Z') as Instant,
	zone: parseTimeZone('Europe/Berlin') as TimeZone,
	periodDays: 90,
	recoveryDays: 14,
	graceDays: 0,
	forecastWeeks: 8,
	timelines: 25,
	rates: { minutesPerReminder: 8, minutesPerDecision: 3, currency: parseCurrency('EUR') as Currency, costPerHour: 40, costPerMessage: { sms: 0.07 } },
	trial: { name: 'tone', arms: ['left_alone', 'gentle', 'direct'], holdOut: 'left_alone' },
};

function madeLedger(invoices: number, eventCount: number): { items: Row[]; rows: Row[] } {
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

interface Moment {
	wall: number;
	/** Microseconds of all threads: on a busy machine the truer figure. */
	processor: number;
}

function now(): Moment {
	const { user, system } = process.cpuUsage();
	return { wall: performance.now(), processor: user + system };
}

function measure(label: string, invoices: number, eventCount: number): void {
	const { items, rows } = madeLedger(invoices, eventCount);
	const start = now();
	const ledger = readLedger(rows, settings.asOf);
	const folded = now();
	const read = items.map((item) => {
		const receivable = parseReceivable(item);
		return { receivable, expected: expectedPayment(receivable, item.behaviour) };
	});
	const parsed = now();
	const report = receivablesReport(read, ledger, settings);
	const measured = now();
	const page = reportPage(report, 'Receivables report');
	const sizes = [page.length, measuresCsv(measureRows(report)).length, JSON.stringify(reportData(report)).length].map((length) => `${Math.round(length / 1024)} kB`);
	const done = now();
	const seconds = (from: Moment, to: Moment) => `${((to.wall - from.wall) / 1000).toFixed(2)} s (${((to.processor - from.processor) / 1e6).toFixed(2)} s of processor)`;
	console.log(
		`${label}: ${invoices.toLocaleString('en')} invoices, ${rows.length.toLocaleString('en')} events: ${seconds(start, done)}, ${Math.round(process.memoryUsage().rss / 1_048_576)} MB\n` +
			`  fold ${seconds(start, folded)}, read items ${seconds(folded, parsed)}, measure ${seconds(parsed, measured)}, write ${seconds(measured, done)}; page, CSV, JSON: ${sizes.join(', ')}`,
	);
}

measure('warm-up', 2_000, 10_000);
measure('large ledger', 100_000, 500_000);
