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

/** The nodes of planning that the parts below follow. */
export interface Planned {
	normaliser: PlacedNode;
	/** Gives the events that are new, as rows. */
	newEvents: PlacedNode;
}

/**
 * What comes after planning on a system: touches of invoices that turn out to be paid are stopped, the run is noted for the
 * next one to compare with, and a run that the Normaliser refuses fails, so that somebody sees it. n8n works through branches
 * from top to bottom, and the note stands lowest: a run is noted only when its history is kept.
 */
export function drawAfterPlanning(canvas: Canvas, store: Store, source: string, { normaliser, newEvents }: Planned, { column, row }: Place): void {
	const paid = canvas.add('Paid meanwhile', code(codeFile('sources/paid-meanwhile')), { column: column + 3, row: row - 0.8 });
	const same: Where[] = ['key', 'status'].map((name) => ({ column: name, is: 'eq', value: `={{ $json.${name} }}` }));
	const stop = canvas.add('Stop its touches', store.update(OUTBOX_TABLE, same, { status: 'cancelled', outcome: '={{ $json.outcome }}' }), { column: column + 4, row: row - 0.8 });
	canvas.chain(newEvents, paid, stop);

	const facts = canvas.add('What the run saw', code(codeFile('sources/run-facts').replaceAll('SOURCE', source)), { column: column + 1, row });
	const note = canvas.add('Note the run', store.insert(RUNS_TABLE), { column: column + 2, row });
	canvas.wire(normaliser, facts);
	canvas.chain(facts, note);

	const refused = canvas.add('Refused?', code(codeFile('sources/refused')), { column: column + 3, row });
	canvas.wire(normaliser, refused, { output: ERROR_OUTPUT.invoiceNormaliser });
}
