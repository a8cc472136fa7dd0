import type { NodeSpec } from '../canvas/canvas';
import type { Sender } from '../channels/sender';
import { codeFile } from '../code/code-file';
import { code } from '../nodes/flow';

/** A system that takes a note on an invoice. */
export interface NotedSystem {
	/** For the name of the file. */
	file: string;
	/** As its planner notes it in dunning_runs: only touches planned from there are written back. */
	source: string;
	whatToSet: string;
	settings: Readonly<Record<string, string>>;
	/** Reads the notes that the invoice of each incoming `{ invoiceId, note, key }` has. */
	look: NodeSpec;
	/** Writes the note of each. */
	write: NodeSpec;
}

/**
 * Writes a touch that was sent as a note onto its invoices at their source. A note ends with the touch's key in brackets, and
 * an invoice that has a note with that key gets no second one, however often it is written back.
 */
export function writeBackTo(system: NotedSystem): Sender {
	const { file, source, whatToSet, settings } = system;
	return {
		file,
		title: source,
		kind: 'write_back',
		outlets: [`write_back:${source}`],
		whatToSet,
		settings,
		draw(canvas, from, { column, row }) {
			const notes = canvas.add('What to note', code(codeFile('write-back/notes')), { column, row });
			const look = canvas.add('What is noted', { ...system.look, settings: { ...system.look.settings, alwaysOutputData: true } }, { column: column + 1, row });
			const missing = canvas.add('Not noted yet', code(codeFile('write-back/not-noted-yet')), { column: column + 2, row });
			const send = canvas.add('Write the note', { ...system.write, settings: { onError: 'continueErrorOutput' } }, { column: column + 3, row });
			canvas.chain(from, notes, look, missing, send);
			return { send, messageId: "={{ $('Not noted yet').item.json.key }}" };
		},
	};
}
