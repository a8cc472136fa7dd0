import type { INodeProperties } from 'n8n-workflow';

/** What the node can do: the resources, and the operations of each. */
export const operationProperties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'History', value: 'history' },
			{ name: 'Payment', value: 'payment' },
			{ name: 'Privacy', value: 'privacy' },
			{ name: 'Reply', value: 'reply' },
			{ name: 'Ticket', value: 'ticket' },
			{ name: 'Touch', value: 'touch' },
		],
		default: 'touch',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['history'] } },
		options: [
			{ name: 'Build', value: 'build', action: 'Build the history', description: 'Turn rows of dunning_events and dunning_outbox into the history that the other nodes read' },
			{ name: 'Review', value: 'review', action: 'Review the history', description: 'List what a person should look at: unknown outcomes, broken promises, silence, long holds, high amounts, what failed' },
			{ name: 'Seal', value: 'seal', action: 'Seal events of the history', description: 'Turn events into rows of dunning_events, each linked to the one before it by its hash' },
			{ name: 'Settle Promises', value: 'settlePromises', action: 'Settle promises of the history', description: 'Say which promises to pay were kept and which were broken, as events that are not there yet' },
			{ name: 'Verify', value: 'verify', action: 'Verify the history', description: 'Say whether any row of dunning_events was changed, removed or slipped in' },
		],
		default: 'build',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['payment'] } },
		options: [
			{ name: 'Check Retry', value: 'checkRetry', action: 'Check a retry before charging', description: 'Say whether a declined charge is to be tried again now, by fresh decisions and by what Stripe says' },
			{ name: 'Record Retry', value: 'recordRetry', action: 'Record the outcome of a retry', description: 'Write down what Stripe answered to a charge that was tried again' },
		],
		default: 'checkRetry',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['privacy'] } },
		options: [
			{ name: 'Erase', value: 'erase', action: 'Erase a customer', description: 'Say what is to be written so that the tables hold nothing about a customer any more; keys and sums stay' },
			{ name: 'Export', value: 'export', action: 'Export a customer', description: 'Everything the tables hold about a customer, and whether it is as it was written' },
			{ name: 'Preview Erasure', value: 'preview', action: 'Preview an erasure', description: 'Count what an erasure would concern' },
			{ name: 'Sweep', value: 'sweep', action: 'Sweep what is past its retention', description: 'List messages, problems and customers that were kept for long enough' },
		],
		default: 'export',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['reply'] } },
		options: [
			{ name: 'Record', value: 'record', action: 'Record a reply', description: 'Find the customer of a classified reply, write it down, stop what was about to go out, and put what needs a person on the desk' },
		],
		default: 'record',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['ticket'] } },
		options: [
			{ name: 'List Held', value: 'listHeld', action: 'List tickets that hold a customer', description: 'Say which tickets hold a customer, by rows of dunning_events, so that they can be read again' },
			{ name: 'Record', value: 'record', action: 'Record a ticket', description: 'Hold the customers of an open ticket, stop what was about to go out to them, and release them when the ticket is closed' },
		],
		default: 'record',
	},
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['touch'] } },
		options: [
			{ name: 'Check', value: 'check', action: 'Check a touch before sending', description: 'Hold a planned touch against fresh decisions, right before it is sent' },
			{ name: 'Plan', value: 'plan', action: 'Plan touches', description: 'Turn decided items into rows of dunning_outbox, at most one a key' },
			{ name: 'Record Decision', value: 'recordDecision', action: 'Record a decision on a touch', description: 'Write down what a person said about a touch that waited for them' },
			{ name: 'Record Outcome', value: 'recordOutcome', action: 'Record the outcome of a touch', description: 'Write down what became of a touch that was handed to its channel' },
			{ name: 'Settle Outcome', value: 'settleOutcome', action: 'Settle the outcome of a touch', description: 'Write down what a person found out about a touch whose outcome nobody knew' },
		],
		default: 'plan',
	},
];
