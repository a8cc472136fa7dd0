import { RUNS_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, NodeSpec, Place, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { ERROR_OUTPUT } from '../nodes/dunning';
import { code } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** The newest run of a source, or one empty item. */
export function drawLastRun(store: Store, source: string): NodeSpec {
	return store.read(RUNS_TABLE, [{ column: 'source', is: 'eq', value: source }], { newestBy: 'at', limit: 1 });
}

/** When the Invoice Normaliser shall refuse, out of the settings and the run before; planning one customer is never refused. */
export const REFUSE_WHEN = {
	previousReceivables: "={{ $('Last run').first().json.receivables || 0 }}",
	leastPercent: "={{ $('Called before sending').isExecuted ? 0 : $('Settings').first().json.refuseBelowPercent }}",
} as const;

/**
 * Notes how much a run saw, for the next one to compare with. It stands below everything else that follows the
 * Normaliser, since n8n works through branches from top to bottom: a run is noted only when its history is kept.
 * A run that the Normaliser refuses fails, so that somebody sees it.
 */
export function drawNoteOfRun(canvas: Canvas, store: Store, source: string, normaliser: PlacedNode, { column, row }: Place): void {
	const facts = canvas.add('What the run saw', code(codeFile('sources/run-facts').replaceAll('SOURCE', source)), { column, row });
	const note = canvas.add('Note the run', store.insert(RUNS_TABLE), { column: column + 1, row });
	canvas.wire(normaliser, facts);
	canvas.chain(facts, note);
	const refused = canvas.add('Refused?', code(codeFile('sources/refused')), { column: column - 1, row });
	canvas.wire(normaliser, refused, { output: ERROR_OUTPUT.invoiceNormaliser });
}
