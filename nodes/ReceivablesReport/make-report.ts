import type { IBinaryKeyData, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { parseReceivable } from '../../domain/model/receivable';
import { expectedPayment } from '../../domain/report/expected-payment';
import { readLedger } from '../../domain/report/ledger-rows';
import { reportMail } from '../../domain/report/mail/report-mail';
import { measureRows } from '../../domain/report/measure-rows';
import { measuresCsv } from '../../domain/report/measures-csv';
import { receivablesReport, type ReportItem } from '../../domain/report/receivables-report';
import { reportData } from '../../domain/report/report-data';
import { Delivery } from '../wires/delivery';
import { showHint } from '../wires/hints';
import { historyHint } from '../wires/history-input';
import { incomingItems } from '../wires/incoming-items';
import { secondInput } from '../wires/second-input';
import { missingHint } from './hints';
import { readSettings } from './settings';

/** Measures and writes the report: what the node does in a run. */
export async function makeReport(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const items = incomingItems(context);
	const { format, title, locale, lookUp, pageUrl, ...settings } = readSettings(context);
	const delivery = new Delivery(context, items, 1, 0);
	const readable: ReportItem[] = [];
	const from: number[] = [];
	items.forEach(({ json }, index) => {
		// One empty item is how a source says that nothing is open.
		if (Object.keys(json).length === 0) return;
		try {
			const receivable = parseReceivable(json);
			readable.push({ receivable, expected: expectedPayment(receivable, json.behaviour) });
			from.push(index);
		} catch (error) {
			delivery.fail(index, error);
		}
	});
	const rows = secondInput(context);
	const ledger = readLedger(rows, settings.asOf);
	const report = receivablesReport(readable, ledger, settings);
	const file = (text: string, name: string, mimeType: string) => context.helpers.prepareBinaryData(Buffer.from(text), name, mimeType);
	const binary: IBinaryKeyData = { csv: await file(measuresCsv(measureRows(report)), `receivables-${report.today}.csv`, 'text/csv') };
	const json: Record<string, unknown> = { report: reportData(report) };
	if (format === 'html') {
		// Loaded when the first page is drawn: the library for its charts is larger than all the rest.
		const { reportPage } = await import('../../domain/report/page/page');
		const page = reportPage(report, { title, locale, lookUp: lookUp ? { customer: settings.customer } : undefined });
		json.html = page;
		json.mail = reportMail(report, { title, locale, pageUrl });
		binary.page = await file(page, `receivables-${report.today}.html`, 'text/html');
	}
	delivery.make(0, json, from.length > 0 ? from : [0], binary);
	showHint(context, historyHint(ledger.history), 'warning');
	showHint(context, missingHint(report, rows.length));
	return delivery.all();
}
