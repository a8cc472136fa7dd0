import type { INodeProperties } from 'n8n-workflow';

export const outputsOption: INodeProperties = {
	displayName: 'Outputs',
	name: 'outputs',
	type: 'options',
	options: [
		{ name: 'One for All', value: 'single', description: 'For flows that branch on reminder.action themselves' },
		{ name: 'One per Route', value: 'routes', description: 'Send, Acknowledge, Retry Payment, Human, Hold, Wait, Nothing Due' },
		{ name: 'One per Tier', value: 'tiers', description: 'Each tier of the policy, then the other routes' },
	],
	default: 'routes',
	description: 'How the decided items are spread over outputs; an item always carries its decision in reminder',
};
