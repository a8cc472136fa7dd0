import { CHANNELS_TABLE, EVENTS_TABLE, OUTBOX_TABLE } from '../../domain/ledger/table-columns';
import { ANSWER } from '../../domain/tiers/policy/message-tiers';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { ERROR_OUTPUT, complianceGate, dunningLedger, reminderTierRouter } from './nodes/dunning';
import { HOLDS, addObjects, append, callPlanner, callWorkflow, calledTrigger, ifHolds } from './nodes/flow';
import type { MailFields, Mailer } from './nodes/mailers';
import { instantFrom, linkHostsFrom } from './settings';
import type { Store, Where } from './nodes/store';
import { CLAIMED_HEADERS, drawThread } from './parts/answer-in-thread';
import { drawProblems, type Failing } from './parts/problems';
import { drawWriteBack } from './parts/write-back';
import { drawRound } from './sending/round';

const GATE = { allowed: 0, deferred: 1, review: 2, blocked: 3 } as const;
// A touch is a shadow because it was planned as one, or because this workflow is set to shadow.
const IN_SHADOW = "($('One touch').first().json.mode === 'shadow' || $('One touch').first().json.status === 'shadow')";
const unlessShadow = (status: string) => `={{ ${IN_SHADOW} ? 'shadow' : '${status}' }}`;
const wouldHave = (what: string) => `={{ ${IN_SHADOW} ? 'Would have ${what}' : null }}`;
const SHADOW_OUTCOME = "={{ $('One touch').first().json.approvalReason ? 'Would have waited for a person' : 'Would have gone out by ' + $('One touch').first().json.channel }}";
const EXPIRES = "={{ ($('One touch').first().json.asOf ? DateTime.fromISO($('One touch').first().json.asOf) : $now).plus({ hours: 72 }).toISO() }}";
const MAIL: MailFields = {
	from: "$('One touch').first().json.fromEmail",
	to: "$('Claim').first().json.recipient",
	subject: "$('Claim').first().json.subject",
	text: "$('Claim').first().json.text",
	html: "$('Claim').first().json.html",
	replyTo: `(${CLAIMED_HEADERS}['Reply-To'] ?? '')`,
};
// By the policy that the touch was planned by: whoever changes 01 does not thereby cancel what stands in the outbox.
const AS_PLANNED = { policy: 'as_planned', options: { outputs: 'single' } };

/**
 * 02: sends each touch of the outbox whose hour has come, at most once: re-read and decide again, gate, claim by a
 * conditional update, send, record. Every touch has an execution of its own. E-mail goes out by `mailer`; for every
 * other channel the workflow is called that was connected for it, and without one a person is asked.
 */
export function sendWhatIsDue(store: Store, mailer: Mailer): Canvas {
	const canvas = new Canvas(mailer.name ? `02 Send what is due: ${mailer.name}` : '02 Send what is due');
	drawNotes(canvas, store, mailer);
	const called = canvas.add('One touch', calledTrigger(), { column: 0, row: 5 });
	// What is called with a touch sends it; what is called with a page goes through it.
	const isTouch = canvas.add('A touch?', ifHolds({ left: '={{ $json.key }}', operator: { type: 'string', operation: 'notEmpty', singleValue: true } }), { column: 0, row: 5.9 });
	canvas.wire(called, isTouch);
	const round = drawRound(canvas, store, { node: isTouch, output: 1 }, mailer);
	drawProblems(canvas, store, [...round, ...drawOneTouch(canvas, store, mailer, isTouch)], { column: 13, row: 0.8 });
	return canvas;
}

function drawNotes(canvas: Canvas, store: Store, mailer: Mailer): void {
	canvas.note(
		`## 02 · Send what is due\nEvery fifteen minutes. Your sender address goes into **Settings**, ${mailer.account} into **Send e-mail**. **Publish 01 first**: it is asked to read each invoice again before it is sent.\n\nA claim that nobody finished (power cut, crash) becomes **unknown** after its lease: it is never sent again by itself, and stands on the owner's list.\n\n*mode* **shadow** is the brake: everything but sending. What a person has approved waits until you go **live**.`,
		{ column: 0, row: -2, width: 4.9, height: 4.7 },
	);
	canvas.note(
		`## Each due touch on its own\nThe lower half runs once a touch, as an execution of its own. One that fails does not hold up the others.\n\nWhere many are due, a scheduled run goes through them page by page (*touchesPerPage* in **Settings**), each page as an execution of its own.${store.takeDue ? ' In queue mode all workers take part.' : ''}`,
		{ column: 5, row: -2, width: 6.9, height: 4.7 },
		NOTE_COLOUR.blue,
	);
	canvas.note('## Read everything afresh\nThe workflow that planned the touch reads the invoice again at its source. Paid meanwhile? Answered? Disputed? On hold? The same nodes decide again.', { column: 0, row: 2.8, width: 4.9, height: 5.2 }, NOTE_COLOUR.blue);
	canvas.note('## Check, then gate again\nOnly what is still due, and still allowed at this very minute, goes on.', { column: 5, row: 2.8, width: 2.9, height: 5.2 }, NOTE_COLOUR.purple);
	canvas.note('## Claim, send, record\n**Claim** takes the row only if nobody else has. Then the message goes out once, and what became of it is written down. E-mail is sent here; for other channels import a workflow **02 Channel: …** and run it once. A channel that nobody is connected for goes to the approval desk. With **02 Write back: …** the source or your CRM is told, too.', { column: 8, row: 2.8, width: 9.2, height: 5.2 }, NOTE_COLOUR.green);
}

function drawOneTouch(canvas: Canvas, store: Store, mailer: Mailer, touch: PlacedNode): Failing[] {
	const ofCustomer: Where[] = [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }];
	const receivables = canvas.add('Read again at the source', callPlanner(), { column: 1, row: 4 });
	const events = canvas.add('Events now', store.read(EVENTS_TABLE, ofCustomer), { column: 1, row: 5.2 });
	const outbox = canvas.add('Outbox now', store.read(OUTBOX_TABLE, ofCustomer), { column: 1, row: 6.2 });
	const isAnswer = canvas.add(
		'An answer to a customer?',
		ifHolds({ left: '={{ $json.tier }}', operator: { type: 'string', operation: 'equals' }, right: ANSWER }),
		{ column: 0.9, row: 7 },
	);
	canvas.wire(touch, isAnswer);
	canvas.wire(touch, events);
	for (const reading of [receivables, outbox]) canvas.wire(isAnswer, reading, { output: 1 });

	const asOf = "={{ $('One touch').first().json.asOf }}";
	const past = canvas.add('All that happened', append(2), { column: 2, row: 5.7 });
	canvas.wire(events, past);
	canvas.wire(outbox, past, { input: 1 });
	const history = canvas.add('History', dunningLedger('buildHistory', { asOf, decidingOn: "={{ $('One touch').first().json.key }}" }), { column: 3, row: 5.7 });
	canvas.chain(past, history);
	const kept = (column: string) => `={{ JSON.parse($('One touch').first().json.${column} || 'null') }}`;
	const scored = canvas.add('As it was planned', addObjects({ behaviour: kept('behaviour'), plannedPolicy: kept('policy') }), { column: 2, row: 4 });
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf, ...AS_PLANNED }), { column: 4, row: 4 });
	canvas.chain(receivables, scored, router);
	canvas.wire(history, router, { input: 1 });

	const check = canvas.add('Check touch', dunningLedger('checkTouch'), { column: 5, row: 4 });
	canvas.wire(isAnswer, check, { output: 1 });
	canvas.wire(router, check, { input: 1 });
	const gate = canvas.add('Compliance Gate', complianceGate({ asOf, creditorCountry: "={{ $('One touch').first().json.creditorCountry }}", options: linkHostsFrom('One touch') }), { column: 6, row: 4 });
	canvas.wire(check, gate);
	canvas.wire(history, gate, { input: 1 });

	const own: Where[] = [
		{ column: 'key', is: 'eq', value: "={{ $('One touch').first().json.key }}" },
		{ column: 'status', is: 'eq', value: "={{ $('One touch').first().json.status }}" },
	];
	const findings = "={{ $json.compliance.findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.rule + ': ' + finding.message).join('\\n') }}";
	const over = canvas.add('Cancel: no longer due', store.update(OUTBOX_TABLE, own, { status: unlessShadow('cancelled'), outcome: `={{ (${IN_SHADOW} ? 'Would have been cancelled: ' : '') + $json.outcome }}` }), { column: 6, row: 5.5 });
	canvas.wire(check, over, { output: 1 });
	const deferred = canvas.add('Wait for its hour', store.update(OUTBOX_TABLE, own, { sendAt: '={{ $json.compliance.deferUntil }}', note: findings }), { column: 7, row: 4.5 });
	canvas.wire(gate, deferred, { output: GATE.deferred });
	const ask = canvas.add(
		'Ask a person',
		store.update(OUTBOX_TABLE, own, {
			status: unlessShadow('awaiting_approval'),
			approvalReason: findings,
			expiresAt: EXPIRES,
			outcome: wouldHave('waited for a person'),
		}),
		{ column: 8, row: 6.5 },
	);
	// What a person approved carries their approval in the history: what the gate still doubts came up since.
	canvas.wire(gate, ask, { output: GATE.review });
	const blocked = canvas.add('Cancel: blocked', store.update(OUTBOX_TABLE, own, { status: unlessShadow('cancelled'), outcome: findings }), { column: 7, row: 6.5 });
	canvas.wire(gate, blocked, { output: GATE.blocked });

	const connected = canvas.add(
		'Who sends it?',
		store.read(CHANNELS_TABLE, [
			{ column: 'channel', is: 'eq', value: "={{ $('One touch').first().json.channel }}" },
			{ column: 'status', is: 'eq', value: 'connected' },
		]),
		{ column: 8, row: 4 },
	);
	canvas.wire(gate, connected, { output: GATE.allowed });
	// A person wrote or approved it in answer to the customer: there is no step of the sequence to check again.
	canvas.wire(isAnswer, connected);
	const anybody = canvas.add(
		'Anybody?',
		ifHolds({ left: `={{ $json.workflowId || $('One touch').first().json.channel === 'email' ? 'yes' : 'no' }}`, operator: { type: 'string', operation: 'equals' }, right: 'yes' }),
		{ column: 9, row: 4 },
	);
	const toPerson = canvas.add(
		'Nobody: ask a person',
		store.update(OUTBOX_TABLE, own, {
			status: unlessShadow('awaiting_approval'),
			approvalReason: "={{ 'Nothing is connected that sends by ' + $('One touch').first().json.channel + '. Take it over and do it yourself, or connect a channel and approve it.' }}",
			expiresAt: EXPIRES,
			outcome: wouldHave('waited for a person'),
		}),
		{ column: 10, row: 5.5 },
	);
	const inShadow = canvas.add('In shadow?', ifHolds({ left: `={{ ${IN_SHADOW} }}`, operator: HOLDS }), { column: 10, row: 4 });
	const shadow = canvas.add('Not sent: a shadow', store.update(OUTBOX_TABLE, own, { status: 'shadow', outcome: SHADOW_OUTCOME }), { column: 11, row: 5.5 });
	canvas.wire(inShadow, shadow);
	const claim = canvas.add(
		'Claim',
		// Whoever put it off since the round began has the last word.
		store.update(OUTBOX_TABLE, [...own, { column: 'sendAt', is: 'lte', value: instantFrom('One touch') }], { status: 'claimed', claimedAt: '={{ $now.toISO() }}', claimedBy: '={{ $execution.id }}' }),
		{ column: 11, row: 4 },
	);
	canvas.chain(connected, anybody, inShadow);
	canvas.wire(inShadow, claim, { output: 1 });
	canvas.wire(anybody, toPerson, { output: 1 });
	const byWorkflow = canvas.add(
		'By a connected workflow?',
		ifHolds({ left: "={{ $('Who sends it?').first().json.workflowId }}", operator: { type: 'string', operation: 'notEmpty', singleValue: true } }),
		{ column: 12, row: 4 },
	);
	const call = canvas.add('Send by its workflow', callWorkflow("={{ $('Who sends it?').first().json.workflowId }}"), { column: 13, row: 3.5 });
	const send = canvas.add('Send e-mail', mailer.send(MAIL), { column: 13, row: 4.5 });
	const record = canvas.add('Record outcome', dunningLedger('recordOutcome', { touch: "={{ $('Claim').first().json }}", asOf }), { column: 14, row: 4 });
	canvas.chain(claim, byWorkflow, call, record);
	const mail = mailer.thread ? drawThread(canvas, mailer.thread, send) : { first: send, senders: [send] };
	canvas.wire(byWorkflow, mail.first, { output: 1 });
	for (const sender of mail.senders) canvas.wire(sender, record);
	for (const sender of [call, ...mail.senders]) canvas.wire(sender, record, { output: 1 });
	const write = canvas.add(
		'Write outcome',
		store.update(OUTBOX_TABLE, [{ column: 'key', is: 'eq', value: '={{ $json.key }}' }, { column: 'status', is: 'eq', value: 'claimed' }]),
		{ column: 15, row: 3.5 },
	);
	canvas.wire(record, write);
	const seal = canvas.add('Seal events', dunningLedger('sealEvents'), { column: 15, row: 4.7 });
	canvas.wire(record, seal, { output: 1 });
	canvas.wire(events, seal, { input: 1 });
	const addEvents = canvas.add('Add events', store.insert(EVENTS_TABLE), { column: 16, row: 4.7 });
	canvas.chain(seal, addEvents);
	return [
		...drawWriteBack(canvas, store, record),
		{ node: router, output: ERROR_OUTPUT.reminderTierRouterOneOutput },
		{ node: check, output: ERROR_OUTPUT.checkTouch },
		{ node: gate, output: ERROR_OUTPUT.complianceGate },
		{ node: record, output: ERROR_OUTPUT.recordOutcome },
		{ node: seal, output: ERROR_OUTPUT.sealEvents },
	];
}
