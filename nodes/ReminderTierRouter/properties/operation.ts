import type { INodeProperties } from 'n8n-workflow';

export const operationProperty: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Decide',
			value: 'decide',
			action: 'Decide what is due',
			description: 'Add to each invoice what should happen next, and hand it on by its route',
		},
		{
			name: 'Preview',
			value: 'preview',
			action: 'Preview the coming days',
			description: 'List what would go out on the coming days; nothing of it is to be sent',
		},
	],
	default: 'decide',
};
