/**
 * The node's wires by operation. n8n evaluates the text of these functions as an expression, so they stand alone: no
 * imports, no closures, plain syntax.
 */
export function inputsOf(operation: string) {
	const names = operation === 'respond' ? ['Request', 'Known'] : ['Items'];
	return names.map((name) => ({ type: 'main', displayName: name }));
}

export function outputsOf(operation: string) {
	const names: Record<string, string[]> = {
		checkRequest: ['Valid', 'Refused'],
		createLink: ['Items'],
		respond: ['Page', 'Events', 'Changes', 'For the Desk', 'Customers'],
		revokeLinks: ['Events'],
	};
	return (names[operation] || ['Items']).map((name) => ({ type: 'main', displayName: name }));
}
