import { EVENTS_TABLE, OUTBOX_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { ERROR_OUTPUT, dunningLedger } from '../nodes/dunning';
import type { Store } from '../nodes/store';
import type { Failing } from './problems';

/** An output of a node. */
export interface From {
	node: PlacedNode;
	output: number;
}

/** Draws how events (rows of the contract) are sealed, each customer's behind what is known of them, and appended once. */
export function drawKeepEvents(canvas: Canvas, store: Store, { node, output }: From, { column, row }: Place): Failing[] {
	const known = canvas.add('Known events', store.read(EVENTS_TABLE, [{ column: 'customerId', is: 'eq', value: '={{ $json.customerId }}' }], { forEach: true }), { column, row: row + 0.7 });
	const seal = canvas.add('Seal events', dunningLedger('sealEvents', { skipKnown: true }), { column: column + 1, row });
	const add = canvas.add('Add events', store.insert(EVENTS_TABLE), { column: column + 2, row });
	canvas.wire(node, known, { output });
	canvas.wire(node, seal, { output });
	canvas.wire(known, seal, { input: 1 });
	canvas.wire(seal, add);
	return [{ node: seal, output: ERROR_OUTPUT.sealEvents }];
}

/** Draws how touches that were about to go out (`key`, `was`) are cancelled or, if `putOff`, moved to `sendAt`, each only if it still waits. */
export function drawCancelPending(canvas: Canvas, store: Store, { node, output }: From, place: Place, { putOff = false } = {}): void {
	const pending = (['key', 'was'] as const).map((name) => ({ column: name === 'was' ? 'status' : name, is: 'eq' as const, value: `={{ $json.${name} }}` }));
	const cancel = canvas.add('Stop what was about to go out', store.update(OUTBOX_TABLE, pending, { status: '={{ $json.status }}', outcome: '={{ $json.outcome }}', ...(putOff ? { sendAt: '={{ $json.sendAt }}' } : {}) }), place);
	canvas.wire(node, cancel, { output });
}
