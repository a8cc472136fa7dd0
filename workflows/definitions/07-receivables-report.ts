import { CUSTOMERS_TABLE, INVOICES_TABLE } from '../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, behaviourScore, dunningLedger, invoiceNormaliser, receivablesReport } from './nodes/dunning';
import { append, callWorkflow, code, ifHolds, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import { pageCalls, respondPage } from './nodes/page';
import type { Store } from './nodes/store';
import { drawProblems, type Failing } from './parts/problems';
import { drawTellOwner } from './parts/tell-owner';
import { REPORT_SETTINGS, asOfFrom } from './settings';

const PATH = 'dunning-report';
const READING = { receivables: 0, history: 1 } as const;
/** The owner's page: kept nowhere, framed by nobody. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store, private', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' };

/** 07: the report as a page behind n8n's own sign-in for webhooks, and in short to the owner on Monday. It changes nothing. */
export function receivablesReportPage(store: Store): Canvas {
	const canvas = new Canvas('07 Receivables report');
	drawNotes(canvas);
	const settings = drawStarts(canvas);
	const { items, history, past, failing } = drawReading(canvas, store, settings);
	const open = canvas.add('Anything open?', ifHolds({ left: '={{ $json.invoice !== undefined }}', operator: { type: 'boolean', operation: 'true', singleValue: true } }), { column: 6.2, row: 0.8 });
	const score = canvas.add('Behaviour Score', behaviourScore({ asOf: asOfFrom('Settings') }), { column: 7, row: 1 });
	canvas.chain(items, open, score);
	canvas.wire(history, score, { input: 1 });
	const report = canvas.add('Receivables Report', receivablesReport({ format: 'html', asOf: asOfFrom('Settings'), options: reportOptions() }), { column: 8, row: 1 });
	canvas.wire(score, report);
	canvas.wire(open, report, { output: 1 });
	canvas.wire(past, report, { input: 1 });

	const asked = canvas.add(
		'Asked for as a page?',
		ifHolds({ left: "={{ $('The report is asked for').isExecuted }}", operator: { type: 'boolean', operation: 'true', singleValue: true } }),
		{ column: 9, row: 1 },
	);
	const page = canvas.add('The page', respondPage('={{ $json.html }}', 200, HEADERS), { column: 10, row: 0.4 });
	const summary = canvas.add('In short', code(codeFile('report-summary')), { column: 10, row: 1.8 });
	canvas.chain(report, asked, page);
	canvas.wire(asked, summary, { output: 1 });
	drawTellOwner(canvas, store, summary, { column: 11, row: 1.8 });
	drawProblems(canvas, store, [...failing, { node: score, output: ERROR_OUTPUT.behaviourScore }], { column: 9, row: 4.6 });
	return canvas;
}

function drawNotes(canvas: Canvas): void {
	canvas.note(
		'## 07 · Receivables report\n1. Choose an account of the type *Basic Auth* on **The report is asked for**: who opens the page signs in with it.\n2. Publish, and open the **Production URL** of that node.\n3. Your invoices are not in *dunning_invoices*? Put the id of your **01** into *planner* on **Settings**.',
		{ column: 0, row: -1.9, width: 2.9, height: 2.2 },
	);
	canvas.note('## What is known\nEverything that is open, and everything that happened. Nothing is written.', { column: 3, row: -1.9, width: 3.9, height: 6.7 }, NOTE_COLOUR.blue);
	canvas.note('## The report\nHow fast customers pay, what is owed, when it is expected, what works, and each customer who waits with all that was sent, why, and what came back.', { column: 7, row: -1.9, width: 1.9, height: 4.2 }, NOTE_COLOUR.purple);
	canvas.note('## As a page, or in short\nThe page needs nothing else. On Monday the owner is told the most important of it.', { column: 9, row: -1.9, width: 6, height: 4.9 }, NOTE_COLOUR.green);
}

function drawStarts(canvas: Canvas): PlacedNode {
	const asked = canvas.add('The report is asked for', pageCalls({ method: 'GET', path: PATH, authentication: 'basicAuth' }), { column: 0, row: 0.5 });
	const monday = canvas.add('On Monday', scheduleTrigger('30 7 * * 1'), { column: 0, row: 1.5 });
	const byHand = canvas.add('Tell the owner now', manualTrigger(), { column: 0, row: 2.5 });
	const settings = canvas.add('Settings', settingsNode(REPORT_SETTINGS), { column: 1, row: 1.5 });
	for (const trigger of [asked, monday, byHand]) canvas.wire(trigger, settings);
	return settings;
}

/** Reads what is open, from the tables or by the planner, and what happened. */
function drawReading(canvas: Canvas, store: Store, settings: PlacedNode): { items: PlacedNode; history: PlacedNode; past: PlacedNode; failing: Failing[] } {
	const inTables = canvas.add('In the tables?', ifHolds({ left: '={{ $json.planner }}', operator: { type: 'string', operation: 'empty', singleValue: true } }), { column: 2, row: 0.5 });
	const invoices = canvas.add('Invoices', store.read(INVOICES_TABLE), { column: 3, row: -0.5 });
	const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column: 3, row: 0.4 });
	// An empty item where nothing is open: there is a page all the same.
	const normaliser = canvas.add('Invoice Normaliser', { ...invoiceNormaliser({ asOf: asOfFrom('Settings') }), settings: { ...invoiceNormaliser({}).settings, alwaysOutputData: true } }, { column: 4, row: 0 });
	const all = canvas.add('Everything', settingsNode({ customerId: '' }), { column: 3, row: 1.4 });
	const atSource = canvas.add('Invoices at their source', { ...callWorkflow("={{ $('Settings').first().json.planner }}"), settings: { executeOnce: true, alwaysOutputData: true } }, { column: 4, row: 1.4 });
	const items = canvas.add('Open invoices', append(2), { column: 5.4, row: 0.8 });
	canvas.wire(settings, inTables);
	for (const node of [invoices, customers]) canvas.wire(inTables, node);
	canvas.wire(inTables, all, { output: 1 });
	canvas.wire(invoices, normaliser);
	canvas.wire(customers, normaliser, { input: 1 });
	canvas.wire(normaliser, items, { output: READING.receivables });
	canvas.wire(all, atSource);
	canvas.wire(atSource, items, { input: 1 });

	const events = canvas.add('Events', store.read(EVENTS_TABLE), { column: 3, row: 2.8 });
	const outbox = canvas.add('Outbox', store.read(OUTBOX_TABLE), { column: 3, row: 3.8 });
	const past = canvas.add('All that happened', append(3), { column: 5, row: 3 });
	const history = canvas.add('History', dunningLedger('buildHistory', { asOf: asOfFrom('Settings') }), { column: 6, row: 2.4 });
	for (const node of [events, outbox]) canvas.wire(settings, node);
	canvas.wire(normaliser, past, { output: READING.history });
	canvas.wire(events, past, { input: 1 });
	canvas.wire(outbox, past, { input: 2 });
	canvas.chain(past, history);
	return { items, history, past, failing: [{ node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser }] };
}

function reportOptions(): Record<string, unknown> {
	const setting = (name: keyof typeof REPORT_SETTINGS) => `={{ $('Settings').first().json.${name} }}`;
	return {
		title: setting('title'),
		locale: setting('locale'),
		periodDays: setting('periodDays'),
		forecastWeeks: setting('forecastWeeks'),
		timelines: setting('timelines'),
		lookUp: true,
		customer: "={{ $('The report is asked for').isExecuted ? ($('The report is asked for').first().json.query.customer ?? '') : '' }}",
		costPerHour: setting('costPerHour'),
		costCurrency: setting('costCurrency'),
		experiment: { values: { name: setting('experimentName'), arms: setting('experimentArms'), holdOut: setting('holdOutArm') } },
	};
}
