import { CUSTOMERS_TABLE } from '../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, dunningLedger, replyClassifier } from './nodes/dunning';
import { HOLDS, addText, append, code, filterBy } from './nodes/flow';
import type { Store, Where } from './nodes/store';
import { drawProblems } from './parts/problems';
import { drawTellOwner } from './parts/tell-owner';
import type { ReplyTrigger } from './replies/triggers';

const WAYS = ['Stop', 'Person', 'Pause', 'Verify payment', 'Answer', 'Machine', 'Continue'] as const;
const RECORDED = { events: 0, changes: 1, desk: 2, nobodys: 3 } as const;

/**
 * 04: what a customer answers stops, in the same run, whatever was about to go out to them on any channel; it is written
 * down, and what needs a person goes to the approval desk with what is known.
 */
export function replies(store: Store, trigger: ReplyTrigger): Canvas {
	const canvas = new Canvas(`04 Replies: ${trigger.title}`);
	drawNotes(canvas, trigger);
	const incoming = canvas.add(trigger.node, trigger.spec, { column: 0, row: 1.7 });
	const classifier = canvas.add('Reply Classifier', replyClassifier(), { column: 1, row: 1.7 });
	const read = canvas.add('Read', append(WAYS.length), { column: 2, row: 1.7 });
	canvas.wire(incoming, classifier);
	WAYS.forEach((_way, output) => canvas.wire(classifier, read, { output, input: output }));
	const outbox = canvas.add('Outbox', store.read(OUTBOX_TABLE), { column: 1, row: 3.7 });
	const customers = canvas.add('Customers', store.read(CUSTOMERS_TABLE), { column: 1, row: 4.6 });
	const known = canvas.add('All that is known', append(2), { column: 2, row: 4 });
	canvas.wire(incoming, outbox);
	canvas.wire(incoming, customers);
	canvas.wire(outbox, known);
	canvas.wire(customers, known, { input: 1 });
	const record = canvas.add('Record reply', dunningLedger('recordReply'), { column: 3, row: 2.2 });
	canvas.wire(read, record);
	canvas.wire(known, record, { input: 1 });

	const pending: Where[] = [
		{ column: 'key', is: 'eq', value: '={{ $json.key }}' },
		{ column: 'status', is: 'eq', value: '={{ $json.was }}' },
	];
	const change = canvas.add(
		'Stop what was about to go out',
		store.update(OUTBOX_TABLE, pending, { status: '={{ $json.status }}', outcome: '={{ $json.outcome }}', sendAt: '={{ $json.sendAt }}' }),
		{ column: 4, row: 0.5 },
	);
	canvas.wire(record, change, { output: RECORDED.changes });
	const events = canvas.add('Known events', store.read(EVENTS_TABLE, [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }], { forEach: true }), { column: 4, row: 2.2 });
	const seal = canvas.add('Seal events', dunningLedger('sealEvents', { skipKnown: true }), { column: 5, row: 1.5 });
	const add = canvas.add('Add events', store.insert(EVENTS_TABLE), { column: 6, row: 1.5 });
	canvas.wire(record, events, { output: RECORDED.events });
	canvas.wire(record, seal, { output: RECORDED.events });
	canvas.wire(events, seal, { input: 1 });
	canvas.wire(seal, add);
	const desk = canvas.add('To the desk', store.insert(OUTBOX_TABLE), { column: 4, row: 3.4 });
	canvas.wire(record, desk, { output: RECORDED.desk });
	const word = canvas.add('Hand-over', code(codeFile('hand-over')), { column: 5, row: 3.4 });
	canvas.wire(desk, word);
	drawTellOwner(canvas, store, word, { column: 6, row: 3.4 });

	const matters = canvas.add(
		'Does it matter?',
		// What says nothing of ours, such as a newsletter, holds up a customer, but a stranger has nothing to hold up.
		filterBy({ left: "={{ $json.reply.mustNotContinue === true && $json.reply.intent !== 'other' }}", operator: HOLDS }),
		{ column: 4, row: 5.6 },
	);
	const unmatched = canvas.add('Nobody we know', addText('error', '={{ $json.unmatched }}'), { column: 5, row: 5.6 });
	canvas.wire(record, matters, { output: RECORDED.nobodys });
	canvas.wire(matters, unmatched);
	const failing = [
		{ node: classifier, output: ERROR_OUTPUT.replyClassifier },
		{ node: record, output: ERROR_OUTPUT.recordReply },
		{ node: seal, output: ERROR_OUTPUT.sealEvents },
		{ node: unmatched, output: 0 },
	];
	drawProblems(canvas, store, failing, { column: 6, row: 6.2 });
	return canvas;
}

function drawNotes(canvas: Canvas, trigger: ReplyTrigger): void {
	canvas.note(`## 04 · Replies: ${trigger.title}\n${trigger.whatToSet} Then publish.\n\nImport one of these a channel: an answer on one channel stops all of them.`, { column: 0, row: -1.1, width: 2.9, height: 1.9 });
	canvas.note('## Read\n**Reply Classifier** says what they want, in seven languages and without leaving n8n. The mail they answer, their address or an invoice number says who they are.', { column: 0, row: 0.9, width: 3.9, height: 4.6 }, NOTE_COLOUR.purple);
	canvas.note(
		'## Act, in the same run\nWhat was about to go out to them is put off or cancelled, on every channel. What they said is written down: the next planning decides on it. What needs a person, or an answer, waits in **03 Approval desk**, and the owner is told.',
		{ column: 4, row: -1.1, width: 6.9, height: 5.6 },
		NOTE_COLOUR.green,
	);
	canvas.note('## Not one of ours\nA message of nobody we know is kept only where it matters: a dispute, a lawyer, a request to stop.', { column: 4, row: 4.7, width: 1.9, height: 2 }, NOTE_COLOUR.grey);
}
