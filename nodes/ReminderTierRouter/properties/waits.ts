import type { INodeProperties } from 'n8n-workflow';

const days = (displayName: string, name: string, value: number, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: value,
	description,
});

/** The other numbers of the policy: how long to wait for what. */
export const waitsProperty: INodeProperties = {
	displayName: 'Waiting Times',
	name: 'waits',
	type: 'collection',
	placeholder: 'Add Waiting Time',
	default: {},
	options: [
		days('After a Missed Instalment', 'missedInstalmentDays', 7, 'Days. A plan with an instalment missed by more goes to a person.'),
		days('After a Part Payment', 'partPaymentDays', 7, 'Days that the next overdue tier waits after it'),
		days('After the Last Tier', 'silenceDays', 7, 'Days without an answer until a person takes over'),
		days('Between Overdue Tiers', 'gapDays', 3, 'Days that lie between two overdue tiers at least, however late the invoice is'),
		days('Broken Promises', 'brokenPromises', 2, 'How many broken promises about one invoice go to a person'),
		days('Contact Window', 'pressureDays', 7, 'Days over which the option Reminders per Week counts'),
		days('Grace of a Promise', 'promiseGraceDays', 1, "Business days of the customer's country that a promise may be late"),
		days('Promise Without a Date', 'undatedPromiseDays', 7, 'Days that it is waited for'),
		days('Retry Attempts', 'retryAttempts', 4, 'How often a payment is tried in all, the first time included'),
		{
			displayName: 'Retry After',
			name: 'retryWaitDays',
			type: 'string',
			default: '1, 3, 5',
			placeholder: 'e.g. 1, 3, 5',
			description:
				'Days to wait after the first, the second, the third declined charge. Insufficient funds wait for a payday instead.',
		},
		days('Retry Within', 'retryWithinDays', 28, 'Days over which the attempts count'),
	],
};
