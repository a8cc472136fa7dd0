import { RUNS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import type { EventSource } from './events/event-source';
import { callWorkflowForEach, code, settingsNode } from './nodes/flow';
import type { Store } from './nodes/store';
import { drawForgetting } from './parts/forget-calls';
import { drawProblems, type Failing } from './parts/problems';
import { drawSignedCall } from './parts/signed-call';

/**
 * 01, by events: a signed call says that something changed at a source; its customer (or, where the call does not say whom it
 * is about, everything) is planned again at once. What is not signed, too old or a replay is refused and changes nothing.
 */
export function whenSomethingHappens(store: Store, source: EventSource): Canvas {
	const canvas = new Canvas(`01 When something happens: ${source.name}`);
	drawNotes(canvas, source);
	drawForgetting(canvas, store, { column: 0, row: 3.7 });
	drawProblems(canvas, store, drawCall(canvas, store, source), { column: 9, row: 3 });
	return canvas;
}

function drawNotes(canvas: Canvas, source: EventSource): void {
	canvas.note(`## 01 · When something happens: ${source.name}\n${source.whatToSet}\n\nThe address is the **Production URL** of *Call*. **Publish 01 Plan the day first**, and run it once.`, { column: 0, row: -1.3, width: 2.9, height: 3.9 });
	canvas.note('## Is it genuine?\nThe signature is compared with one made of the very bytes that came. Unsigned: **401**. Signed more than five minutes ago: **401**. The same call again: **409**.', { column: 3, row: -1.3, width: 4.9, height: 3.9 }, NOTE_COLOUR.purple);
	canvas.note('## Plan again at once\nThe planner reads the source: what is paid is stopped and becomes history, a failed payment gets its retry, and what is due now is planned now.', { column: 8, row: -1.3, width: 4.1, height: 3 }, NOTE_COLOUR.green);
}

function drawCall(canvas: Canvas, store: Store, source: EventSource): Failing[] {
	const accept = drawSignedCall(canvas, store, source);
	const settings = canvas.add('Settings', settingsNode({ planner: source.planner }), { column: 9, row: 0 });
	const run = canvas.add('Its last run', store.read(RUNS_TABLE, [{ column: 'source', is: 'eq', value: '={{ $json.planner }}' }], { newestBy: 'at', limit: 1 }), { column: 10, row: 0 });
	const changes = canvas.add('What changed', code(codeFile('events/changes')), { column: 10, row: -0.8 });
	const plan = canvas.add('Plan again', callWorkflowForEach('={{ $json.workflowId }}'), { column: 11, row: 0 });
	canvas.chain(accept, settings, run, changes, plan);
	return [{ node: plan, output: 1 }];
}
