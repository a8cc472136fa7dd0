import type { INodeProperties } from 'n8n-workflow';

/** The numbers of the policy and the shape of the outputs. */
export const optionsProperty: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Consolidate',
			name: 'consolidate',
			type: 'boolean',
			default: true,
			description: 'Whether several invoices of a customer that are due in one run become one statement',
		},
		{
			displayName: 'Count Business Days',
			name: 'businessDays',
			type: 'boolean',
			default: false,
			description: "Whether the days of the tiers are business days of the customer's country instead of calendar days",
		},
		{
			displayName: 'High Value',
			name: 'highValue',
			type: 'number',
			default: 0,
			description: "Above this amount, in the invoice's currency, a person approves the harder tiers. 0: off.",
		},
		{
			displayName: 'Minimum Balance',
			name: 'minimumBalance',
			type: 'number',
			typeOptions: { minValue: 0, numberPrecision: 3 },
			default: 5,
			description: "What is open at or below this amount, in the invoice's currency, is left alone. 0: off.",
		},
		{
			displayName: 'Outputs',
			name: 'outputs',
			type: 'options',
			options: [
				{ name: 'One for All', value: 'single', description: 'For flows that branch on reminder.action themselves' },
				{ name: 'One per Route', value: 'routes', description: 'Send, Acknowledge, Retry Payment, Human, Hold, Wait, Nothing Due' },
				{ name: 'One per Tier', value: 'tiers', description: 'Each tier of the policy, then the other routes' },
			],
			default: 'routes',
		},
		{
			displayName: 'Reminders per Week',
			name: 'maxPerWeek',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 2,
			description: 'How many reminders a customer may get in 7 days about other invoices than the one at hand. 0: no limit.',
		},
		{
			displayName: 'Send Window End',
			name: 'sendWindowEnd',
			type: 'string',
			default: '17:00',
			placeholder: 'e.g. 17:00',
			description: 'The latest time of a message, in the customer\'s time zone',
		},
		{
			displayName: 'Send Window Start',
			name: 'sendWindowStart',
			type: 'string',
			default: '09:00',
			placeholder: 'e.g. 09:00',
			description: 'The earliest time of a message, in the customer\'s time zone',
		},
		{
			displayName: 'VIP Customers',
			name: 'vip',
			type: 'options',
			options: [
				{ name: 'Approve Everything', value: 'approve_everything', description: 'A person approves every message to them' },
				{ name: 'Leave to People', value: 'leave_to_people', description: 'Nothing goes to them by itself' },
				{ name: 'Soften', value: 'soften', description: 'One tone softer, and a person approves the harder tiers' },
			],
			default: 'soften',
		},
	],
};
