import type { INodeProperties } from 'n8n-workflow';

export const experimentOption: INodeProperties = {
	displayName: 'Experiment',
	name: 'experiment',
	type: 'fixedCollection',
	placeholder: 'Add Experiment',
	default: {},
	description: 'A split test: each customer always sees the same arm, named in reminder.variant',
	options: [
		{
			displayName: 'Experiment',
			name: 'values',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. subject-lines-2026',
					description: 'Another name deals the customers anew',
				},
				{
					displayName: 'Arms',
					name: 'arms',
					type: 'string',
					default: 'a, b',
					placeholder: 'e.g. a, b',
					description: 'Two or more, with commas between them',
				},
			],
		},
	],
};
