import { DELIVERIES_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR } from './canvas/canvas';
import { codeFile } from './code/code-file';
import { ERROR_OUTPUT, dunningLedger, reminderTierRouter } from './nodes/dunning';
import { append, calledTrigger, callSelfForEach, code, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import { postOnce, readAnswers } from './nodes/http-answers';
import type { Store } from './nodes/store';
import { drawAfresh } from './parts/afresh';
import { drawKeepEvents } from './parts/keep-events';
import { drawProblems, type Failing } from './parts/problems';
import { lastRun } from './parts/runs';
import { asOfFrom } from './settings';

const ACCOUNT = { system: 'stripeApi' } as const;
const RETRY = "$('One retry').first().json";
const THAT_PROBLEM = [{ column: 'problem', is: 'eq' as const, value: '={{ $json.problem }}' }, { column: 'status', is: 'eq' as const, value: 'open' }];

/**
 * 05: charges that were declined softly are tried again at Stripe on the day that the policy names, each once. After a hard
 * decline nothing is charged: 01 asks the customer for another way to pay.
 */
export function failedPaymentsStripe(store: Store): Canvas {
	const canvas = new Canvas('05 Failed payments: Stripe');
	canvas.note(
		'## 05 · Failed payments: Stripe\nEvery hour. A charge that was declined for now is tried again when the policy says: after 1, 3 and 5 days, or on the next payday, four times in 28 days at most; never after a hard decline. Choose your **Stripe** account in *Ask Stripe* and *Charge*: a restricted key that may write invoices. **Switch off Stripe\'s own retries**, or nothing is tried here. **Publish it, and 01 Plan the day: Stripe.**',
		{ column: 0, row: -1.6, width: 3.9, height: 4.4 },
	);
	canvas.note('## Decide afresh\nThe invoice is read again by **01**, and at Stripe. Paid, on hold, promised, disputed, or declined for good meanwhile: it is not charged. **Choose the same policy as in 01.**', { column: 0, row: 3, width: 5.9, height: 5 }, NOTE_COLOUR.purple);
	canvas.note("## Charge, once\nThe retry is claimed, then Stripe is asked to charge, under a key by which Stripe itself charges once. A decline becomes history, and the next planning decides on it. Without a clear answer it stays in **06 Owner's week**, and is not tried again by itself.", { column: 6, row: 3, width: 6.9, height: 5 }, NOTE_COLOUR.green);
	drawProblems(canvas, store, [...drawRound(canvas, store), ...drawOneRetry(canvas, store)], { column: 9, row: 0.5 });
	return canvas;
}

function drawRound(canvas: Canvas, store: Store): Failing[] {
	const everyHour = canvas.add('Every hour', scheduleTrigger('50 * * * *'), { column: 0, row: 0.5 });
	const byHand = canvas.add('Retry now', manualTrigger(), { column: 0, row: 1.5 });
	const settings = canvas.add('Settings', settingsNode({ asOf: '' }), { column: 1, row: 1 });
	canvas.wire(everyHour, settings);
	canvas.wire(byHand, settings);
	const handedOver = store.read(PROBLEMS_TABLE, [{ column: 'kind', is: 'eq', value: 'person' }, { column: 'status', is: 'eq', value: 'open' }]);
	const last = canvas.add('Last run', lastRun(store, 'Stripe'), { column: 2, row: 1 });
	const waiting = canvas.add('Handed over', handedOver, { column: 4, row: 1 });
	const retries = canvas.add('Retries', code(codeFile('payments/retries')), { column: 5, row: 1 });
	const each = canvas.add('Each retry', callSelfForEach(), { column: 6, row: 1 });
	canvas.chain(settings, last, waiting, retries, each);
	return [{ node: each, output: 1 }];
}

function drawOneRetry(canvas: Canvas, store: Store): Failing[] {
	const asOf = asOfFrom('One retry');
	const retry = canvas.add('One retry', calledTrigger(), { column: 0, row: 5.5 });
	const ask = canvas.add('Ask Stripe', readAnswers(ACCOUNT), { column: 1, row: 3.8 });
	canvas.wire(retry, ask);
	const { receivables, history } = drawAfresh(canvas, store, retry, { asOf, column: 1, row: 4.8 });
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf, options: { outputs: 'single' } }), { column: 4, row: 4.8 });
	canvas.wire(receivables, router);
	canvas.wire(history, router, { input: 1 });
	const known = canvas.add('Decision and Stripe', append(2), { column: 5, row: 4.3 });
	canvas.wire(ask, known);
	canvas.wire(router, known, { input: 1 });
	const check = canvas.add('Check retry', dunningLedger('checkRetry', { asOf }), { column: 6, row: 5.5 });
	canvas.wire(retry, check);
	canvas.wire(known, check, { input: 1 });
	canvas.wire(check, canvas.add('It is over', store.update(PROBLEMS_TABLE, THAT_PROBLEM, { status: 'done', doneBy: '={{ $workflow.name }}', note: '={{ $json.standing }}' }), { column: 7, row: 6.8 }), { output: 2 });

	const delivery = `={{ 'retry:' + ${RETRY}.key }}`;
	const row = canvas.add('The claim', settingsNode({ delivery, execution: '={{ $execution.id }}', at: '={{ $now.toUTC().toISO() }}' }), { column: 7, row: 4 });
	const claim = canvas.add('Claim', store.insert(DELIVERIES_TABLE), { column: 8, row: 4 });
	const claimed = canvas.add('Who claimed it', store.read(DELIVERIES_TABLE, [{ column: 'delivery', is: 'eq', value: delivery }]), { column: 9, row: 4 });
	const first = canvas.add('First claim?', code(codeFile('payments/first-claim')), { column: 10, row: 4 });
	const note = canvas.add('Note the attempt', store.update(PROBLEMS_TABLE, THAT_PROBLEM, { note: "={{ 'Charged at Stripe at ' + $now.toUTC().toISO() + '; its answer is not written down yet' }}" }), { column: 11, row: 4 });
	const charge = canvas.add('Charge', postOnce(ACCOUNT, `={{ ${RETRY}.url }}/pay`, { 'Idempotency-Key': `={{ ${RETRY}.key }}` }), { column: 7, row: 5.5 });
	const record = canvas.add('Record retry', dunningLedger('recordRetry', { asOf }), { column: 8, row: 5.5 });
	canvas.chain(check, row, claim, claimed, first, note, charge, record);
	canvas.wire(retry, record, { input: 1 });
	canvas.wire(record, canvas.add('Write outcome', store.update(PROBLEMS_TABLE, [{ column: 'problem', is: 'eq', value: '={{ $json.problem }}' }], { status: '={{ $json.status }}', doneBy: '={{ $json.doneBy }}', note: '={{ $json.note }}' }), { column: 9, row: 5.5 }));
	const sealing = drawKeepEvents(canvas, store, { node: record, output: 1 }, { column: 9, row: 6.5 });
	return [
		{ node: ask, output: 1 },
		{ node: router, output: ERROR_OUTPUT.reminderTierRouterOneOutput },
		{ node: check, output: ERROR_OUTPUT.checkRetry },
		{ node: charge, output: 1 },
		{ node: record, output: ERROR_OUTPUT.recordRetry },
		...sealing,
	];
}
