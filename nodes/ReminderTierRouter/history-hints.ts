import type { IExecuteFunctions } from 'n8n-workflow';

import { showHint } from '../wires/hints';
import { historyHint, type HistoryInput } from '../wires/history-input';

/** Says what of the history could not be used, and that none came where none did. */
export function showHistoryHints(context: IExecuteFunctions, history: HistoryInput): void {
	showHint(context, historyHint(history), 'warning');
	if (history.connected) return;
	showHint(
		context,
		"Nothing reached the input 'History', so the node decided as if nothing had ever been sent. Connect the rows of dunning_events to it.",
		'warning',
	);
}
