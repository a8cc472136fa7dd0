import { EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE } from '../../../domain/ledger/table-columns';
import { STANDING_STATUSES } from '../../../domain/ledger/touch';
import type { Canvas, Outlet, PlaceAt, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { ERROR_OUTPUT, behaviourScore, complianceGate, customerPortal, dunningLedger, reminderComposer, reminderTierRouter } from '../nodes/dunning';
import { append, code } from '../nodes/flow';
import type { Store, Where } from '../nodes/store';
import { asOfFrom, composerOptionsFrom, linkHostsFrom, pilotFrom } from '../settings';
import type { Failing } from './problems';

const ROUTE = { send: 0, acknowledge: 1, retryPayment: 2, human: 3 } as const;
const PLANNED_EVENTS = 4;
const GATE_OUTPUTS = ['Allowed', 'Deferred', 'Needs review', 'Blocked'] as const;

/** A page of customers: what is decided on in one execution. */
export interface PageOfCustomers {
	/** Gives the page itself, as its first item. */
	page: PlacedNode;
	/** What is open. */
	receivables: Outlet;
	/** What the source says of paid invoices, as events. */
	paymentHistory: Outlet;
	/** Rows of dunning_events. */
	events: PlacedNode;
	/** Rows of dunning_outbox. */
	outbox: PlacedNode;
}

/** A page that was decided on. */
export interface Decided {
	/** Gives the events of the payment history that are new, as rows. */
	newEvents: PlacedNode;
	/** When all of these have run, everything is written. */
	written: readonly PlacedNode[];
	failing: readonly Failing[];
}

/** Draws the deciding on a page: keeps what is new of its history, and writes what is to be sent into the outbox. */
export function drawDeciding(canvas: Canvas, store: Store, { receivables, paymentHistory, events, outbox }: PageOfCustomers, at: PlaceAt): Decided {
	const asOf = asOfFrom('Settings');
	const past = canvas.add('All that happened', append(3), at(4, 2.5));
	const seal = canvas.add('Seal what is new', dunningLedger('sealEvents', { skipKnown: true }), at(3, 3.4));
	for (const taker of [past, seal]) canvas.wire(paymentHistory.node, taker, { output: paymentHistory.output });
	for (const taker of [past, seal]) canvas.wire(events, taker, { input: 1 });
	canvas.wire(outbox, past, { input: 2 });
	const history = canvas.add('History', dunningLedger('buildHistory', { asOf }), at(5, 2.5));
	canvas.chain(past, history);
	const keep = canvas.add('Keep payment history', store.insert(EVENTS_TABLE), at(4, 3.5));
	canvas.chain(seal, keep);

	const score = canvas.add('Behaviour Score', behaviourScore({ asOf }), at(5, 1));
	const router = canvas.add('Reminder Tier Router', reminderTierRouter({ asOf }), at(6, 1));
	canvas.wire(receivables.node, score, { output: receivables.output });
	canvas.chain(score, router);
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
	return {
		newEvents: seal,
		written: [insert, again, keepGroups, list, keep],
		failing: [
			{ node: seal, output: ERROR_OUTPUT.sealEvents },
			{ node: score, output: ERROR_OUTPUT.behaviourScore },
			{ node: router, output: ERROR_OUTPUT.reminderTierRouter },
			{ node: link, output: ERROR_OUTPUT.createLink },
			{ node: composer, output: ERROR_OUTPUT.reminderComposer },
			{ node: gate, output: ERROR_OUTPUT.complianceGate },
			{ node: plan, output: ERROR_OUTPUT.planTouches },
			{ node: sealGroups, output: ERROR_OUTPUT.sealEvents },
		],
	};
}
