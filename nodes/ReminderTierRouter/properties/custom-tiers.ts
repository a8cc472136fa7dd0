import type { INodeProperties } from 'n8n-workflow';

/** The tiers of a custom policy. */
export const customTiersProperty: INodeProperties = {
	displayName: 'Tiers',
	name: 'tiers',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Tier',
	default: { tier: [{ id: 'overdue_3', day: 3, tone: 'helpful', approval: 'never', channels: [] }] },
	description: 'In the order of their days. After the due date they go strictly one after the other.',
	displayOptions: { show: { policy: ['custom'] } },
	options: [
		{
			displayName: 'Tier',
			name: 'tier',
			values: [
				{
					displayName: 'Name',
					name: 'id',
					type: 'string',
					default: '',
					required: true,
					placeholder: 'e.g. overdue_3',
					description:
						'Part of the key of each touch: do not change it once the tier is in use. The names of the presets have templates.',
				},
				{
					displayName: 'On Day',
					name: 'day',
					type: 'number',
					default: 0,
					description: 'Days from the due date: -7 is a week before it, 0 the day itself, 7 a week after it',
				},
				{
					displayName: 'Tone',
					name: 'tone',
					type: 'options',
					options: [
						{ name: 'Friendly', value: 'friendly' },
						{ name: 'Helpful', value: 'helpful' },
						{ name: 'Firm', value: 'firm' },
						{ name: 'Final', value: 'final' },
					],
					default: 'helpful',
				},
				{
					displayName: 'Via Channels',
					name: 'channels',
					type: 'multiOptions',
					options: [
						{ name: 'Call', value: 'phone' },
						{ name: 'E-Mail', value: 'email' },
						{ name: 'In-App', value: 'in_app' },
						{ name: 'Letter', value: 'letter' },
						{ name: 'SMS', value: 'sms' },
						{ name: 'WhatsApp', value: 'whatsapp' },
					],
					default: [],
					description: 'The channels it may take. None: whatever the customer prefers.',
				},
				{
					displayName: 'With Approval',
					name: 'approval',
					type: 'options',
					options: [
						{ name: 'Never', value: 'never' },
						{ name: 'VIP or High Value', value: 'vip_high_value' },
						{ name: 'Always', value: 'always' },
					],
					default: 'never',
					description: 'When a person has to say yes before it goes out',
				},
			],
		},
	],
};
