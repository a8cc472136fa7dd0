import type { TextsOf } from '../format';

/** The last word before a person takes over. It names that step and no other: nothing is threatened. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Invoice {{number}} from {{company}}: we need an answer',
		'Invoice {{number}} over {{amount}}: please get in touch',
		'Open since {{dueDate}}: invoice {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `We are writing because invoice {{number}} over {{amount}}, due on {{dueDate}}, is still unpaid{{#if reminded}} after our earlier messages{{/if}}. Please settle it now, or call or write to us so that we can agree on how and when it will be settled.

{{> remark}}

{{> facts}}

{{> pay}}

We value working with you and would like to clear this up between us. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, is still unpaid. Please settle it or get in touch with us.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}}, due on {{dueDate}}, is still unpaid. Please settle it, or get in touch so that we can agree on how and when.',
			},
			informal: {
				body: `We’re writing because invoice {{number}} over {{amount}}, due on {{dueDate}}, is still unpaid{{#if reminded}} after our earlier messages{{/if}}. Please settle it now, or call or write to us so we can agree on how and when.

{{> remark}}

{{> facts}}

{{> pay}}

We like working with you and want to clear this up together. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, is still unpaid. Please settle it or get in touch.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}}, due on {{dueDate}}, is still unpaid. Please settle it, or get in touch so we can agree on how and when.',
			},
		},
		final: {
			formal: {
				body: `Invoice {{number}} over {{amount}}, due on {{dueDate}}, is unpaid, and we do not know why{{#if reminded}}: our earlier messages have had no answer that settles it{{/if}}. This is the last reminder of this kind. If neither a payment nor an answer reaches us, a colleague will look into it in person and contact you.

{{> facts}}

{{> pay}}

It need not come to that: the payment, a date, or a word about what is wrong is enough. If the whole sum is too much at once, we are ready to talk about instalments. {{> help}}`,
				sms: '{{company}}: our last reminder for invoice {{number}} over {{amount}}, due {{dueDate}}. Please pay or answer; otherwise a colleague will contact you.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}} with the last reminder of this kind: invoice {{number}} over {{amount}}, due on {{dueDate}}, is unpaid. If neither a payment nor an answer reaches us, a colleague will contact you in person. If the sum is too much at once, we are ready to talk about instalments.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}}, due on {{dueDate}}, is unpaid, and we don’t know why{{#if reminded}}: our earlier messages haven’t had an answer that settles it{{/if}}. This is the last reminder of this kind. If neither a payment nor an answer reaches us, a colleague will look into it and get in touch with you in person.

{{> facts}}

{{> pay}}

It doesn’t have to come to that: the payment, a date, or a word about what’s wrong is enough. If it’s too much at once, we’re happy to talk about instalments. {{> help}}`,
				sms: '{{company}}: our last reminder for invoice {{number}} over {{amount}}, due {{dueDate}}. Please pay or answer; otherwise a colleague will get in touch.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}} with the last reminder of this kind: invoice {{number}} over {{amount}}, due on {{dueDate}}, is unpaid. If we get neither a payment nor an answer, a colleague will get in touch in person. If it’s too much at once, we’re happy to talk about instalments.',
			},
		},
	},
};
