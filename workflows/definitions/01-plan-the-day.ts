import { EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { STANDING_STATUSES } from '../../domain/ledger/touch';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, behaviourScore, complianceGate, customerPortal, dunningLedger, invoiceNormaliser, reminderComposer, reminderTierRouter } from './nodes/dunning';
import { append, calledTrigger, code, doNothing, filterBy, manualTrigger, scheduleTrigger, settingsNode, type Condition } from './nodes/flow';
import type { Store, Where } from './nodes/store';
import { CALLED_FOR_A_PAGE, drawNextPages } from './parts/plan-pages';
import { drawProblems, type Failing } from './parts/problems';
import { drawSchemaCheck } from './parts/schema-check';
import { REFUSE_WHEN, drawAfterPlanning } from './parts/runs';
import { COMPANY_SETTINGS, PILOT_SETTINGS, asOfFrom, composerOptionsFrom, linkHostsFrom, pilotFrom } from './settings';
import type { Documents, Reading, Source, Starts } from './sources/source';

const ROUTE = { send: 0, acknowledge: 1, retryPayment: 2, human: 3 } as const;
const READING = { receivables: 0, history: 1 } as const;
const PLANNED_EVENTS = 4;
const REFUSE_BELOW_PERCENT = 50;
const GATE_OUTPUTS = ['Allowed', 'Deferred', 'Needs review', 'Blocked'] as const;

// What was planned on an earlier day for today is decided on again, on what is known by now: by Monday the step of a Saturday
// may be overtaken by the next one. Planning a single customer again leaves those of the others alone.
const TODAY = "DateTime.fromISO($('Settings').first().json.asOf || $now.toISO())";
const PLANNED_BEFORE_FOR_TODAY: Where[] = [
	{ column: 'status', is: 'eq', value: 'planned' },
	{ column: 'plannedBy', is: 'eq', value: '={{ $workflow.id }}' },
	{ column: 'plannedAt', is: 'lt', value: `={{ $('Called before sending').isExecuted && !${CALLED_FOR_A_PAGE} ? '1970-01-01T00:00:00Z' : ${TODAY}.startOf('day').toISO() }}` },
	{ column: 'sendAt', is: 'gt', value: `={{ ${TODAY}.toISO() }}` },
	{ column: 'sendAt', is: 'lte', value: `={{ ${TODAY}.endOf('day').toISO() }}` },
];
const TAKEN_BACK = 'Taken back before its hour, to be decided on again';

/** 01: reads a source, decides on every open invoice, and writes what is to be sent into the outbox. Sends nothing. */
export function planTheDay(store: Store, source: Source): Canvas {
	const canvas = new Canvas(source.name ? `01 Plan the day: ${source.name}` : '01 Plan the day');
	drawNotes(canvas, source);
	const starts = drawStarts(canvas, store, source);
	const reading = source.draw(canvas, store, starts, { column: 2, row: 0.5 });
	const failing = [...reading.failing, ...drawPlanning(canvas, store, source, reading), ...drawAnswer(canvas, source, reading.again)];
	drawProblems(canvas, store, failing, { column: 8 + source.extraColumns, row: 5.5 + source.extraRows });
	return canvas;
}

function drawNotes(canvas: Canvas, source: Source): void {
	const from = (column: number) => column + source.extraColumns;
	const height = 4.7 + source.extraRows;
	canvas.note(
		`## 01 · Plan the day\nRuns every morning at six, or when you press **Execute workflow**. It decides and plans; it sends **nothing**. Run it as often as you like: a touch is planned once.\n\nYour name and country go into **Settings**; *replyTo* is the mailbox that **04 Replies** reads, if it is another one than you send from. ${source.whatToSet}`,
		{ column: 0, row: -0.6, width: 1.9, height },
	);
	drawNoteOfReading(canvas, source);
	canvas.note('## What is known\nInvoices and customers as they stand, and everything that happened before. What the source says of paid invoices is kept in **dunning_events**. What was planned on an earlier day for today is decided on again.', { column: from(2), row: -0.6, width: 2.9, height }, NOTE_COLOUR.blue);
	canvas.note(
		'## What to do\n**Behaviour Score**: how this customer pays.\n**Reminder Tier Router**: which touch is due, if any, and why. What is for a person, or a charge to be tried again, is listed in **06 Owner\'s week**. *Hold*, *Wait* and *Nothing due* end here on purpose; open the node to read each reason.',
		{ column: from(5), row: -0.6, width: 2.9, height },
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
	canvas.note('## Read again\nBefore **02** sends a touch, it calls this part: the customer\'s invoices as they stand at that very moment.', { column: from(0), row: 4.3 + source.extraRows, width: 4.9, height: 3.2 }, NOTE_COLOUR.blue);
}

function drawNoteOfReading(canvas: Canvas, source: Source): void {
	const text = source.compareRuns
		? `## Read ${source.name}\nEverything that is open, and what was paid: eighteen months of it on the first run, later what is new. A busy server is asked again, after as long as it says.\n\n**Nothing is planned** when a list cannot be read to its end, or when the run saw less than *refuseBelowPercent* of what the last one saw. If that is right, set it to 0 for one run.`
		: '## Page by page\nThe customers of a thousand invoices at a time (*invoicesPerPage* in **Settings**): everything of a customer is on one page. If there are more, **Next page** plans them. A run that breaks off goes on where it was when you start it again the same day.';
	canvas.note(text, { column: 2, row: -0.6, width: source.extraColumns - 0.1, height: 4.7 + source.extraRows }, NOTE_COLOUR.blue);
}

function drawStarts(canvas: Canvas, store: Store, source: Source): Starts {
	const everyMorning = canvas.add('Every morning', scheduleTrigger('0 6 * * *'), { column: 0, row: 1 });
	const byHand = canvas.add('Plan now', manualTrigger(), { column: 0, row: 2 });
	const values = { ...COMPANY_SETTINGS, ...PILOT_SETTINGS, ...(source.compareRuns ? { refuseBelowPercent: REFUSE_BELOW_PERCENT } : {}), ...source.settings };
	const settings = canvas.add('Settings', settingsNode(values), { column: 1, row: 1.5 });
	drawSchemaCheck(canvas, store, [everyMorning, byHand], settings, { column: 0.3, row: 2.9 });
	return { settings, called: canvas.add('Called before sending', calledTrigger(), { column: 0, row: 5.5 + source.extraRows }) };
}

function drawPlanning(canvas: Canvas, store: Store, source: Source, { all, planFrom, ofPage }: Reading): Failing[] {
	const asOf = asOfFrom('Settings');
	const at = (column: number, row: number) => ({ column: column + source.extraColumns, row });

	const events = canvas.add('Events', store.read(EVENTS_TABLE, ofPage), at(2, 2.5));
	const takeBack = canvas.add(
		'Take back what waits',
		store.update(OUTBOX_TABLE, [...PLANNED_BEFORE_FOR_TODAY, ...(ofPage ?? [])], { status: 'cancelled', outcome: TAKEN_BACK }, { executeOnce: true, alwaysOutputData: true }),
		at(2, 3.5),
	);
	const outbox = canvas.add('Outbox', store.read(OUTBOX_TABLE, ofPage), at(3, 3.95));
	canvas.wire(planFrom, events);
	canvas.chain(planFrom, takeBack, outbox);
	const freshness = source.compareRuns ? { freshness: REFUSE_WHEN } : {};
	const normaliser = canvas.add('Invoice Normaliser', invoiceNormaliser({ ...source.normaliser, asOf, ...freshness }), at(3, 1));
	canvas.wire(all.documents, normaliser);
	canvas.wire(all.customers, normaliser, { input: 1 });

	const past = canvas.add('All that happened', append(3), at(4, 2.5));
	canvas.wire(normaliser, past, { output: READING.history });
	canvas.wire(events, past, { input: 1 });
	canvas.wire(outbox, past, { input: 2 });
	const history = canvas.add('History', dunningLedger('buildHistory', { asOf }), at(5, 2.5));
	canvas.chain(past, history);
	const seal = canvas.add('Seal what is new', dunningLedger('sealEvents', { skipKnown: true }), at(3, 3.2));
	const keep = canvas.add('Keep payment history', store.insert(EVENTS_TABLE), at(4, 3.5));
	canvas.wire(normaliser, seal, { output: READING.history });
	canvas.wire(events, seal, { input: 1 });
	canvas.chain(seal, keep);

	const score = canvas.add('Behaviour Score', behaviourScore({ asOf }), at(5, 1));
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf }), at(6, 1));
	canvas.chain(normaliser, score, router);
	canvas.wire(history, score, { input: 1 });
	canvas.wire(history, router, { input: 1 });

	const forPerson = canvas.add('Decided by the router', append(2), at(7, 2.5));
	canvas.wire(router, forPerson, { output: ROUTE.human });
	canvas.wire(router, forPerson, { output: ROUTE.retryPayment, input: 1 });
	const known = canvas.add('Handed over before', store.read(PROBLEMS_TABLE, [{ column: 'kind', is: 'eq', value: 'person' }]), at(8, 2.5));
	const handOver = canvas.add('For a person', code(codeFile('for-a-person')), at(9, 2.5));
	const list = canvas.add('List for the owner', store.insert(PROBLEMS_TABLE), at(10, 2.5));
	canvas.chain(forPerson, known, handOver, list);

	const toWrite = canvas.add('To be written', append(2), at(7, 1));
	canvas.wire(router, toWrite, { output: ROUTE.send });
	canvas.wire(router, toWrite, { output: ROUTE.acknowledge, input: 1 });
	const link = canvas.add('Link to their page', customerPortal('createLink', { asOf, pageUrl: "={{ $('Settings').first().json.portalUrl }}" }), at(8, 1));
	const composer = canvas.add('Reminder Composer', reminderComposer({ asOf, options: composerOptionsFrom('Settings') }), at(9, 1));
	const gate = canvas.add('Compliance Gate', complianceGate({ asOf, creditorCountry: "={{ $('Settings').first().json.creditorCountry }}", options: linkHostsFrom('Settings') }), at(10, 1));
	canvas.chain(toWrite, link, composer, gate);
	for (const reader of [composer, gate]) canvas.wire(history, reader, { input: 1 });

	const decided = canvas.add('Decided', append(GATE_OUTPUTS.length), at(11, 1));
	GATE_OUTPUTS.forEach((_name, output) => canvas.wire(gate, decided, { output, input: output }));
	const plan = canvas.add('Plan touches', dunningLedger('planTouches', { asOf, ...pilotFrom('Settings') }), at(12, 1));
	canvas.chain(decided, plan);
	canvas.wire(outbox, plan, { input: 1 });
	const insert = canvas.add('Add to the outbox', store.insert(OUTBOX_TABLE), at(13, 0.5));
	const again = canvas.add(
		'Plan again',
		store.update(OUTBOX_TABLE, [{ column: 'key', is: 'eq', value: '={{ $json.key }}' }, ...STANDING_STATUSES.map((status): Where => ({ column: 'status', is: 'neq', value: status }))]),
		at(13, 1.5),
	);
	canvas.wire(plan, insert);
	canvas.wire(plan, again, { output: 1 });
	const sealGroups = canvas.add('Seal the groups', dunningLedger('sealEvents', { skipKnown: true }), at(12, 2.5));
	const keepGroups = canvas.add('Keep the groups', store.insert(EVENTS_TABLE), at(13, 2.5));
	canvas.wire(plan, sealGroups, { output: PLANNED_EVENTS });
	canvas.wire(events, sealGroups, { input: 1 });
	canvas.chain(sealGroups, keepGroups);
	if (ofPage) drawNextPages(canvas, store, planFrom, [insert, again, keepGroups, list, keep], at(11, 3.5));
	if (source.compareRuns) drawAfterPlanning(canvas, store, source.name, { normaliser, newEvents: seal }, at(2, 4.75));
	return [
		{ node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser },
		{ node: seal, output: ERROR_OUTPUT.sealEvents },
		{ node: score, output: ERROR_OUTPUT.behaviourScore },
		{ node: router, output: ERROR_OUTPUT.reminderTierRouter },
		{ node: link, output: ERROR_OUTPUT.createLink },
		{ node: composer, output: ERROR_OUTPUT.reminderComposer },
		{ node: gate, output: ERROR_OUTPUT.complianceGate },
		{ node: plan, output: ERROR_OUTPUT.planTouches },
		{ node: sealGroups, output: ERROR_OUTPUT.sealEvents },
	];
}

function drawAnswer(canvas: Canvas, source: Source, { documents, customers }: Documents): Failing[] {
	const at = (column: number, row: number) => ({ column: column + source.extraColumns, row: row + source.extraRows });
	// Paid and cancelled ones too: the sender has to see that there is nothing left to remind of.
	const { options, ...from } = source.normaliser;
	const normaliser = canvas.add('As it stands now', invoiceNormaliser({ ...from, options: { ...options, settledToo: true } }), at(3, 5.5));
	canvas.wire(documents, normaliser);
	canvas.wire(customers, normaliser, { input: 1 });
	// Called without a customer, by 07: everything.
	const ofCustomer: Condition = { left: '={{ $json.customer.id }}', operator: { type: 'string', operation: 'equals' }, right: "={{ $('Called before sending').first().json.customerId || $json.customer.id }}" };
	const answer = canvas.add('Answer', source.readsOneCustomer ? doNothing() : filterBy(ofCustomer), at(4, 5.5));
	canvas.chain(normaliser, answer);
	return [{ node: normaliser, output: ERROR_OUTPUT.invoiceNormaliser }];
}
