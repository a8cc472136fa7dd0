import { DELIVERIES_TABLE, RUNS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import type { EventSource } from './events/event-source';
import { callWorkflowForEach, code, ifHolds, scheduleTrigger, settingsNode } from './nodes/flow';
import type { Store } from './nodes/store';
import { hmac, respond, webhook } from './nodes/webhook';
import { drawProblems, type Failing } from './parts/problems';

/**
 * 01, by events: a signed call says that something changed at a source; its customer (or, where the call does not say whom it
 * is about, everything) is planned again at once. What is not signed, too old or a replay is refused and changes nothing.
 */
export function whenSomethingHappens(store: Store, source: EventSource): Canvas {
	const canvas = new Canvas(`01 When something happens: ${source.name}`);
	drawNotes(canvas, source);
	drawForgetting(canvas, store);
	drawProblems(canvas, store, drawCall(canvas, store, source), { column: 9, row: 3 });
	return canvas;
}

function drawNotes(canvas: Canvas, source: EventSource): void {
	canvas.note(`## 01 · When something happens: ${source.name}\n${source.whatToSet}\n\nThe address is the **Production URL** of *Call*. **Publish 01 Plan the day first**, and run it once.`, { column: 0, row: -1.3, width: 2.9, height: 3.9 });
	canvas.note('## Is it genuine?\nThe signature is compared with one made of the very bytes that came. Unsigned: **401**. Signed more than five minutes ago: **401**. The same call again: **409**.', { column: 3, row: -1.3, width: 4.9, height: 3.9 }, NOTE_COLOUR.purple);
	canvas.note('## Plan again at once\nThe planner reads the source: what is paid is stopped and becomes history, a failed payment gets its retry, and what is due now is planned now.', { column: 8, row: -1.3, width: 4.1, height: 3 }, NOTE_COLOUR.green);
}

/** Which calls came is kept for so long, for whoever signs no time; the newest of them are the ones that count. */
const DELIVERIES_KEPT_DAYS = 400;

function drawForgetting(canvas: Canvas, store: Store): void {
	canvas.note(`## Once a month\nWhich calls came is forgotten after ${DELIVERIES_KEPT_DAYS} days.`, { column: 0, row: 2.8, width: 2.9, height: 2.2 }, NOTE_COLOUR.grey);
	const monthly = canvas.add('Every month', scheduleTrigger('20 3 1 * *'), { column: 0, row: 3.7 });
	const forget = canvas.add('Forget old calls', store.remove(DELIVERIES_TABLE, [{ column: 'at', is: 'lt', value: `={{ $now.minus({ days: ${DELIVERIES_KEPT_DAYS} }).toUTC().toISO() }}` }]), { column: 1, row: 3.7 });
	canvas.chain(monthly, forget);
}

function drawCall(canvas: Canvas, store: Store, source: EventSource): Failing[] {
	const fill = (name: string) => codeFile(`events/${name}`).replaceAll('TIMED', String(source.timed)).replaceAll('HEADER', source.header);
	const call = canvas.add('Call', webhook(source.path), { column: 0, row: 0 });
	const signed = canvas.add('Signed text', code(fill('signed-text')), { column: 1, row: 0 });
	const signature = canvas.add('Signature', hmac('={{ $json.signed }}', source.encoding, 'expected'), { column: 2, row: 0 });
	const genuine = canvas.add('Genuine?', code(`${fill('genuine')}\n\n${fill(source.changes)}`), { column: 3, row: 0 });
	const isGenuine = canvas.add('Go on?', ifHolds({ left: '={{ $json.genuine }}', operator: { type: 'boolean', operation: 'true', singleValue: true } }), { column: 4, row: 0 });
	canvas.chain(call, signed, signature, genuine, isGenuine);
	canvas.wire(isGenuine, canvas.add('Refuse', respond(401), { column: 5, row: 1 }), { output: 1 });

	const row = canvas.add('The delivery', settingsNode({ delivery: '={{ $json.delivery }}', execution: '={{ $execution.id }}', at: '={{ $now.toUTC().toISO() }}' }), { column: 4, row: -0.8 });
	const take = canvas.add('Take it', store.insert(DELIVERIES_TABLE), { column: 5, row: -0.8 });
	const taken = canvas.add('Who took it', store.read(DELIVERIES_TABLE, [{ column: 'delivery', is: 'eq', value: "={{ $('Genuine?').first().json.delivery }}" }]), { column: 6, row: -0.8 });
	const first = canvas.add('First time?', code(codeFile('events/first-time')), { column: 6, row: 0 });
	const isFirst = canvas.add('Never seen?', ifHolds({ left: '={{ $json.isFirst }}', operator: { type: 'boolean', operation: 'true', singleValue: true } }), { column: 7, row: 0 });
	canvas.chain(isGenuine, row, take, taken, first, isFirst);
	canvas.wire(isFirst, canvas.add('Refuse the replay', respond(409), { column: 8, row: 1 }), { output: 1 });

	const accept = canvas.add('Accept', respond(200), { column: 8, row: 0 });
	const settings = canvas.add('Settings', settingsNode({ planner: source.planner }), { column: 9, row: 0 });
	const run = canvas.add('Its last run', store.read(RUNS_TABLE, [{ column: 'source', is: 'eq', value: '={{ $json.planner }}' }], { newestBy: 'at', limit: 1 }), { column: 10, row: 0 });
	const changes = canvas.add('What changed', code(codeFile('events/changes')), { column: 10, row: -0.8 });
	const plan = canvas.add('Plan again', callWorkflowForEach('={{ $json.workflowId }}'), { column: 11, row: 0 });
	canvas.chain(isFirst, accept, settings, run, changes, plan);
	return [{ node: plan, output: 1 }];
}
