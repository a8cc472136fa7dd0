import { CUSTOMERS_TABLE } from '../../domain/accounting/table-columns';
import { EVENTS_TABLE, OUTBOX_TABLE, PROBLEMS_TABLE } from '../../domain/ledger/table-columns';
import { Canvas, NOTE_COLOUR, type PlacedNode } from './canvas/canvas';
import { codeFile } from './code/code-file';
import type { HoldSource, Reading } from './holds/hold-source';
import { ERROR_OUTPUT, dunningLedger } from './nodes/dunning';
import { HOLDS, append, code, ifHolds, manualTrigger, scheduleTrigger, settingsNode } from './nodes/flow';
import type { Store } from './nodes/store';
import { drawCancelPending, drawKeepEvents } from './parts/keep-events';
import { drawProblems, type Failing } from './parts/problems';
import { drawSignedCall } from './parts/signed-call';

const RECORDED = { events: 0, changes: 1, persons: 2 } as const;

/** What the drawing of the tickets gives: the items to record, and what is known beside them. */
interface Tickets {
	tickets: PlacedNode;
	known: PlacedNode;
	failing: Failing[];
}

/**
 * 05: an open ticket holds its customer, on every channel, from the moment it is known; when it closes, its hold is released
 * and no other. Calls tell at once; where the system can be asked, it is asked every hour for what no call told.
 */
export function holds(store: Store, source: HoldSource): Canvas {
	const canvas = new Canvas(`05 Holds: ${source.name}`);
	drawNotes(canvas, source);
	const { tickets, known, failing } = drawTickets(canvas, store, source);
	const record = canvas.add('Record tickets', dunningLedger('recordTicket', { ticketSystem: source.reader, asOf: "={{ $('Settings').first().json.asOf }}" }), { column: 20, row: 1 });
	canvas.wire(tickets, record);
	canvas.wire(known, record, { input: 1 });
	drawCancelPending(canvas, store, { node: record, output: RECORDED.changes }, { column: 21, row: 0 });
	const sealing = drawKeepEvents(canvas, store, { node: record, output: RECORDED.events }, { column: 21, row: 1 });
	const list = canvas.add('List for the owner', store.insert(PROBLEMS_TABLE), { column: 21, row: 2.7 });
	canvas.wire(record, list, { output: RECORDED.persons });
	drawProblems(canvas, store, [...failing, { node: record, output: ERROR_OUTPUT.recordTicket }, ...sealing], { column: 21, row: 4.9 });
	return canvas;
}

function drawNotes(canvas: Canvas, source: HoldSource): void {
	canvas.note(`## 05 · Holds: ${source.name}\n${source.whatToSet}\n\nThe address is the **Production URL** of *Call*. Then publish.`, { column: 0, row: -2.2, width: 2.9, height: 4.8 });
	canvas.note('## Is it genuine?\nThe signature is compared with one made of the very bytes that came. Unsigned: **401**. Signed more than five minutes ago: **401**. The same call again: **409**.', { column: 3, row: -2.2, width: 5.9, height: 4.8 }, NOTE_COLOUR.purple);
	const byClock = source.reading ? 'The call only names the ticket; it is read at the source. Every hour, what changed lately and what holds somebody is read again, since calls get lost.' : 'What your system says in its call is all that is known. A hold that is never released stands in **06 Owner\'s week** after two weeks.';
	canvas.note(`## Read\n${byClock}`, { column: 9, row: -2.2, width: 10.9, height: 8.6 }, NOTE_COLOUR.blue);
	canvas.note(
		'## Hold, or release\nThe customer is known by id, by e-mail address, or by the domain of their firm. An open ticket holds them, and what was about to go out is cancelled in the same run. A closed ticket releases **its own** hold: never one that a person or another ticket placed. What may be of several customers goes to **06 Owner\'s week**.',
		{ column: 20, row: -2.2, width: 4.1, height: 5.8 },
		NOTE_COLOUR.green,
	);
}

function drawTickets(canvas: Canvas, store: Store, source: HoldSource): Tickets {
	const accept = drawSignedCall(canvas, store, source);
	const settings = canvas.add('Settings', settingsNode(source.settings), { column: 9, row: 1 });
	canvas.wire(accept, settings);
	const holdsOf = (what: 'placed' | 'released', row: number) => {
		const read = canvas.add(`Holds ${what}`, store.read(EVENTS_TABLE, [{ column: 'type', is: 'eq', value: `hold.${what}` }]), { column: 10, row });
		canvas.wire(settings, read);
		return read;
	};
	const all = canvas.add('Holds', append(2), { column: 11, row: 1 });
	canvas.wire(holdsOf('placed', 0.5), all);
	canvas.wire(holdsOf('released', 1.5), all, { input: 1 });
	const tables = [
		['Outbox', store.read(OUTBOX_TABLE)],
		['Customers', store.read(CUSTOMERS_TABLE)],
		['Listed before', store.read(PROBLEMS_TABLE, [{ column: 'kind', is: 'eq', value: 'person' }])],
	] as const;
	const known = canvas.add('All that is known', append(tables.length + 1), { column: 19, row: 4 });
	tables.forEach(([name, read], index) => {
		const node = canvas.add(name, read, { column: 10, row: 3 + index });
		canvas.wire(settings, node);
		canvas.wire(node, known, { input: index });
	});
	canvas.wire(all, known, { input: tables.length });
	if (!source.reading) {
		const tickets = canvas.add('The ticket', code(codeFile('holds/signed-read')), { column: 12, row: 1 });
		canvas.wire(all, tickets);
		return { tickets, known, failing: [] };
	}
	return { ...drawReading(canvas, source.reading, settings, all), known };
}

/** By a call: the tickets that it names. By the clock: those that changed lately, and those that hold somebody. */
function drawReading(canvas: Canvas, reading: Reading, settings: PlacedNode, all: PlacedNode): Omit<Tickets, 'known'> {
	const everyHour = canvas.add('Every hour', scheduleTrigger('40 * * * *'), { column: 8, row: 3 });
	const byHand = canvas.add('Check now', manualTrigger(), { column: 8, row: 4 });
	canvas.wire(everyHour, settings);
	canvas.wire(byHand, settings);
	const held = canvas.add('Held tickets', { ...dunningLedger('listHeldTickets', { system: reading.system }), settings: { alwaysOutputData: true } }, { column: 12, row: 1 });
	const byCall = canvas.add('By a call?', ifHolds({ left: "={{ $('Accept').isExecuted }}", operator: HOLDS }), { column: 13, row: 1 });
	canvas.chain(all, held, byCall);
	const lately = reading.drawLately(canvas, { column: 13, row: 2.2 });
	const read = reading.drawRead(canvas, { column: 15, row: 1 });
	canvas.wire(byCall, read.first);
	canvas.wire(byCall, lately.first, { output: 1 });
	canvas.wire(lately.last, read.first);
	return { tickets: read.last, failing: [...lately.failing, ...read.failing] };
}
