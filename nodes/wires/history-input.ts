import type { IExecuteFunctions } from 'n8n-workflow';

import { foldHistory, type History } from '../../domain/model/history';

export interface HistoryInput extends History {
	/** False where no item reached the History input, not even an empty one: then the past is unknown, not empty. */
	connected: boolean;
}

const HISTORY = 1;

/**
 * The events on the node's History input, folded. A source with "Always Output Data" sends one empty item when it has
 * no rows: that is an empty history. Nothing at all may also be a wire that brought nothing in this run of the node, so
 * it is not taken for "nothing ever happened".
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
	try {
		const items = context.getInputData(HISTORY);
		return items.length > 0 ? items.map((item) => item.json) : undefined;
	} catch {
		// n8n throws for an input that no branch reached.
		return undefined;
	}
}
