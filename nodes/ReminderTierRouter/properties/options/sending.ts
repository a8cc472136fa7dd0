import type { INodeProperties } from 'n8n-workflow';

export const businessDaysOption: INodeProperties = {
	displayName: 'Count Business Days',
	name: 'businessDays',
	type: 'boolean',
	default: false,
	description: "Whether the days of the tiers are business days of the customer's country instead of calendar days",
};

export const consolidateOption: INodeProperties = {
	displayName: 'Consolidate',
	name: 'consolidate',
	type: 'boolean',
	default: true,
	description: 'Whether several invoices of a customer that are due in one run become one statement',
};

export const maxPerWeekOption: INodeProperties = {
	displayName: 'Reminders per Week',
	name: 'maxPerWeek',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 2,
	description: 'How many reminders a customer may get in 7 days about other invoices than the one at hand. 0: no limit.',
};

export const sendHourOption: INodeProperties = {
	displayName: 'Send Hour',
	name: 'sendHour',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 23 },
	default: 10,
	description: "In the customer's time zone, where the behaviour names no better one",
};

export const sendWindowStartOption: INodeProperties = {
	displayName: 'Send Window Start',
	name: 'sendWindowStart',
	type: 'string',
	default: '09:00',
	placeholder: 'e.g. 09:00',
	description: "The earliest time of a message, in the customer's time zone",
};

export const sendWindowEndOption: INodeProperties = {
	displayName: 'Send Window End',
	name: 'sendWindowEnd',
	type: 'string',
	default: '17:00',
	placeholder: 'e.g. 17:00',
	description: "The latest time of a message, in the customer's time zone",
};

export const thankForOption: INodeProperties = {
	displayName: 'Thank For',
	name: 'thankFor',
	type: 'multiOptions',
	options: [
		{ name: 'Payment', value: 'payment', description: 'Once an invoice is paid that was reminded of' },
		{ name: 'Promise', value: 'promise', description: 'Once a reply has promised to pay; it says what was understood' },
	],
	default: [],
	description: 'What customers are thanked for besides part payments, each once and within a week',
};

export const vipOption: INodeProperties = {
	displayName: 'VIP Customers',
	name: 'vip',
	type: 'options',
	options: [
		{ name: 'Approve Everything', value: 'approve_everything', description: 'A person approves every message to them' },
		{ name: 'Leave to People', value: 'leave_to_people', description: 'Nothing goes to them by itself' },
		{ name: 'Soften', value: 'soften', description: 'One tone softer, and a person approves the harder tiers' },
	],
	default: 'soften',
	description: 'What changes for customers whose relationship is vip',
};
