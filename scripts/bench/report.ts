/**
 * How long the Receivables Report takes: prints figures, asserts nothing. Usage: npx tsx scripts/bench/report.ts
 *
 * The ledger is made up: 100,000 open and settled invoices with 500,000 events. What is timed is what the node does once
 * n8n has handed it its items: fold the rows, read the items, measure, write the page and the CSV.
 */
import { parseReceivable } from '../../domain/model/receivable';
import { expectedPayment } from '../../domain/report/expected-payment';
import { readLedger } from '../../domain/report/ledger-rows';
import { measureRows } from '../../domain/report/measure-rows';
import { measuresCsv } from '../../domain/report/measures-csv';
import { reportPage } from '../../domain/report/page/page';
import { receivablesReport } from '../../domain/report/receivables-report';
import { reportData } from '../../domain/report/report-data';
import { madeLedger, settings } from './ledgers/report';

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
	const page = reportPage(report, { title: 'Receivables report', locale: 'en' });
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
