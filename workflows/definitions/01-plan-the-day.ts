import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { ERROR_OUTPUT, invoiceNormaliser } from './nodes/dunning';
import { calledTrigger, doNothing, filterBy, manualTrigger, scheduleTrigger, settingsNode, type Condition } from './nodes/flow';
import type { Store } from './nodes/store';
import { drawDeciding } from './parts/decide-on-page';
import { drawProblems, type Failing } from './parts/problems';
import { drawSchemaCheck } from './parts/schema-check';
import { COMPANY_SETTINGS, PILOT_SETTINGS } from './settings';
import type { Documents, Source, Starts } from './sources/source';

const REFUSE_BELOW_PERCENT = 50;
const INVOICES_PER_PAGE = 1000;
/** The column of the decision, counted from the end of the reading, at which "What to do" begins. */
const WHAT_TO_DO = 5;

/** 01: reads a source, decides on every open invoice, page by page, and writes what is to be sent into the outbox. Sends nothing. */
export function planTheDay(store: Store, source: Source): Canvas {
	const canvas = new Canvas(source.name ? `01 Plan the day: ${source.name}` : '01 Plan the day');
	drawNotes(canvas, source);
	const starts = drawStarts(canvas, store, source);
	const at = (column: number, row: number) => ({ column: column + source.extraColumns, row });
	const { page, again, failing: unread, drawNext } = source.draw(canvas, store, starts, { column: 2, row: 0.5 }, at);
	const decided = drawDeciding(canvas, store, page, at);
	drawNext(decided);
	const failing = [...unread, ...decided.failing, ...drawAnswer(canvas, source, again)];
	drawProblems(canvas, store, failing, at(8, 5.5 + source.extraRows));
	return canvas;
}

function drawNotes(canvas: Canvas, source: Source): void {
	const from = (column: number) => column + source.extraColumns;
	const height = 4.7 + source.extraRows;
	canvas.note(
		`## 01 · Plan the day\nRuns every morning at six, or when you press **Execute workflow**. It decides and plans; it sends **nothing**. Run it as often as you like: a touch is planned once.\n\nYour name and country go into **Settings**; *replyTo* is the mailbox that **04 Replies** reads, if it is another one than you send from. ${source.whatToSet}`,
		{ column: 0, row: -0.6, width: 1.9, height },
	);
	let column = 2;
	for (const { text, columns } of source.notes) {
		canvas.note(text, { column, row: -0.6, width: columns - 0.1, height }, NOTE_COLOUR.blue);
		column += columns;
	}
	canvas.note(
		'## What is known\nInvoices and customers as they stand, and everything that happened before. What the source says of paid invoices is kept in **dunning_events**. What was planned on an earlier day for today is decided on again.',
		{ column, row: -0.6, width: from(WHAT_TO_DO) - column - 0.1, height },
		NOTE_COLOUR.blue,
	);
	canvas.note(
		'## What to do\n**Behaviour Score**: how this customer pays.\n**Reminder Tier Router**: which touch is due, if any, and why. What is for a person, or a charge to be tried again, is listed in **06 Owner\'s week**. *Hold*, *Wait* and *Nothing due* end here on purpose; open the node to read each reason.',
		{ column: from(WHAT_TO_DO), row: -0.6, width: 2.9, height },
		NOTE_COLOUR.purple,
	);
	canvas.note(
		'## What to say, and whether it may go\n**Reminder Composer** writes it, **Compliance Gate** checks hours, consent, holds, wording and the law as data. What it blocks is not planned.',
		{ column: from(8), row: -0.6, width: 2.9, height },
		NOTE_COLOUR.purple,
	);
	canvas.note('## Into the outbox\nOne row a touch. What needs a person waits in **03 Approval desk**; the rest goes out with **02 Send what is due**.', { column: from(11), row: -0.6, width: 4.1, height: height + 0.9 }, NOTE_COLOUR.green);
	canvas.note(
		'## Who gets one: *mode* in Settings\n**live**: everybody. **shadow**: nobody. Each touch is decided, written, gated and kept in the outbox as *shadow*, with what would have become of it; nobody is asked to approve. Going live later starts afresh.\n**pilot**: *pilotPercent* of the customers, and only those with the tag *pilotSegment* if you name one. Of them *holdOutPercent* get no reminders, so that the **Receivables Report** can measure what reminders add. Chance goes by the id of a customer: the same every day, until you change *pilotName*.',
		{ column: from(11), row: 5.2 + source.extraRows, width: 4.1, height: 2.3 },
		NOTE_COLOUR.orange,
	);
	canvas.note('## Read again\nBefore **02** sends a touch, it calls this part: the customer\'s invoices as they stand at that very moment.', { column: source.againColumn - 2, row: 4.3 + source.extraRows, width: 4.9, height: 3.2 }, NOTE_COLOUR.blue);
}

function drawStarts(canvas: Canvas, store: Store, source: Source): Starts {
	const everyMorning = canvas.add('Every morning', scheduleTrigger('0 6 * * *'), { column: 0, row: 1 });
	const byHand = canvas.add('Plan now', manualTrigger(), { column: 0, row: 2 });
	const values = { ...COMPANY_SETTINGS, ...PILOT_SETTINGS, invoicesPerPage: INVOICES_PER_PAGE, ...(source.compareRuns ? { refuseBelowPercent: REFUSE_BELOW_PERCENT } : {}), ...source.settings };
	const settings = canvas.add('Settings', settingsNode(values), { column: 1, row: 1.5 });
	drawSchemaCheck(canvas, store, [everyMorning, byHand], settings, { column: 0.3, row: 2.9 });
	return { settings, called: canvas.add('Called before sending', calledTrigger(), { column: 0, row: 5.5 + source.extraRows }) };
}

function drawAnswer(canvas: Canvas, source: Source, { documents, customers }: Documents): Failing[] {
	const at = (column: number) => ({ column: documents.column + column, row: 5.5 + source.extraRows });
	// Paid and cancelled ones too: the sender has to see that there is nothing left to remind of.
	const { options, ...from } = source.normaliser;
	const normaliser = canvas.add('As it stands now', invoiceNormaliser({ ...from, options: { ...options, settledToo: true } }), at(1));
	canvas.wire(documents, normaliser);
	canvas.wire(customers, normaliser, { input: 1 });
	// Called without a customer, by 07: everything.
	const ofCustomer: Condition = { left: '={{ $json.customer.id }}', operator: { type: 'string', operation: 'equals' }, right: "={{ $('Called before sending').first().json.customerId || $json.customer.id }}" };
	const answer = canvas.add('Answer', source.readsOneCustomer ? doNothing() : filterBy(ofCustomer), at(2));
	canvas.chain(normaliser, answer);
	return [{ node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser }];
}
