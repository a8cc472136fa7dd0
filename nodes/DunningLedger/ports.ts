/**
 * The node's wires by resource and operation. n8n evaluates the text of these functions as an expression, so they stand
 * alone: no imports, no closures, plain syntax.
 */
export function inputsOf(resource: string, operation: string) {
	const names: Record<string, string[]> = {
		'history build': ['Rows'],
		'history review': ['Rows'],
		'history seal': ['Events', 'Known Events'],
		'history settlePromises': ['Rows'],
		'history verify': ['Rows'],
		'payment checkRetry': ['Retry', 'Decisions and Stripe'],
		'payment recordRetry': ['Answer', 'Retry'],
		'privacy erase': ['Rows'],
		'privacy export': ['Rows'],
		'privacy preview': ['Rows'],
		'privacy sweep': ['Rows'],
		'reply record': ['Replies', 'Outbox and Customers'],
		'ticket listHeld': ['Rows'],
		'ticket record': ['Tickets', 'All Tables'],
		'touch check': ['Touch', 'Decisions'],
		'touch plan': ['Decided', 'Outbox'],
		'touch recordDecision': ['Answer'],
		'touch recordOutcome': ['Result'],
		'touch settleOutcome': ['Answer'],
	};
	return (names[resource + ' ' + operation] || ['Items']).map((name) => ({ type: 'main', displayName: name }));
}

export function outputsOf(resource: string, operation: string) {
	const names: Record<string, string[]> = {
		'history build': ['History'],
		'history review': ['Cases'],
		'history seal': ['Rows'],
		'history settlePromises': ['Events'],
		'history verify': ['Result'],
		'payment checkRetry': ['Due', 'Not Yet', 'Over'],
		'payment recordRetry': ['Problem', 'Events'],
		'privacy erase': ['Mark', 'Stop', 'Problems', 'Invoices', 'Outbox', 'Customers', 'Events', 'Unreadable Events', 'Last Event', 'End'],
		'privacy export': ['Record'],
		'privacy preview': ['Preview'],
		'privacy sweep': ['Messages', 'Problems', 'Customers', 'Kept'],
		'reply record': ['Events', 'Changes', 'For the Desk', 'Nobody\'s'],
		'ticket listHeld': ['Tickets'],
		'ticket record': ['Events', 'Changes', 'For a Person', 'Nobody\'s'],
		'touch check': ['Still Due', 'No Longer Due'],
		'touch plan': ['New', 'Again', 'Already Known', 'Held Back', 'Events'],
		'touch recordDecision': ['Outbox', 'Events'],
		'touch recordOutcome': ['Outbox', 'Events'],
		'touch settleOutcome': ['Outbox', 'Events'],
	};
	return (names[resource + ' ' + operation] || ['Items']).map((name) => ({ type: 'main', displayName: name }));
}
