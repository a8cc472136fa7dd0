import { CUSTOMERS_TABLE } from '../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, dunningLedger } from './nodes/dunning';
import { code, doNothing, filterBy, ifHolds, manualTrigger, scheduleTrigger } from './nodes/flow';
import { formEnding, formPageFromJson, formTrigger } from './nodes/form';
import type { Store, Where } from './nodes/store';
import { drawAllTables } from './parts/all-tables';
import { drawProblems, type Failing } from './parts/problems';
import { drawTellOwner } from './parts/tell-owner';

/** 06: what a person should look at once a week, as a form to deal with it and as a message on Monday. */
export function ownersWeek(store: Store): Canvas {
	const canvas = new Canvas("06 Owner's week");
	canvas.note(
		"## 06 · Owner's week\nOpen the form's **Production URL** (double-click *Week form*): outcomes that nobody knows, reminders after payment, broken promises, customers who do not answer, high amounts, long holds, people who cannot be reached, and whatever failed. Links decide nothing: only the form's buttons do.",
		{ column: 0, row: -1.2, width: 3.9, height: 3.9 },
	);
	canvas.note('## Decide\nEach case has its own choices. What you choose is written down at once, and only if nobody else has dealt with it.', { column: 4, row: -1.2, width: 14, height: 5.2 }, NOTE_COLOUR.green);
	canvas.note('## On Monday\nThe same list to the owner, by the workflow **02 Channel: Tell the owner by …** that you connected.', { column: 0, row: 4.2, width: 9.4, height: 3.6 }, NOTE_COLOUR.blue);
	const failing = drawForm(canvas, store);
	drawMonday(canvas, store);
	drawProblems(canvas, store, failing, { column: 10, row: 5.5 });
	return canvas;
}

/** Reads all tables behind `from` and lists what is to be looked at. */
function drawReview(canvas: Canvas, store: Store, from: readonly PlacedNode[], suffix: string, { column, row }: { column: number; row: number }): PlacedNode {
	const all = drawAllTables(canvas, store, [EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE, CUSTOMERS_TABLE], from, { suffix, column, row });
	const review = canvas.add(`Review${suffix}`, { ...dunningLedger('review'), settings: { alwaysOutputData: true } }, { column: column + 2, row });
	canvas.chain(all, review);
	return review;
}

function drawForm(canvas: Canvas, store: Store): Failing[] {
	const form = canvas.add(
		'Week form',
		formTrigger({ title: "The owner's week", description: 'What a person should look at, from everything the tables say.', path: 'dunning-owners-week', button: 'Show me', fields: [] }),
		{ column: 0, row: 1.2 },
	);
	const back = canvas.add('Back to the list', doNothing(), { column: 0, row: 3 });
	const review = drawReview(canvas, store, [form, back], '', { column: 1, row: 1.2 });
	const list = canvas.add('Week', code(codeFile('week-list')), { column: 4, row: 0 });
	const any = canvas.add('Anything?', ifHolds({ left: '={{ $json.count }}', operator: { type: 'number', operation: 'gt' }, right: 0 }), { column: 5, row: 0 });
	const none = canvas.add('Nothing to look at', formEnding('Nothing to look at', '={{ $json.message }}'), { column: 6, row: 0.9 });
	const choose = canvas.add('Choose', formPageFromJson({ title: "The owner's week", description: '={{ $json.message }}', fieldsJson: '={{ $json.fields }}', button: 'Open' }), { column: 6, row: 0 });
	const open = canvas.add('Open case', code(codeFile('week-open')), { column: 7, row: 0 });
	const decide = canvas.add('Decide', formPageFromJson({ title: '={{ $json.title }}', description: '={{ $json.why }}', fieldsJson: '={{ $json.fields }}', button: 'Save' }), { column: 8, row: 0 });
	const meaning = canvas.add('What it means', code(codeFile('week-meaning')), { column: 9, row: 0 });
	canvas.chain(review, list, any, choose, open, decide, meaning);
	canvas.wire(any, none, { output: 1 });

	const when = (name: string, kinds: readonly string[], row: number) => {
		const only = canvas.add(name, filterBy({ left: `={{ ${JSON.stringify(kinds)}.includes($json.kind) ? 'yes' : 'no' }}`, operator: { type: 'string', operation: 'equals' }, right: 'yes' }), { column: 10, row });
		canvas.wire(meaning, only);
		return only;
	};
	const done = canvas.add(
		'Problem is done',
		store.update(
			PROBLEMS_TABLE,
			[
				{ column: 'problem', is: 'eq', value: '={{ $json.key }}' },
				{ column: 'status', is: 'eq', value: 'open' },
			],
			{ status: 'done', doneBy: '={{ $json.by }}', note: '={{ $json.note }}' },
		),
		{ column: 11, row: -0.4 },
	);
	canvas.wire(when('A problem?', ['done'], -0.4), done);
	const unknown: Where[] = [
		{ column: 'key', is: 'eq', value: '={{ $json.key }}' },
		{ column: 'status', is: 'eq', value: 'unknown' },
	];
	const found = canvas.add('The touch', store.read(OUTBOX_TABLE, unknown, { limit: 1 }), { column: 11, row: 0.6 });
	const still = canvas.add('Still unknown?', filterBy({ left: '={{ $json.key }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: 12, row: 0.6 });
	const meant = "$('What it means').first().json";
	const settle = canvas.add(
		'Settle outcome',
		dunningLedger('settleOutcome', { touch: '={{ $json }}', wentOut: `={{ ${meant}.kind === 'was_sent' }}`, settledBy: `={{ ${meant}.by }}`, settlementNote: `={{ ${meant}.note }}` }),
		{ column: 13, row: 0.6 },
	);
	const outcome = canvas.add('Outcome is known', store.update(OUTBOX_TABLE, unknown), { column: 14, row: 0.6 });
	const settled = canvas.add('Events of the outcome', code(codeFile('events-of-changed-rows').replace('RECORD', settle.name)), { column: 15, row: 0.6 });
	canvas.chain(when('An unknown outcome?', ['was_sent', 'was_not_sent'], 0.6), found, still, settle, outcome, settled);
	const hold = when('A hold?', ['hold', 'release'], 1.6);
	const event = canvas.add('The event', { type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: { mode: 'raw', jsonOutput: '={{ $json.event }}', options: {} } }, { column: 11, row: 1.6 });
	const known = canvas.add('Known events', store.read(EVENTS_TABLE, [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }]), { column: 15, row: 2.5 });
	const seal = canvas.add('Seal events', dunningLedger('sealEvents'), { column: 16, row: 1.6 });
	const add = canvas.add('Add events', store.insert(EVENTS_TABLE), { column: 17, row: 1.6 });
	canvas.chain(hold, event, seal, add);
	canvas.wire(settled, seal);
	for (const from of [event, settled]) canvas.wire(from, known);
	canvas.wire(known, seal, { input: 1 });
	// Lower than all that is written, so that n8n comes to it last.
	canvas.wire(meaning, back);
	return [
		{ node: settle, output: ERROR_OUTPUT.settleOutcome },
		{ node: seal, output: ERROR_OUTPUT.sealEvents },
	];
}

function drawMonday(canvas: Canvas, store: Store): void {
	const monday = canvas.add('On Monday', scheduleTrigger('0 8 * * 1'), { column: 0, row: 5.5 });
	const byHand = canvas.add('Send the week now', manualTrigger(), { column: 0, row: 6.5 });
	const review = drawReview(canvas, store, [monday, byHand], ' for Monday', { column: 1, row: 6 });
	const digest = canvas.add('The week', code(codeFile('week-digest')), { column: 4, row: 6 });
	canvas.chain(review, digest);
	drawTellOwner(canvas, store, digest, { column: 5, row: 6 });
}
