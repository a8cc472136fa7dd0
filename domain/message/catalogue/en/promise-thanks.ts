import type { TextsOf } from '../format';

/** The customer named a date: thanks, the date as we understood it, and quiet until then. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Thank you: noted for invoice {{number}}',
		'Invoice {{number}}: we have noted the date',
		'{{company}}: thank you for letting us know about invoice {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Thank you for letting us know. {{#if promisedOn}}We have noted {{promisedAmount}} for invoice {{number}}, originally due on {{dueDate}}, for {{promisedOn}}{{else}}We have noted that the payment of {{promisedAmount}} for invoice {{number}}, originally due on {{dueDate}}, is on its way{{/if}}, and will not trouble you about it until then.

{{> facts}}

{{> pay}}

If we have misunderstood you, or your plans change, a short word is enough. {{> help}}`,
				sms: '{{company}}: thank you, we have noted {{promisedAmount}} for invoice {{number}} (due {{dueDate}}){{#if promisedOn}} for {{promisedOn}}{{/if}}. {{amount}} is open.',
				whatsapp:
					'Hello {{addressee}}, {{company}} says thank you for letting us know about invoice {{number}} over {{amount}}, originally due on {{dueDate}}. We have made a note of it and will not trouble you until then. If your plans change, a short word is enough.',
			},
			informal: {
				body: `Thanks for letting us know. {{#if promisedOn}}We’ve noted {{promisedAmount}} for invoice {{number}}, originally due on {{dueDate}}, for {{promisedOn}}{{else}}We’ve noted that the payment of {{promisedAmount}} for invoice {{number}}, originally due on {{dueDate}}, is on its way{{/if}}, and won’t bother you about it until then.

{{> facts}}

{{> pay}}

If we’ve misunderstood, or your plans change, a quick word is enough. {{> help}}`,
				sms: "{{company}}: thanks, we've noted {{promisedAmount}} for invoice {{number}} (due {{dueDate}}){{#if promisedOn}} for {{promisedOn}}{{/if}}. {{amount}} is open.",
				whatsapp:
					'Hi {{addressee}}, {{company}} says thanks for letting us know about invoice {{number}} over {{amount}}, originally due on {{dueDate}}. We’ve made a note of it and won’t bother you until then. If your plans change, a quick word is enough.',
			},
		},
	},
};
