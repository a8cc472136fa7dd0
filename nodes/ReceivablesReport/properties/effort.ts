import type { INodeProperties } from 'n8n-workflow';

const amount = (displayName: string, name: string, byDefault: number, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: byDefault,
	description,
});

/** The owner's own figures for cost and hours saved. */
export const effortOptions: INodeProperties[] = [
	{
		displayName: 'Cost Currency',
		name: 'costCurrency',
		type: 'string',
		default: 'EUR',
		placeholder: 'e.g. EUR',
		description: 'The currency (ISO 4217) of the costs here',
	},
	amount('Cost per E-Mail', 'costEmail', 0, 'What one e-mail costs you'),
	amount('Cost per Hour', 'costPerHour', 0, 'What an hour of the work costs you; with it the report says what was saved'),
	amount('Cost per Letter', 'costLetter', 0, 'What one letter costs you, with postage'),
	amount('Cost per SMS', 'costSms', 0, 'What one SMS costs you'),
	amount('Cost per WhatsApp Message', 'costWhatsapp', 0, 'What one WhatsApp message costs you'),
	amount('Minutes per Decision', 'minutesPerDecision', 3, 'What a person takes for an approval, a reply or a dispute'),
	amount('Minutes per Reminder', 'minutesPerReminder', 8, 'What a person would take for one reminder by hand'),
];
