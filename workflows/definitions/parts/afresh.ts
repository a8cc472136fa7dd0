import { EVENTS_TABLE, OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { dunningLedger } from '../nodes/dunning';
import { append, callPlanner } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** What is known of one customer at this very moment. */
export interface Afresh {
	receivables: PlacedNode;
	events: PlacedNode;
	outbox: PlacedNode;
	history: PlacedNode;
}

/**
 * Draws how the customer that `from` names (`customerId`, `plannedBy`) is read again: invoices by the workflow that planned
 * for them, and the history from our tables; three columns wide.
 */
export function drawAfresh(canvas: Canvas, store: Store, from: PlacedNode, { asOf, column, row }: Place & { asOf: string }): Afresh {
	const ofCustomer = [{ column: 'customerId', is: 'eq' as const, value: '={{ $json.customerId }}' }];
	const receivables = canvas.add('Read again at the source', callPlanner(), { column, row });
	const events = canvas.add('Events now', store.read(EVENTS_TABLE, ofCustomer), { column, row: row + 1 });
	const outbox = canvas.add('Outbox now', store.read(OUTBOX_TABLE, ofCustomer), { column, row: row + 2 });
	for (const reading of [receivables, events, outbox]) canvas.wire(from, reading);
	const past = canvas.add('All that happened', append(2), { column: column + 1, row: row + 1.5 });
	canvas.wire(events, past);
	canvas.wire(outbox, past, { input: 1 });
	const history = canvas.add('History', dunningLedger('buildHistory', { asOf }), { column: column + 2, row: row + 1.5 });
	canvas.wire(past, history);
	return { receivables, events, outbox, history };
}
