import type { INodeProperties } from 'n8n-workflow';

export const experimentOption: INodeProperties = {
	displayName: 'Experiment',
	name: 'experiment',
	type: 'fixedCollection',
	placeholder: 'Add Experiment',
	default: {},
	description: 'The split test to judge, exactly as the Reminder Tier Router has it',
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
					description: 'The same name as in the router deals the customers the same way',
				},
				{
					displayName: 'Arms',
					name: 'arms',
					type: 'string',
					default: 'a, b',
					placeholder: 'e.g. a, b',
					description: 'The same arms in the same order; the others are compared with the first',
				},
				{
					displayName: 'Hold-Out Arm',
					name: 'holdOut',
					type: 'string',
					default: '',
					placeholder: 'e.g. left_alone',
					description: 'The arm whose customers are not reminded. Empty: there is none.',
				},
			],
		},
	],
};
