import type { INodeProperties } from 'n8n-workflow';

import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';

const about =
	'Adds the key <code>behaviour</code> to each invoice. The segments of customers: ' +
	'<b>prompt</b> hardly ever late; <b>forgetful</b> late now and then; <b>habitually_late</b> half of the time or more; ' +
	'<b>deteriorating</b> later of late than before; <b>at_risk</b> overdue for over 30 days, often that late, or breaking promises; ' +
	'<b>new</b> fewer than 3 known invoices.';

export const properties: INodeProperties[] = [
	{ displayName: about, name: 'notice', type: 'notice', default: '' },
	{
		displayName: 'Model',
		name: 'model',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Built-In', value: 'built_in', description: 'Trained on two public ledgers; it adapts to the history it is given by itself' },
			{ name: 'Custom Model', value: 'custom', description: 'A model you keep as JSON, such as one that was fitted before' },
			{ name: 'Fit to History', value: 'fit', description: 'Weigh the evidence anew by your own settled invoices; a back-test comes out of a second output' },
		],
		default: 'built_in',
		description: 'What weighs the evidence',
	},
	{
		displayName: 'Model (JSON)',
		name: 'customModel',
		type: 'json',
		default: '',
		placeholder: 'e.g. { "format": "dunning-behaviour/1", … }',
		description: "The field fit.model of the output 'Model' of a run with 'Fit to History'",
		displayOptions: { show: { model: ['custom'] } },
	},
	asOfProperty,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Channel and Hour',
				name: 'contactChoice',
				type: 'options',
				options: [
					{ name: 'Best So Far', value: 'best', description: 'The channel and the hour with the best answer rate' },
					{ name: 'Keep Learning', value: 'explore', description: 'Now and then another one, the more often the less is known of it (Thompson sampling, the same for a customer all day)' },
				],
				default: 'best',
				description: 'How behaviour.channel.best and behaviour.contactTime are chosen',
			},
			{
				displayName: 'Grace Days',
				name: 'graceDays',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 60, numberPrecision: 0 },
				default: 0,
				description: 'A payment counts as late once it comes more than so many days after the due date',
			},
			{
				displayName: 'Time Zone',
				name: 'timeZone',
				type: 'string',
				default: '',
				placeholder: 'e.g. Europe/Berlin',
				description: "Your own time zone, where a day begins and ends. Empty: the workflow's.",
			},
		],
	},
	toolItemsProperty,
];
