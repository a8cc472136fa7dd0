import type { INodeProperties } from 'n8n-workflow';

import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';
import { optionsProperty } from './options';

/** What can be set in the node's panel. */
export const properties: INodeProperties[] = [
	{
		displayName:
			'Each item carries <code>invoice</code>, <code>customer</code> and <code>message</code>. The node adds <code>compliance</code>: the decision, every rule that spoke with its citation, and an entry for the log. Rules are data with sources and dates, read by people who are not your lawyers: this is no legal advice.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Creditor Role',
		name: 'creditorRole',
		type: 'options',
		options: [
			{ name: 'Debt Buyer', value: 'debt_buyer', description: 'The claims were bought from somebody else' },
			{ name: 'First Party', value: 'first_party', description: 'You collect what your own customers owe you' },
			{ name: 'Third Party', value: 'third_party', description: 'You collect for somebody else' },
		],
		default: 'first_party',
		description: 'Who writes. Collectors are bound by more rules than creditors.',
	},
	{
		displayName: 'Creditor Country',
		name: 'creditorCountry',
		type: 'string',
		default: '',
		placeholder: 'e.g. DE',
		description: 'Where the creditor is, as two letters (ISO 3166-1). A due date ends when its day has ended there, too.',
	},
	asOfProperty,
	optionsProperty,
	toolItemsProperty,
];
