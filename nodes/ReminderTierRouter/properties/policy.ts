import type { INodeProperties } from 'n8n-workflow';

import { customTiersProperty } from './custom-tiers';

/** Decides by the policy that the items were planned by, whatever it was. */
export const AS_PLANNED = 'as_planned';

/** Which policy decides, and by whose clock. */
export const policyProperties: INodeProperties[] = [
	{
		displayName: 'Policy',
		name: 'policy',
		type: 'options',
		options: [
			{
				name: 'As Planned',
				value: AS_PLANNED,
				description: 'For deciding again before sending: the policy and options that the items were planned by, from their key plannedPolicy',
			},
			{
				name: 'Blueprint',
				value: 'blueprint',
				description: 'Days -7, -1, 0, +1, +7, +14, then a person; late payers are reminded more, prompt ones less',
			},
			{ name: 'Custom', value: 'custom', description: 'Your own list of tiers' },
			{ name: 'Gentle B2B', value: 'gentle_b2b', description: 'Days -3, +3, +10, +21, +35, then a person' },
			{ name: 'Subscription', value: 'subscription', description: 'Failed payments first; then days 0, +3, +7, +14, then a person' },
		],
		default: 'blueprint',
		description: 'What is sent on which day from the due date',
	},
	customTiersProperty,
	{
		displayName: 'Time Zone',
		name: 'timeZone',
		type: 'string',
		default: '',
		placeholder: 'e.g. Europe/Berlin',
		displayOptions: { hide: { policy: [AS_PLANNED] } },
		description: "Your own time zone: it says which day it is. Empty: the workflow's.",
	},
];
