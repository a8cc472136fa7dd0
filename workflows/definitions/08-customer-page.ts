import { CUSTOMERS_TABLE } from '../../domain/accounting/table-columns';
import { DELIVERIES_TABLE, EVENTS_TABLE, OUTBOX_TABLE } from '../../domain/ledger/table-columns';
import { DEFAULT_LIMITS } from '../../domain/portal/limits';
import { pageHeaders } from '../../domain/portal/page/headers';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, customerPortal, dunningLedger } from './nodes/dunning';
import { append, callPlanner, code, ifHolds, settingsNode } from './nodes/flow';
import { formTrigger } from './nodes/form';
import { pageCalls, respondPage } from './nodes/page';
import type { Store } from './nodes/store';
import { drawCancelPending, drawKeepEvents } from './parts/keep-events';
import { drawProblems, type Failing } from './parts/problems';
import { drawTellOwner } from './parts/tell-owner';
import { PORTAL_SETTINGS, asOfFrom } from './settings';

const PATH = 'dunning-account';
const CHECKED = { valid: 0, refused: 1 } as const;
const RESPONDED = { page: 0, events: 1, changes: 2, desk: 3, customers: 4 } as const;
const LOOK = { ...fromSettings(['companyName']), look: fromSettings(['brandColour', 'contact', 'language', 'logo']) };

/**
 * 08: the customers' own page. A link shows it and changes nothing; a form that is sent counts once, stops in the same run
 * what was about to go out, and what needs a person goes to the desk.
 */
export function customerPage(store: Store): Canvas {
	const canvas = new Canvas('08 Customer page');
	drawNotes(canvas);
	const { check, failing } = drawCall(canvas);
	const known = drawKnown(canvas, store, check);
	const respond = canvas.add('Respond', customerPortal('respond', { asOf: asOfFrom('Settings'), ...LOOK, limits: fromSettings(Object.keys(DEFAULT_LIMITS)) }), { column: 10, row: 1 });
	canvas.wire(check, respond, { output: CHECKED.valid });
	canvas.wire(known, respond, { input: 1 });
	const acting = drawActing(canvas, store, respond);
	drawProblems(canvas, store, [...failing, { node: respond, output: ERROR_OUTPUT.respond }, ...acting, ...drawRevoking(canvas, store)], { column: 10, row: 8.4 });
	return canvas;
}

function drawNotes(canvas: Canvas): void {
	canvas.note(
		`## 08 · Customer page\n1. Your name, colour and limits go into **Settings**.\n2. Make an account of the type *Dunning Portal API* (its secret: \`openssl rand -base64 32\`) and choose it on **Check request** and **Respond** here, and on **Link to their page** in 01.\n3. Publish, and put the **Production URL** of *A page is asked for* as *portalUrl* into *Settings* of 01 and 02.`,
		{ column: 0, row: -1.6, width: 2.9, height: 2 },
	);
	canvas.note('## Whose page?\nThe link says it, signed; it names nobody who could be read. Whatever does not open gets one and the same answer.', { column: 0, row: 0.5, width: 3.9, height: 3.9 }, NOTE_COLOUR.purple);
	canvas.note('## One form, once\nEvery form leaves its row before it is looked at: sent twice it counts once, and too many an hour are turned away. To look at the page leaves nothing.', { column: 4, row: -1.6, width: 2.9, height: 2.5 }, NOTE_COLOUR.purple);
	canvas.note('## What is known\nThe workflow that plans for this customer reads the invoices at their source, as they stand now.', { column: 4, row: 1.2, width: 5.9, height: 5.4 }, NOTE_COLOUR.blue);
	canvas.note('## Act, then answer\nWhat they said is written down, what was about to go out is put off or cancelled, and what needs a person waits in **03 Approval desk**. Only then comes the page.', { column: 11, row: -1.6, width: 5.1, height: 8.4 }, NOTE_COLOUR.green);
	canvas.note('## Take links back\nOpen the form *Take links back* and name the customer: no link that was made until then opens any more.', { column: 0, row: 7.2, width: 5.9, height: 2.9 }, NOTE_COLOUR.grey);
}

function drawCall(canvas: Canvas): { check: PlacedNode; failing: Failing[] } {
	const asked = canvas.add('A page is asked for', pageCalls({ method: 'GET', path: PATH }), { column: 0, row: 1.4 });
	const sent = canvas.add('A form is sent', pageCalls({ method: 'POST', path: PATH }), { column: 0, row: 2.6 });
	const settings = canvas.add('Settings', settingsNode(PORTAL_SETTINGS), { column: 1, row: 2 });
	for (const trigger of [asked, sent]) canvas.wire(trigger, settings);
	const call = canvas.add('The call', code(codeFile('page-call')), { column: 2, row: 2 });
	const check = canvas.add('Check request', customerPortal('checkRequest', { asOf: asOfFrom('Settings'), ...LOOK }), { column: 3, row: 2 });
	canvas.chain(settings, call, check);
	const refuse = canvas.add('Say that it opens nothing', respondPortal(), { column: 3, row: 3.4 });
	canvas.wire(check, refuse, { output: CHECKED.refused });
	return { check, failing: [{ node: check, output: ERROR_OUTPUT.checkRequest }] };
}

/** Reads what is known of the customer; a form leaves its row before. */
function drawKnown(canvas: Canvas, store: Store, check: PlacedNode): PlacedNode {
	const isForm = canvas.add('A form?', ifHolds({ left: '={{ $json.portal.request.method }}', operator: { type: 'string', operation: 'equals' }, right: 'POST' }), { column: 4, row: 2 });
	canvas.wire(check, isForm, { output: CHECKED.valid });
	const row = canvas.add(
		'The form',
		settingsNode({
			delivery: "={{ $json.portal.answerKey || 'refused:' + $execution.id }}",
			execution: '={{ $execution.id }}',
			sender: '={{ $json.portal.linkId }}',
			at: "={{ $('Settings').first().json.asOf || $now.toUTC().toISO() }}",
		}),
		{ column: 4, row: 0 },
	);
	const take = canvas.add('Take it', store.insert(DELIVERIES_TABLE), { column: 5, row: 0 });
	const forms = canvas.add('Forms of the link', store.read(DELIVERIES_TABLE, [{ column: 'sender', is: 'eq', value: "={{ $('Check request').first().json.portal.linkId }}" }]), { column: 6, row: 0 });
	canvas.chain(isForm, row, take, forms);

	const ofCustomer = [{ column: 'customerId', is: 'eq', value: "={{ $('Check request').first().json.portal.customerId }}" }] as const;
	const outbox = canvas.add('Outbox of the customer', store.read(OUTBOX_TABLE, ofCustomer), { column: 5, row: 2 });
	const events = canvas.add('Events of the customer', store.read(EVENTS_TABLE, ofCustomer), { column: 6, row: 4.6 });
	const planner = canvas.add('Who plans for them?', code(codeFile('page-planner')), { column: 6, row: 2 });
	const invoices = canvas.add('Invoices as they stand', { ...callPlanner(), settings: { alwaysOutputData: true, onError: 'continueRegularOutput' } }, { column: 7, row: 2 });
	for (const reading of [outbox, events]) {
		canvas.wire(isForm, reading, { output: 1 });
		canvas.wire(forms, reading);
	}
	canvas.chain(outbox, planner, invoices);
	const known = canvas.add('All that is known', append(4), { column: 8.5, row: 3 });
	[invoices, outbox, events, forms].forEach((from, input) => canvas.wire(from, known, { input }));
	return known;
}

function drawActing(canvas: Canvas, store: Store, respond: PlacedNode): Failing[] {
	drawCancelPending(canvas, store, { node: respond, output: RESPONDED.changes }, { column: 11, row: 0 }, { putOff: true });
	const sealing = drawKeepEvents(canvas, store, { node: respond, output: RESPONDED.events }, { column: 11, row: 1 });
	const desk = canvas.add('To the desk', store.insert(OUTBOX_TABLE), { column: 11, row: 2.7 });
	canvas.wire(respond, desk, { output: RESPONDED.desk });
	const wishes = canvas.add('Keep their wishes', store.upsert(CUSTOMERS_TABLE, 'customerId'), { column: 11, row: 3.6 });
	canvas.wire(respond, wishes, { output: RESPONDED.customers });
	// Lower than all that is written, so that n8n comes to it last; the word to the owner may come later.
	const page = canvas.add('The page', respondPortal(), { column: 11, row: 4.5 });
	canvas.wire(respond, page, { output: RESPONDED.page });
	const word = canvas.add('Hand-over', code(codeFile('hand-over').replace("$('Record reply').all(2)", '$input.all()')), { column: 11, row: 5.5 });
	canvas.wire(respond, word, { output: RESPONDED.desk });
	drawTellOwner(canvas, store, word, { column: 12, row: 5.5 });
	return sealing;
}

function drawRevoking(canvas: Canvas, store: Store): Failing[] {
	const form = canvas.add(
		'Take links back',
		formTrigger({
			title: 'Take links back',
			description: 'No link to the page of this customer that was made until now opens any more. The next message brings a new one.',
			path: 'dunning-take-links-back',
			button: 'Take them back',
			fields: [{ kind: 'text', name: 'customerId', label: 'Customer (its customerId)', required: true }],
			submitted: 'Done. The links open nothing any more.',
		}),
		{ column: 0, row: 8.5 },
	);
	const revoke = canvas.add('Revoke', customerPortal('revokeLinks'), { column: 1, row: 8.5 });
	const known = canvas.add('Events before', store.read(EVENTS_TABLE, [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }]), { column: 2, row: 9.2 });
	const seal = canvas.add('Seal it', dunningLedger('sealEvents'), { column: 3, row: 8.5 });
	const add = canvas.add('Add it', store.insert(EVENTS_TABLE), { column: 4, row: 8.5 });
	canvas.chain(form, revoke, seal, add);
	canvas.wire(revoke, known);
	canvas.wire(known, seal, { input: 1 });
	return [
		{ node: revoke, output: ERROR_OUTPUT.revokeLinks },
		{ node: seal, output: ERROR_OUTPUT.sealEvents },
	];
}

/** The page that an item carries, with its status and its headers. */
function respondPortal() {
	const names = Object.keys(pageHeaders());
	return respondPage('={{ $json.portal.html }}', '={{ $json.portal.status }}', Object.fromEntries(names.map((name) => [name, `={{ $json.portal.headers['${name}'] }}`])));
}

function fromSettings(names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, `={{ $('Settings').first().json.${name} }}`]));
}
