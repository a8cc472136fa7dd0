import type { INodeProperties } from 'n8n-workflow';

/** A language model that finds other words for the prose; facts stay out of its reach. */
export const model: INodeProperties[] = [
	{
		displayName: 'Use a Chat Model',
		name: 'useModel',
		type: 'boolean',
		default: false,
		noDataExpression: true,
		description: 'Whether a language model rewrites the prose of mails and letters in your voice. It sees names of facts, never the facts; what it writes is checked, and the built-in text stands in where anything is off.',
	},
	{
		displayName: 'Voice Samples',
		name: 'voiceSamples',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		placeholder: 'Add Sample',
		description: 'Up to five mails that sound like you. They are sent to the model: leave out what is confidential.',
		displayOptions: { show: { useModel: [true] } },
		options: [
			{
				displayName: 'Sample',
				name: 'sample',
				values: [{ displayName: 'Text', name: 'text', type: 'string', typeOptions: { rows: 6 }, default: '', placeholder: 'e.g. Good morning Maria, just a quick one about …' }],
			},
		],
	},
	{
		displayName: 'Model Time Limit',
		name: 'modelSeconds',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 300 },
		default: 30,
		description: 'Seconds to wait for the model; then the built-in text is used',
		displayOptions: { show: { useModel: [true] } },
	},
];
