import type { TextsOf } from '../format';

/** Several invoices of one customer in one message; {{number}} and {{dueDate}} are those of the oldest. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}}: overview of {{invoiceCount}} open invoices',
		'Open invoices with {{company}}, {{amount}} in total',
		'Statement from {{company}}: {{invoiceCount}} invoices',
	],
	tones: {
		friendly: {
			formal: {
				body: `To spare you several messages, here are your open invoices in one: {{invoiceCount}} of them, {{amount}} in total. The oldest is {{number}}, due on {{dueDate}}. Anything you have paid in the last few days may not show here yet.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} invoices are open, {{amount}} in total; the oldest is {{number}}, due {{dueDate}}.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. To spare you several messages: {{invoiceCount}} invoices are open, {{amount}} in total. The oldest is {{number}}, due on {{dueDate}}.',
			},
			informal: {
				body: `To save you a pile of messages, here are your open invoices in one: {{invoiceCount}} of them, {{amount}} in total. The oldest is {{number}}, due on {{dueDate}}. Anything you’ve paid in the last few days may not show up yet.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} invoices are open, {{amount}} in total; the oldest is {{number}}, due {{dueDate}}.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. To save you a pile of messages: {{invoiceCount}} invoices are open, {{amount}} in total. The oldest is {{number}}, due on {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `As far as we can see, {{invoiceCount}} of your invoices are open, {{amount}} in total; the oldest is {{number}}, due on {{dueDate}}. Here they are at a glance, so that you can compare them with your own books.

{{> remark}}

{{> facts}}

{{> pay}}

If one of them is missing or does not look right to you, tell us which; the others need not wait for it. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} invoices still seem to be open, {{amount}} in total; the oldest is {{number}}, due {{dueDate}}.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. As far as we can see, {{invoiceCount}} invoices are open, {{amount}} in total; the oldest is {{number}}, due on {{dueDate}}. If one of them does not look right to you, tell us which.',
			},
			informal: {
				body: `As far as we can see, {{invoiceCount}} of your invoices are open, {{amount}} in total; the oldest is {{number}}, due on {{dueDate}}. Here they are at a glance, so you can check them against your own books.

{{> remark}}

{{> facts}}

{{> pay}}

If one of them is missing or doesn’t look right, tell us which; the others don’t have to wait for it. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} invoices still seem to be open, {{amount}} in total; the oldest is {{number}}, due {{dueDate}}.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. As far as we can see, {{invoiceCount}} invoices are open, {{amount}} in total; the oldest is {{number}}, due on {{dueDate}}. If one doesn’t look right, tell us which.',
			},
		},
		firm: {
			formal: {
				body: `{{invoiceCount}} of your invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}.{{#if reminded}} We have written to you about this before.{{/if}} Please arrange the payment in the next few days, or tell us on which date we can count on it.

{{> remark}}

{{> facts}}

{{> pay}}

If there is a reason why they cannot all be paid at present, let us talk about it: paying the oldest first already helps. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}. Please pay or tell us a date.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. {{invoiceCount}} invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}. Please arrange the payment in the next few days, or tell us on which date we can count on it.',
			},
			informal: {
				body: `{{invoiceCount}} of your invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}.{{#if reminded}} We’ve written to you about this before.{{/if}} Please arrange the payment in the next few days, or tell us which date we can count on.

{{> remark}}

{{> facts}}

{{> pay}}

If there’s a reason they can’t all be paid right now, let’s talk: paying the oldest first already helps. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}. Please pay or send us a date.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. {{invoiceCount}} invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}. Please arrange the payment in the next few days, or tell us which date we can count on.',
			},
		},
		final: {
			formal: {
				body: `{{invoiceCount}} of your invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}, and we do not know why. This is the last reminder of this kind. If neither a payment nor an answer reaches us, a colleague will look into it in person and contact you.

{{> facts}}

{{> pay}}

It need not come to that: a payment, a date, or a word about what is wrong is enough. If the whole sum is too much at once, we are ready to talk about instalments. {{> help}}`,
				sms: '{{company}}: our last reminder for {{invoiceCount}} invoices, {{amount}} in total; the oldest, {{number}}, due {{dueDate}}. Please pay or answer.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}} with the last reminder of this kind: {{invoiceCount}} invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}. Without a payment or an answer, a colleague will contact you in person. If the sum is too much at once, we are ready to talk about instalments.',
			},
			informal: {
				body: `{{invoiceCount}} of your invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}, and we don’t know why. This is the last reminder of this kind. If neither a payment nor an answer reaches us, a colleague will look into it and get in touch with you in person.

{{> facts}}

{{> pay}}

It doesn’t have to come to that: a payment, a date, or a word about what’s wrong is enough. If it’s too much at once, we’re happy to talk about instalments. {{> help}}`,
				sms: '{{company}}: our last reminder for {{invoiceCount}} invoices, {{amount}} in total; the oldest, {{number}}, due {{dueDate}}. Please pay or answer.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}} with the last reminder of this kind: {{invoiceCount}} invoices are unpaid, {{amount}} in total; the oldest, {{number}}, has been due since {{dueDate}}. Without a payment or an answer, a colleague will get in touch in person. If it’s too much at once, we’re happy to talk about instalments.',
			},
		},
	},
};
