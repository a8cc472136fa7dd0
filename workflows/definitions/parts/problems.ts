import { PROBLEMS_TABLE } from '../../../domain/ledger/table-columns';
import { NOTE_COLOUR, type Canvas, type Outlet, type Place } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { code, errorTrigger } from '../nodes/flow';
import type { Store } from '../nodes/store';

/** An output by which items leave that could not be worked on. */
export type Failing = Outlet;

/**
 * Draws the part that every workflow has: what fails is kept in dunning_problems. A run that fails as a whole starts the
 * Error Trigger of its own workflow (n8n does so where the settings name no other), so nothing has to be chosen after an
 * import.
 */
export function drawProblems(canvas: Canvas, store: Store, failing: readonly Failing[], { column, row }: Place): void {
	const whole = canvas.add('When a run fails', errorTrigger(), { column, row });
	const rows = canvas.add('Problems', code(codeFile('problem-rows')), { column: column + 1, row });
	const keep = canvas.add('Keep problems', store.upsert(PROBLEMS_TABLE, 'problem'), { column: column + 2, row });
	canvas.chain(whole, rows, keep);
	for (const { node, output } of failing) canvas.wire(node, rows, { output });
	canvas.note(
		'## On error\nWhat fails, alone or as a whole run, is kept in **dunning_problems**. Nothing to choose: a workflow that names no other error workflow is its own.',
		{ column, row: row - 1.1, width: 2.9, height: 2.1 },
		NOTE_COLOUR.red,
	);
}
