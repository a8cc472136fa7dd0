import type { INodeProperties } from 'n8n-workflow';

import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';

export const properties: INodeProperties[] = [
	{
		displayName:
			"Reads what n8n's Email (IMAP), Gmail, Outlook, Twilio and WhatsApp triggers emit, or items with <code>channel</code>, <code>from</code>, <code>subject</code>, <code>body</code>, <code>headers</code> and <code>receivedAt</code>. Everything runs inside n8n: no account, no network.",
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Confidence Threshold',
		name: 'confidenceThreshold',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		default: 0.7,
		placeholder: 'e.g. 0.7',
		description: 'Replies that are less sure than this go to a person. 0.7 means that at least seven of ten such decisions are right.',
	},
	{
		displayName: 'Use a Chat Model',
		name: 'useModel',
		type: 'boolean',
		default: false,
		noDataExpression: true,
		description: 'Whether a language model reads the replies as well. It may raise caution and settle what is unsure; what the built-in engine found of opt-outs, lawyers, disputes, hardship and refusals stays. The text of the replies is sent to it.',
	},
	{
		displayName: 'Model Time Limit',
		name: 'modelSeconds',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 300 },
		default: 30,
		description: 'Seconds to wait for the model on each reply; then the built-in answer stands',
		displayOptions: { show: { useModel: [true] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		default: {},
		placeholder: 'Add Option',
		options: [
			{
				displayName: 'Grace Days',
				name: 'graceDays',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 30 },
				default: 2,
				description: 'Days that a payment may take to arrive after the promised date, before the sequence goes on',
			},
		],
	},
	asOfProperty,
	toolItemsProperty,
];
