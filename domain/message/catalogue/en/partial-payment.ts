import type { TextsOf } from '../format';

/** Thanks for a part; what is left is named, not demanded. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Thank you: part payment for invoice {{number}}',
		'Payment for invoice {{number}} has arrived',
		'Invoice {{number}}: thank you, and what is left',
	],
	tones: {
		friendly: {
			formal: {
				body: `Thank you very much: {{#if received}}{{received}}{{else}}part of the amount{{/if}} for invoice {{number}} has reached us{{#if receivedOn}} on {{receivedOn}}{{/if}}. That leaves {{amount}} of the sum due on {{dueDate}}.

{{> facts}}

{{> pay}}

If the rest is already planned, there is nothing you need to do. If you would like to agree on a date for it, or if you left it open on purpose, please tell us. {{> help}}`,
				sms: '{{company}}: thank you for your part payment of invoice {{number}}. {{amount}} of the sum due {{dueDate}} is left.',
				whatsapp:
					'Hello {{addressee}}, {{company}} says thank you for your part payment of invoice {{number}}. {{amount}} of the sum due on {{dueDate}} is left. If you would like to agree on a date for it, please tell us.',
			},
			informal: {
				body: `Thank you: {{#if received}}{{received}}{{else}}part of the amount{{/if}} for invoice {{number}} has arrived{{#if receivedOn}} on {{receivedOn}}{{/if}}. That leaves {{amount}} of the sum due on {{dueDate}}.

{{> facts}}

{{> pay}}

If the rest is already planned, you’re all set. If you’d like to agree on a date for it, or left it open on purpose, just tell us. {{> help}}`,
				sms: '{{company}}: thanks for your part payment of invoice {{number}}. {{amount}} of the sum due {{dueDate}} is left.',
				whatsapp:
					'Hi {{addressee}}, {{company}} says thank you for your part payment of invoice {{number}}. {{amount}} of the sum due on {{dueDate}} is left. If you’d like to agree on a date for it, just tell us.',
			},
		},
	},
};
