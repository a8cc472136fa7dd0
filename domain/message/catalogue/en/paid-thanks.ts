import type { TextsOf } from '../format';

/** The invoice is settled. Short, and it wants nothing. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Thank you: invoice {{number}} is paid',
		'Payment received for invoice {{number}}',
		'{{company}} says thank you',
	],
	tones: {
		friendly: {
			formal: {
				body: `Thank you: your payment of {{received}} for invoice {{number}}, due on {{dueDate}}, has reached us{{#if receivedOn}} on {{receivedOn}}{{/if}}. The invoice is settled, and there is nothing more to do.

{{> facts}}

We appreciate working with you. If you ever have a question about an invoice, please {{> answer}}.`,
				sms: '{{company}}: thank you, {{received}} for invoice {{number}} (due {{dueDate}}) has arrived. All settled.',
				whatsapp:
					'Hello {{addressee}}, {{company}} says thank you: your payment of {{received}} for invoice {{number}}, due on {{dueDate}}, has arrived. The invoice is settled, and there is nothing more to do.',
			},
			informal: {
				body: `Thank you! Your payment of {{received}} for invoice {{number}}, due on {{dueDate}}, has arrived{{#if receivedOn}} on {{receivedOn}}{{/if}}. It’s settled, nothing more to do.

{{> facts}}

We like working with you. If you ever have a question about an invoice, just {{> answer}}.`,
				sms: '{{company}}: thanks, {{received}} for invoice {{number}} (due {{dueDate}}) has arrived. All settled.',
				whatsapp:
					'Hi {{addressee}}, {{company}} says thank you: your payment of {{received}} for invoice {{number}}, due on {{dueDate}}, has arrived. It’s settled, nothing more to do.',
			},
		},
	},
};
