import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { receivablesReport } from './nodes/dunning';
import { HOLDS, code, ifHolds, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import { pageCalls, respondPage } from './nodes/page';
import type { Store } from './nodes/store';
import { drawProblems } from './parts/problems';
import { drawTellOwner } from './parts/tell-owner';
import { ASKED, REPORT_PATH, REPORT_URL, THE_KEPT_PAGE } from './report/asked';
import { drawKeep, drawKeptPage } from './report/kept-page';
import { drawReading } from './report/reading';
import { drawWhoIsMeant } from './report/who-is-meant';
import { REPORT_SETTINGS, asOfFrom } from './settings';

/** The owner's page: kept by no browser, framed by nobody. */
const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store, private', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' };

/**
 * 07: the report as a page behind n8n's own sign-in for webhooks, and as a mail to the owner on Monday. What is looked at is
 * kept in dunning_reports and made anew beside; one customer's record is always read afresh. It changes nothing else.
 */
export function receivablesReportPage(store: Store): Canvas {
	// A run holds everything that was read: n8n would keep all of it with each success.
	const canvas = new Canvas('07 Receivables report', { saveDataSuccessExecution: 'none' });
	drawNotes(canvas);
	const settings = drawStarts(canvas);
	const ofOne = canvas.add('Of one customer?', ifHolds({ left: `={{ ${ASKED.customer} !== '' }}`, operator: HOLDS }), { column: 2, row: 1.5 });
	canvas.wire(settings, ofOne);
	const whom = drawWhoIsMeant(canvas, store, ofOne, { column: 3, row: -1 });
	const everything = drawKeptPage(canvas, store, ofOne, HEADERS, { column: 3, row: 2 });
	const { receivables, past, failing } = drawReading(canvas, store, { everything, whom }, { column: 8, row: 1.5 });

	const report = canvas.add('Receivables Report', receivablesReport({ format: 'html', asOf: asOfFrom('Settings'), options: reportOptions() }), { column: 15, row: 1.5 });
	for (const { node, output } of receivables) canvas.wire(node, report, { output });
	canvas.wire(past, report, { input: 1 });
	drawAnswers(canvas, store, report);
	drawProblems(canvas, store, failing, { column: 16, row: 6.2 });
	return canvas;
}

function drawNotes(canvas: Canvas): void {
	canvas.note(
		'## 07 · Receivables report\n1. Choose an account of the type *Basic Auth* on **The report is asked for**: who opens the page signs in with it.\n2. Publish, and open the **Production URL** of that node.\n3. Your invoices are not in *dunning_invoices*? Put the id of your **01** into *planner* on **Settings**.',
		{ column: 0, row: -1.9, width: 2.9, height: 2.2 },
	);
	canvas.note('## One customer\nWho is looked up is read afresh: by the identifier, or by a part of the name.', { column: 3, row: -2.9, width: 4.9, height: 3.6 }, NOTE_COLOUR.orange);
	canvas.note('## The kept page\nWho opens the page gets the one that was made last, at once. Is it older than *refreshMinutes*, it is made anew for the next one; the button on it waits for a new one.', { column: 3, row: 0.9, width: 4.9, height: 4.2 }, NOTE_COLOUR.yellow);
	canvas.note('## What is known\nEverything that is open, and everything that happened.', { column: 8, row: -3.9, width: 4.9, height: 9.9 }, NOTE_COLOUR.blue);
	canvas.note('## The report\nHow fast customers pay, what is owed, when it is expected, what works, and each customer who waits.', { column: 13, row: -3.9, width: 2.9, height: 9.9 }, NOTE_COLOUR.purple);
	canvas.note('## As a page, kept, and as a mail\nThe page needs nothing else. On Monday the owner gets the figures by mail, with the page itself.', { column: 16, row: -1.1, width: 6, height: 6 }, NOTE_COLOUR.green);
}

function drawStarts(canvas: Canvas): PlacedNode {
	const asked = canvas.add(ASKED.node, pageCalls({ method: 'GET', path: REPORT_PATH, authentication: 'basicAuth' }), { column: 0, row: 0.5 });
	const morning = canvas.add('Every morning', scheduleTrigger('30 6 * * *'), { column: 0, row: 1.5 });
	const monday = canvas.add('On Monday', scheduleTrigger('30 7 * * 1'), { column: 0, row: 2.5 });
	const byHand = canvas.add('Tell the owner now', manualTrigger(), { column: 0, row: 3.5 });
	const settings = canvas.add('Settings', settingsNode(REPORT_SETTINGS), { column: 1, row: 1.5 });
	for (const trigger of [asked, morning, monday, byHand]) canvas.wire(trigger, settings);
	return settings;
}

/** From top to bottom: who waits is answered first, then the page is kept, then the owner is told. */
function drawAnswers(canvas: Canvas, store: Store, report: PlacedNode): void {
	const waits = canvas.add('Does somebody wait?', ifHolds({ left: `={{ ${ASKED.isPage} && !$('${THE_KEPT_PAGE}').isExecuted }}`, operator: HOLDS }), { column: 16, row: 0.2 });
	const page = canvas.add('The page', respondPage('={{ $json.html }}', 200, HEADERS), { column: 17, row: 0.2 });
	canvas.chain(report, waits, page);
	drawKeep(canvas, store, report, { column: 16, row: 1.8 });
	const isDue = canvas.add('Is it to be told?', ifHolds({ left: "={{ $('On Monday').isExecuted || $('Tell the owner now').isExecuted }}", operator: HOLDS }), { column: 16, row: 3.4 });
	const mail = canvas.add('As a mail', code(codeFile('report-mail')), { column: 17, row: 3.4 });
	canvas.chain(report, isDue, mail);
	drawTellOwner(canvas, store, mail, { column: 18, row: 3.4 });
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
		customer: `={{ ${ASKED.customer} }}`,
		pageUrl: REPORT_URL,
		costPerHour: setting('costPerHour'),
		costCurrency: setting('costCurrency'),
		experiment: { values: { name: setting('experimentName'), arms: setting('experimentArms'), holdOut: setting('holdOutArm') } },
	};
}
