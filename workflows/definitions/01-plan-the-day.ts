import { EVENTS_TABLE, OUTBOX_TABLE } from '../../domain/ledger/table-columns';
import { TOUCH_STATUSES } from '../../domain/ledger/touch';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { behaviourScore, complianceGate, dunningLedger, invoiceNormaliser, reminderComposer, reminderTierRouter } from './nodes/dunning';
import { append, calledTrigger, doNothing, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import type { Store, Where } from './nodes/store';
import { COMPANY_SETTINGS, asOfFrom, composerOptionsFrom } from './settings';
import type { Source } from './sources/source';

const ROUTE = { send: 0, acknowledge: 1 } as const;
const READING = { receivables: 0, history: 1 } as const;
const GATE_OUTPUTS = ['Allowed', 'Deferred', 'Needs review', 'Blocked'] as const;
// A touch in one of these states is never written over.
const STANDING = TOUCH_STATUSES.filter((status) => status !== 'failed' && status !== 'cancelled');

/** 01: reads a source, decides on every open invoice, and writes what is to be sent into the outbox. Sends nothing. */
export function planTheDay(store: Store, source: Source): Canvas {
	const canvas = new Canvas(source.name ? `01 Plan the day: ${source.name}` : '01 Plan the day');
	drawNotes(canvas, source);
	drawPlanning(canvas, store, source);
	drawReadingAgain(canvas, store, source);
	return canvas;
}

function drawNotes(canvas: Canvas, source: Source): void {
	canvas.note(
		`## 01 · Plan the day\nRuns every morning at six, or when you press **Execute workflow**. It decides and plans; it sends **nothing**. Run it as often as you like: a touch is planned once.\n\nYour name and country go into **Settings**. ${source.whatToSet}`,
		{ column: 0, row: -0.6, width: 1.9, height: 4.7 },
	);
	canvas.note('## What is known\nInvoices and customers as they stand, and everything that happened before. What the source says of paid invoices is kept in **dunning_events**.', { column: 2, row: -0.6, width: 2.9, height: 4.7 }, NOTE_COLOUR.blue);
	canvas.note(
		'## What to do\n**Behaviour Score**: how this customer pays.\n**Reminder Tier Router**: which touch is due, if any, and why. Its outputs *Human*, *Hold*, *Wait* and *Nothing due* end here on purpose; open the node to read each reason.',
		{ column: 5, row: -0.6, width: 2.9, height: 4.7 },
		NOTE_COLOUR.purple,
	);
	canvas.note(
		'## What to say, and whether it may go\n**Reminder Composer** writes it, **Compliance Gate** checks hours, consent, holds, wording and the law as data. What it blocks is not planned.',
		{ column: 8, row: -0.6, width: 2.9, height: 4.7 },
		NOTE_COLOUR.purple,
	);
	canvas.note('## Into the outbox\nOne row a touch. What needs a person waits in **03 Approval desk**; the rest goes out with **02 Send what is due**.', { column: 11, row: -0.6, width: 3.1, height: 4.7 }, NOTE_COLOUR.green);
	canvas.note('## Read again\nBefore **02** sends a touch, it calls this part: the customer\'s invoices as they stand at that very moment.', { column: 0, row: 4.3, width: 4.9, height: 3.2 }, NOTE_COLOUR.blue);
}

function drawPlanning(canvas: Canvas, store: Store, source: Source): void {
	const everyMorning = canvas.add('Every morning', scheduleTrigger('0 6 * * *'), { column: 0, row: 1 });
	const byHand = canvas.add('Plan now', manualTrigger(), { column: 0, row: 2 });
	const settings = canvas.add('Settings', settingsNode(COMPANY_SETTINGS), { column: 1, row: 1.5 });
	canvas.wire(everyMorning, settings);
	canvas.wire(byHand, settings);
	const asOf = asOfFrom('Settings');

	const { documents, customers } = source.drawAll(canvas, store, settings, { column: 2, row: 0.5 });
	const events = canvas.add('Events', store.read(EVENTS_TABLE), { column: 2, row: 2.5 });
	const outbox = canvas.add('Outbox', store.read(OUTBOX_TABLE), { column: 2, row: 3.5 });
	canvas.wire(settings, events);
	canvas.wire(settings, outbox);
	const normaliser = canvas.add('Invoice Normaliser', invoiceNormaliser({ asOf }), { column: 3, row: 1 });
	canvas.wire(documents, normaliser);
	canvas.wire(customers, normaliser, { input: 1 });

	const past = canvas.add('All that happened', append(3), { column: 4, row: 2.5 });
	canvas.wire(normaliser, past, { output: READING.history });
	canvas.wire(events, past, { input: 1 });
	canvas.wire(outbox, past, { input: 2 });
	const history = canvas.add('History', dunningLedger('buildHistory', { asOf }), { column: 5, row: 2.5 });
	canvas.chain(past, history);
	const seal = canvas.add('Seal what is new', dunningLedger('sealEvents', { skipKnown: true }), { column: 3, row: 3.2 });
	const keep = canvas.add('Keep payment history', store.insert(EVENTS_TABLE), { column: 4, row: 3.5 });
	canvas.wire(normaliser, seal, { output: READING.history });
	canvas.wire(events, seal, { input: 1 });
	canvas.chain(seal, keep);

	const score = canvas.add('Behaviour Score', behaviourScore({ asOf }), { column: 5, row: 1 });
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf }), { column: 6, row: 1 });
	canvas.chain(normaliser, score, router);
	canvas.wire(history, score, { input: 1 });
	canvas.wire(history, router, { input: 1 });

	const toWrite = canvas.add('To be written', append(2), { column: 8, row: 1 });
	canvas.wire(router, toWrite, { output: ROUTE.send });
	canvas.wire(router, toWrite, { output: ROUTE.acknowledge, input: 1 });
	const composer = canvas.add('Reminder Composer', reminderComposer({ asOf, options: composerOptionsFrom('Settings') }), { column: 9, row: 1 });
	const gate = canvas.add('Compliance Gate', complianceGate({ asOf, creditorCountry: "={{ $('Settings').first().json.creditorCountry }}" }), { column: 10, row: 1 });
	canvas.chain(toWrite, composer, gate);
	canvas.wire(history, gate, { input: 1 });

	const decided = canvas.add('Decided', append(GATE_OUTPUTS.length), { column: 11, row: 1 });
	GATE_OUTPUTS.forEach((_name, output) => canvas.wire(gate, decided, { output, input: output }));
	const plan = canvas.add('Plan touches', dunningLedger('planTouches', { asOf }), { column: 12, row: 1 });
	canvas.chain(decided, plan);
	canvas.wire(outbox, plan, { input: 1 });
	const insert = canvas.add('Add to the outbox', store.insert(OUTBOX_TABLE), { column: 13, row: 0.5 });
	const again = canvas.add(
		'Plan again',
		store.update(OUTBOX_TABLE, [{ column: 'key', is: 'eq', value: '={{ $json.key }}' }, ...STANDING.map((status): Where => ({ column: 'status', is: 'neq', value: status }))]),
		{ column: 13, row: 1.5 },
	);
	canvas.wire(plan, insert);
	canvas.wire(plan, again, { output: 1 });
}

function drawReadingAgain(canvas: Canvas, store: Store, source: Source): void {
	const called = canvas.add('Called before sending', calledTrigger(), { column: 0, row: 5.5 });
	const { documents, customers } = source.drawAgain(canvas, store, called, { column: 1, row: 5 });
	// Paid and cancelled ones too: the sender has to see that there is nothing left to remind of.
	const normaliser = canvas.add('As it stands now', invoiceNormaliser({ options: { settledToo: true } }), { column: 3, row: 5.5 });
	canvas.wire(documents, normaliser);
	canvas.wire(customers, normaliser, { input: 1 });
	const answer = canvas.add('Answer', doNothing(), { column: 4, row: 5.5 });
	canvas.chain(normaliser, answer);
}
