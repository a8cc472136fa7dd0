import { EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, dunningLedger } from './nodes/dunning';
import { code, doNothing, ifHolds, manualTrigger, scheduleTrigger } from './nodes/flow';
import { formEnding, formPageFromJson, formTrigger } from './nodes/form';
import type { Store, Where } from './nodes/store';
import { drawTellOwner } from './parts/tell-owner';
import { drawProblems, type Failing } from './parts/problems';

const WAITING: Where[] = [{ column: 'status', is: 'eq', value: 'awaiting_approval' }];
const OF_CUSTOMER: Where[] = [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }];
// What the answer on the page stands for: a decision of the Dunning Ledger, or going back.
const MEANT = "$('Open it').first().json.meanings[$json.decision]";

/** 03: one form for everything that waits for a person, and a digest of it in the morning. A decision counts once; silence for 72 hours is a no. */
export function approvalDesk(store: Store): Canvas {
	const canvas = new Canvas('03 Approval desk');
	canvas.note(
		'## 03 · Approval desk\nOpen the form\'s **Production URL** (double-click *Desk*). Sign-in with your n8n account is asked for; your name goes into the record. Links in mails decide nothing: only the form\'s buttons do.',
		{ column: 0, row: -1.1, width: 2.9, height: 3.1 },
	);
	canvas.note('## Choose, read, decide\nThe list shows everything that waits. The next page shows the message as the customer would get it, why it waits, and what happened before. You may edit it, approve it for later, postpone, reject, or take the customer over.', { column: 3, row: -1.1, width: 5.9, height: 3.1 }, NOTE_COLOUR.purple);
	canvas.note('## Written down once\nThe row is changed only if it still waits: of two people who press at once, one decides.', { column: 9, row: -1.1, width: 8.1, height: 3.1 }, NOTE_COLOUR.green);
	canvas.note('## Silence is a no\nWhat nobody decided within 72 hours is rejected.', { column: 0, row: 2.3, width: 10, height: 2.6 }, NOTE_COLOUR.orange);
	const failing = [...drawDesk(canvas, store), ...drawExpiry(canvas, store)];
	drawDigest(canvas, store);
	drawProblems(canvas, store, failing, { column: 11, row: 4.4 });
	return canvas;
}

function drawDesk(canvas: Canvas, store: Store): Failing[] {
	const desk = canvas.add(
		'Desk',
		formTrigger({
			title: 'Approval desk',
			description: 'Reminders that wait for a person: final notices, VIP customers, and what the Compliance Gate is not sure about.',
			path: 'dunning-approval-desk',
			button: 'Show what waits',
			fields: [],
		}),
		{ column: 0, row: 0 },
	);
	const waiting = canvas.add('What waits', store.read(OUTBOX_TABLE, WAITING), { column: 1, row: 0 });
	const list = canvas.add('List', code(codeFile('approval-list')), { column: 2, row: 0 });
	const any = canvas.add('Anything?', ifHolds({ left: '={{ $json.count }}', operator: { type: 'number', operation: 'gt' }, right: 0 }), { column: 3, row: 0 });
	const none = canvas.add('Nothing waits', formEnding('Nothing waits for you', '={{ $json.message }}'), { column: 4, row: 0.8 });
	const choose = canvas.add('Choose', formPageFromJson({ title: 'Approval desk', description: '={{ $json.message }}', fieldsJson: '={{ $json.fields }}', button: 'Open' }), { column: 4, row: 0 });
	const chosen = canvas.add('Chosen', code(codeFile('approval-chosen')), { column: 5, row: 0 });
	const before = canvas.add('What happened before', store.read(EVENTS_TABLE, OF_CUSTOMER), { column: 6, row: 0 });
	const open = canvas.add('Open it', code(codeFile('approval-open')), { column: 7, row: 0 });
	const decide = canvas.add(
		'Read and decide',
		formPageFromJson({ title: '={{ $json.title }}', description: '={{ $json.why }}', fieldsJson: '={{ $json.fields }}', button: 'Save the decision' }),
		{ column: 8, row: 0 },
	);
	const decided = canvas.add(
		'Decided?',
		ifHolds({ left: `={{ ${MEANT} && !(${MEANT}.kind === 'approve' && !($json.text ?? '').trim()) ? 'yes' : 'no' }}`, operator: { type: 'string', operation: 'equals' }, right: 'yes' }),
		{ column: 9, row: 0 },
	);
	const record = canvas.add(
		'Record decision',
		dunningLedger('recordDecision', {
			touch: "={{ $('Open it').first().json.touch }}",
			decision: `={{ ${MEANT}.kind }}`,
			hold: `={{ ${MEANT}.hold === true }}`,
			notBefore: "={{ $json.day ? $json.day + 'T08:00:00' : '' }}",
			decidedBy: "={{ $json.user?.email ?? $('Desk').first().json.user?.email ?? 'somebody at the desk' }}",
			editedSubject: asTyped('subject'),
			editedText: asTyped('text'),
			note: '={{ $json.note }}',
		}),
		{ column: 10, row: 0 },
	);
	canvas.chain(desk, waiting, list, any, choose, chosen, before, open, decide, decided, record);
	canvas.wire(any, none, { output: 1 });
	canvas.wire(decided, waiting, { output: 1 });
	const written = writeDecision(canvas, store, record, 'Change the row', { column: 11, row: 0 });
	// Lower than the events, so that n8n comes to it when they are written; a decision may have none.
	const back = canvas.add('Back to the list', doNothing(), { column: 12, row: 1 });
	canvas.wire(written.decidedByOther, back);
	canvas.wire(back, waiting);
	canvas.wire(written.decidedByOther, waiting, { output: 1 });
	return written.failing;
}

// n8n writes < and > of a page's JSON as entities; what comes back is turned into what was meant.
function asTyped(field: string): string {
	return `={{ ($json.${field} ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>') }}`;
}

function drawExpiry(canvas: Canvas, store: Store): Failing[] {
	const hourly = canvas.add('Every hour', scheduleTrigger('5 * * * *'), { column: 0, row: 3 });
	const byHand = canvas.add('Expire and send the digest now', manualTrigger(), { column: 0, row: 4 });
	const expired = canvas.add('Expired', store.read(OUTBOX_TABLE, [...WAITING, { column: 'expiresAt', is: 'lt', value: '={{ $now.toISO() }}' }]), { column: 1, row: 3 });
	const any = canvas.add('Any expired?', ifHolds({ left: '={{ $json.key }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: 2, row: 3 });
	const reject = canvas.add(
		'Reject by silence',
		dunningLedger('recordDecision', { touch: '={{ $json }}', decision: 'reject', decidedBy: 'nobody', note: 'No answer within 72 hours' }),
		{ column: 3, row: 3 },
	);
	canvas.chain(hourly, expired, any, reject);
	canvas.wire(byHand, expired);
	return writeDecision(canvas, store, reject, 'Change expired rows', { column: 4, row: 3 }).failing;
}

/** In the morning the owner is told what waits and what is going out, by the workflow that is connected for it. */
function drawDigest(canvas: Canvas, store: Store): void {
	canvas.note(
		'## In the morning\nWhat waits, what goes out today and what failed, to the owner. Import a workflow **02 Channel: Tell the owner by …** and run it once; without one, nothing is sent here.',
		{ column: 0, row: 5.3, width: 10, height: 3 },
		NOTE_COLOUR.blue,
	);
	const morning = canvas.add('Every working morning', scheduleTrigger('30 7 * * 1-5'), { column: 0, row: 6.6 });
	const waiting = canvas.add('What waits this morning', store.read(OUTBOX_TABLE, WAITING), { column: 1, row: 6.6 });
	const today = canvas.add(
		'What goes out today',
		store.read(OUTBOX_TABLE, [
			{ column: 'status', is: 'eq', value: 'planned' },
			{ column: 'sendAt', is: 'lte', value: "={{ $now.endOf('day').toISO() }}" },
		]),
		{ column: 2, row: 6.6 },
	);
	const problems = canvas.add('Open problems', store.read(PROBLEMS_TABLE, [{ column: 'status', is: 'eq', value: 'open' }]), { column: 3, row: 6.6 });
	const digest = canvas.add('Digest', code(codeFile('digest')), { column: 4, row: 6.6 });
	canvas.chain(morning, waiting, today, problems, digest);
	canvas.wire(canvas.node('Expire and send the digest now'), waiting);
	drawTellOwner(canvas, store, digest, { column: 5, row: 6.6 });
}

/** Writes a decision where the row still waits, and only then its events. */
function writeDecision(canvas: Canvas, store: Store, record: PlacedNode, name: string, { column, row }: { column: number; row: number }) {
	const still: Where[] = [{ column: 'key', is: 'eq', value: '={{ $json.key }}' }, ...WAITING];
	const change = canvas.add(name, store.update(OUTBOX_TABLE, still, undefined, { alwaysOutputData: true }), { column, row });
	const decidedByOther = canvas.add(`${name}: done?`, ifHolds({ left: '={{ $json.key }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: column + 1, row });
	const events = canvas.add(`${name}: events`, code(codeFile('events-of-changed-rows').replace('RECORD', record.name)), { column: column + 2, row });
	const known = canvas.add(`${name}: known events`, store.read(EVENTS_TABLE, OF_CUSTOMER, { forEach: true }), { column: column + 3, row: row + 0.7 });
	const seal = canvas.add(`${name}: seal`, dunningLedger('sealEvents'), { column: column + 4, row });
	const recorded = canvas.add(`${name}: add events`, store.insert(EVENTS_TABLE), { column: column + 5, row });
	canvas.chain(record, change, decidedByOther, events, seal, recorded);
	canvas.wire(events, known);
	canvas.wire(known, seal, { input: 1 });
	return { decidedByOther, failing: [{ node: record, output: ERROR_OUTPUT.recordDecision }, { node: seal, output: ERROR_OUTPUT.sealEvents }] };
}
