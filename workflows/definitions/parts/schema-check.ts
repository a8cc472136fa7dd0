import { SCHEMA_TABLE } from '../../../domain/ledger/table-columns';
import type { Canvas, Place, PlacedNode } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { code } from '../nodes/flow';
import type { Store } from '../nodes/store';
import { SCHEMA_VERSION } from '../tables';

/** Draws a look at the tables before anything else: missing or older ones, or a database that is down, end the run with what to do. */
export function drawSchemaCheck(canvas: Canvas, store: Store, starts: readonly PlacedNode[], next: PlacedNode, { column, row }: Place): void {
	const { settings, ...reading } = store.read(SCHEMA_TABLE);
	const read = canvas.add('Tables', { ...reading, settings: { ...settings, onError: 'continueErrorOutput' } }, { column, row });
	const ready = canvas.add('Tables are ready?', code(codeFile('tables-are-ready').replace('NEEDED_VERSION', String(SCHEMA_VERSION))), { column: column + 1, row });
	for (const start of starts) canvas.wire(start, read);
	for (const output of [0, 1]) canvas.wire(read, ready, { output });
	canvas.wire(ready, next);
}
