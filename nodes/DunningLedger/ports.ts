/**
 * The node's wires by resource and operation. n8n evaluates the text of these functions as an expression, so they stand
 * alone: no imports, no closures, plain syntax.
 */
export function inputsOf(resource: string, operation: string) {
	const names: Record<string, string[]> = {
		'history build': ['Rows'],
		'history review': ['Rows'],
		'history seal': ['Events', 'Known Events'],
		'history verify': ['Rows'],
		'reply record': ['Replies', 'Outbox and Customers'],
		'ticket listHeld': ['Rows'],
		'ticket record': ['Tickets', 'All Tables'],
		'touch check': ['Touch', 'Decisions'],
		'touch plan': ['Decided', 'Outbox'],
		'touch recordDecision': ['Answer'],
		'touch recordOutcome': ['Result'],
	};
	return (names[resource + ' ' + operation] || ['Items']).map((name) => ({ type: 'main', displayName: name }));
}

export function outputsOf(resource: string, operation: string) {
	const names: Record<string, string[]> = {
		'history build': ['History'],
		'history review': ['Cases'],
		'history seal': ['Rows'],
		'history verify': ['Result'],
		'reply record': ['Events', 'Changes', 'For the Desk', 'Nobody\'s'],
		'ticket listHeld': ['Tickets'],
		'ticket record': ['Events', 'Changes', 'For a Person', 'Nobody\'s'],
		'touch check': ['Still Due', 'No Longer Due'],
		'touch plan': ['New', 'Again', 'Already Known', 'Held Back', 'Events'],
		'touch recordDecision': ['Outbox', 'Events'],
		'touch recordOutcome': ['Outbox', 'Events'],
	};
	return (names[resource + ' ' + operation] || ['Items']).map((name) => ({ type: 'main', displayName: name }));
}
