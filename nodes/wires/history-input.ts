import type { IExecuteFunctions } from 'n8n-workflow';

import { foldHistory, type History } from '../../domain/model/history';

export interface HistoryInput extends History {
	/** False where nothing is wired to the History input: then the past is unknown, not empty. */
	connected: boolean;
}

const HISTORY = 1;

/**
 * The events on the node's History input, folded. A source with "Always Output Data" sends one empty item when it has
 * none: that counts as connected and empty.
 */
export function readHistory(context: IExecuteFunctions): HistoryInput {
	const rows = inputRows(context);
	const history = foldHistory((rows ?? []).filter((row) => Object.keys(row).length > 0));
	return Object.assign(history, { connected: rows !== undefined });
}

/** The hint that names what of the history could not be used; undefined where all of it could. */
export function historyHint(history: History): string | undefined {
	const parts: string[] = [];
	if (history.unknownTypes.size > 0) {
		const types = [...history.unknownTypes].sort().map(([type, count]) => `${type} (${count})`);
		parts.push(`Ignored events of unknown type: ${types.join(', ')}.`);
	}
	const [first] = history.problems;
	if (first) {
		const others = history.problems.length - 1;
		parts.push(`History item ${first.index}: ${first.message}${others > 0 ? ` And ${others} more like it.` : ''}`);
	}
	return parts.length > 0 ? parts.join(' ') : undefined;
}

function inputRows(context: IExecuteFunctions): object[] | undefined {
	if (!isConnected(context)) return undefined;
	return context.getInputData(HISTORY).map((item) => item.json);
}

// A wire that brought nothing has a source that is null; no wire has none at all.
function isConnected(context: IExecuteFunctions): boolean {
	try {
		return context.getInputData(HISTORY).length > 0 || context.getInputSourceData(HISTORY) !== undefined;
	} catch {
		// n8n throws for an input that no branch reached: what happened before is not known.
		return false;
	}
}
