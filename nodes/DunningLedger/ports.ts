/**
 * The node's wires by operation. n8n evaluates the text of these functions as an expression, so they stand alone:
 * no imports, no closures, plain syntax.
 */
export function inputsOf(operation: string) {
	const second: Record<string, string> = { checkTouch: 'Decisions', planTouches: 'Outbox', sealEvents: 'Known Events' };
	const first: Record<string, string> = { checkTouch: 'Touch', history: 'Rows', planTouches: 'Decided', recordDecision: 'Answer', recordOutcome: 'Result', sealEvents: 'Events' };
	const names = [first[operation] || 'Items', second[operation]];
	return names.filter((name) => name).map((name) => ({ type: 'main', displayName: name }));
}

export function outputsOf(operation: string) {
	const names: Record<string, string[]> = {
		checkTouch: ['Still Due', 'No Longer Due'],
		history: ['History'],
		planTouches: ['New', 'Again', 'Already Known', 'Held Back'],
		recordDecision: ['Outbox', 'Events'],
		recordOutcome: ['Outbox', 'Events'],
		sealEvents: ['Rows'],
	};
	return (names[operation] || ['Items']).map((name) => ({ type: 'main', displayName: name }));
}
