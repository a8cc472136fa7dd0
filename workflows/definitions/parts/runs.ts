import { OUTBOX_TABLE, RUNS_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, NodeSpec, Place, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { ERROR_OUTPUT } from '../nodes/dunning';
import { code } from '../nodes/flow';
import type { Store, Where } from '../nodes/store';

/** The newest run of a source, or one empty item. */
export function lastRun(store: Store, source: string): NodeSpec {
	return store.read(RUNS_TABLE, [{ column: 'source', is: 'eq', value: source }], { newestBy: 'at', limit: 1 });
}

/** When the Invoice Normaliser shall refuse, out of the settings and the run before; planning one customer is never refused. */
export const REFUSE_WHEN = {
	previousReceivables: "={{ $('Last run').first().json.receivables || 0 }}",
	leastPercent: "={{ $('Called before sending').isExecuted && $('Called before sending').first().json.customerId ? 0 : $('Settings').first().json.refuseBelowPercent }}",
} as const;

/** Draws how touches of invoices that turn out to be paid are stopped; `newEvents` gives the events that are new, as rows. Gives its last node. */
export function drawPaidMeanwhile(canvas: Canvas, store: Store, newEvents: PlacedNode, { column, row }: Place): PlacedNode {
	const paid = canvas.add('Paid meanwhile', code(codeFile('sources/paid-meanwhile')), { column, row });
	const same: Where[] = ['key', 'status'].map((name) => ({ column: name, is: 'eq', value: `={{ $json.${name} }}` }));
	const stop = canvas.add('Stop its touches', store.update(OUTBOX_TABLE, same, { status: 'cancelled', outcome: '={{ $json.outcome }}' }), { column: column + 1, row });
	canvas.chain(newEvents, paid, stop);
	return stop;
}

/** Draws how a run is noted for the next one to compare with, behind `planned`. */
export function drawNoteOfRun(canvas: Canvas, store: Store, source: string, planned: PlacedNode, { column, row }: Place): void {
	const facts = canvas.add('What the run saw', code(codeFile('sources/run-facts').replaceAll('SOURCE', source)), { column, row });
	const note = canvas.add('Note the run', store.insert(RUNS_TABLE), { column: column + 1, row });
	canvas.chain(planned, facts, note);
}

/** Draws how a run fails that the Normaliser refuses, so that somebody sees it. */
export function drawRefusal(canvas: Canvas, normaliser: PlacedNode, place: Place): void {
	const refused = canvas.add('Refused?', code(codeFile('sources/refused')), place);
	canvas.wire(normaliser, refused, { output: ERROR_OUTPUT.invoiceNormaliser });
}
