import { CUSTOMERS_TABLE } from '../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE } from '../../domain/ledger/table-columns';
import { STANDING_STATUSES } from '../../domain/ledger/touch';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, behaviourScore, complianceGate, dunningLedger, reminderComposer, reminderTierRouter } from './nodes/dunning';
import { addText, append, calledTrigger, callSelfForEach, code, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import type { Store } from './nodes/store';
import { drawAfresh } from './parts/afresh';
import { drawKeepEvents } from './parts/keep-events';
import { drawProblems, type Failing } from './parts/problems';
import { COMPANY_SETTINGS, asOfFrom, composerOptionsFrom } from './settings';

const ACKNOWLEDGE = 1;
const GATE_OUTPUTS = 4;

/** 05: promises become kept or broken, and who paid, paid a part or promised is thanked; by the outbox, like every touch. */
export function payments(store: Store): Canvas {
	const canvas = new Canvas('05 Payments and promises');
	canvas.note(
		'## 05 · Payments and promises\nEvery hour. Who paid after a reminder, paid a part, or promised in a reply is thanked, once; set *thankForPayment* and *thankForPromise* in **Settings** as you wish, and your name as in 01. Nobody is thanked who is on hold. **Publish it, and 01**: it calls its own lower half, and 01 to read invoices again.',
		{ column: 0, row: -1.3, width: 2.9, height: 4.4 },
	);
	canvas.note('## Kept or broken\nA promise whose day and grace are over is kept or broken; the next planning acts on it, and the **Behaviour Score** learns from it.', { column: 3, row: -1.3, width: 5.9, height: 2.9 }, NOTE_COLOUR.blue);
	canvas.note("## One customer\nTheir invoices are read again at the source. The same nodes as in 01 decide, write and gate; what they acknowledge is planned. **Choose the same policy as in 01.** **02** sends it, after it has decided on it again.", { column: 0, row: 3.3, width: 10.9, height: 4.7 }, NOTE_COLOUR.purple);
	drawProblems(canvas, store, [...drawRound(canvas, store), ...drawOneCustomer(canvas, store)], { column: 9, row: 1 });
	return canvas;
}

function drawRound(canvas: Canvas, store: Store): Failing[] {
	const everyHour = canvas.add('Every hour', scheduleTrigger('20 * * * *'), { column: 0, row: 0.7 });
	const byHand = canvas.add('Look now', manualTrigger(), { column: 0, row: 1.7 });
	const settings = canvas.add('Settings', settingsNode({ ...COMPANY_SETTINGS, thankForPayment: true, thankForPromise: true }), { column: 1, row: 1 });
	canvas.wire(everyHour, settings);
	canvas.wire(byHand, settings);
	const events = canvas.add('Events', store.read(EVENTS_TABLE), { column: 3, row: 0 });
	const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column: 3, row: 1 });
	const outbox = canvas.add('Outbox', store.read(OUTBOX_TABLE), { column: 3, row: 2 });
	for (const read of [events, customers, outbox]) canvas.wire(settings, read);
	const both = canvas.add('Events and customers', append(2), { column: 4, row: 0 });
	canvas.wire(events, both);
	canvas.wire(customers, both, { input: 1 });
	const promises = canvas.add('Settle promises', dunningLedger('settlePromises', { asOf: asOfFrom('Settings') }), { column: 5, row: 0 });
	canvas.wire(both, promises);
	const failing = drawKeepEvents(canvas, store, { node: promises, output: 0 }, { column: 6, row: 0 });
	// Below the others, so that n8n comes to it when all is read and kept.
	const lately = canvas.add('Paid or promised lately', code(codeFile('payments/lately')), { column: 4, row: 2 });
	const each = canvas.add('Each customer', callSelfForEach(), { column: 5, row: 2 });
	canvas.chain(outbox, lately, each);
	return [...failing, { node: each, output: 1 }];
}

function drawOneCustomer(canvas: Canvas, store: Store): Failing[] {
	const customer = canvas.add('One customer', calledTrigger(), { column: 0, row: 5 });
	const asOf = asOfFrom('One customer');
	const { receivables, outbox, history } = drawAfresh(canvas, store, customer, { asOf, column: 1, row: 4.5 });
	const score = canvas.add('Behaviour Score', behaviourScore({ asOf }), { column: 4, row: 4.5 });
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf, options: { thankFor: "={{ $('One customer').first().json.thankFor }}" } }), { column: 5, row: 4.5 });
	canvas.chain(receivables, score, router);
	const planner = canvas.add('Read by', addText('plannedBy', "={{ $('One customer').first().json.plannedBy }}"), { column: 6, row: 4.5 });
	canvas.wire(router, planner, { output: ACKNOWLEDGE });
	const composer = canvas.add('Reminder Composer', reminderComposer({ asOf, options: composerOptionsFrom('One customer') }), { column: 7, row: 4.5 });
	const gate = canvas.add('Compliance Gate', complianceGate({ asOf, creditorCountry: "={{ $('One customer').first().json.creditorCountry }}" }), { column: 8, row: 4.5 });
	canvas.chain(planner, composer, gate);
	for (const reader of [score, router, composer, gate]) canvas.wire(history, reader, { input: 1 });
	const decided = canvas.add('Decided', append(GATE_OUTPUTS), { column: 9, row: 4.5 });
	for (let output = 0; output < GATE_OUTPUTS; output += 1) canvas.wire(gate, decided, { output, input: output });
	const plan = canvas.add('Plan touches', dunningLedger('planTouches', { asOf }), { column: 9, row: 6 });
	canvas.wire(decided, plan);
	canvas.wire(outbox, plan, { input: 1 });
	canvas.wire(plan, canvas.add('Add to the outbox', store.insert(OUTBOX_TABLE), { column: 10, row: 5.5 }));
	const ended = [{ column: 'key', is: 'eq' as const, value: '={{ $json.key }}' }, ...STANDING_STATUSES.map((status) => ({ column: 'status', is: 'neq' as const, value: status }))];
	canvas.wire(plan, canvas.add('Plan again', store.update(OUTBOX_TABLE, ended), { column: 10, row: 6.5 }), { output: 1 });
	return [
		{ node: score, output: ERROR_OUTPUT.behaviourScore },
		{ node: router, output: ERROR_OUTPUT.reminderTierRouter },
		{ node: composer, output: ERROR_OUTPUT.reminderComposer },
		{ node: gate, output: ERROR_OUTPUT.complianceGate },
		{ node: plan, output: ERROR_OUTPUT.planTouches },
	];
}
