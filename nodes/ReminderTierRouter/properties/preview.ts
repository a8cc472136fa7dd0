import type { INodeProperties } from 'n8n-workflow';

/** A year, whatever year it is. */
export const MOST_DAYS = 366;

/** What Preview asks beside the policy. */
export const previewProperties: INodeProperties[] = [
	{
		displayName: 'Days',
		name: 'previewDays',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MOST_DAYS },
		default: 30,
		description: 'How many days to look ahead, today included',
		displayOptions: { show: { operation: ['preview'] } },
	},
	{
		displayName: 'Assume',
		name: 'previewAssume',
		type: 'options',
		options: [
			{
				name: 'Predicted Payments',
				value: 'predicted_payments',
				description: 'Each invoice is paid on the day that the Behaviour Score predicts',
			},
			{ name: 'Silence', value: 'silence', description: 'Nobody pays and nobody answers' },
		],
		default: 'silence',
		displayOptions: { show: { operation: ['preview'] } },
	},
];
