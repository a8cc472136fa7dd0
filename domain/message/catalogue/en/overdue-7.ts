import type { TextsOf } from '../format';

/** A week on: plain words, and still an open door. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Invoice {{number}} from {{company}}: payment still open',
		'Please have a look: invoice {{number}}, due {{dueDate}}',
		'Invoice {{number}} over {{amount}} has been open since {{dueDate}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `Invoice {{number}} over {{amount}} has been open since {{dueDate}}, and we would like to find out with you what it needs.{{#if reminded}} Our earlier message may not have reached the right person.{{/if}} If somebody else takes care of payments, please tell us whom we should write to.

{{> remark}}

{{> facts}}

{{> pay}}

A date is enough for us: tell us when we can expect the payment, and we will make a note of it. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} has been open since {{dueDate}}. When can we expect the payment? A date is enough.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} has been open since {{dueDate}}. Could you tell us when we can expect the payment? A date is enough, and if somebody else takes care of it, a name.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}} has been open since {{dueDate}}, and we’d like to find out what it needs.{{#if reminded}} Maybe our earlier message didn’t reach the right person.{{/if}} If somebody else handles payments, just tell us who to write to.

{{> remark}}

{{> facts}}

{{> pay}}

A date is all we need: tell us when to expect the payment and we’ll make a note of it. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} has been open since {{dueDate}}. When can we expect it? A date is enough.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} has been open since {{dueDate}}. When can we expect the payment? A date is all we need, or the name of whoever handles it.',
			},
		},
		firm: {
			formal: {
				body: `Invoice {{number}} over {{amount}} was due on {{dueDate}} and has not been paid.{{#if reminded}} We have written to you about it before and have had no payment since.{{/if}} Please arrange the payment in the next few days, or tell us on which date we can count on it.

{{> remark}}

{{> facts}}

{{> pay}}

If there is a reason why it cannot be paid at present, we would rather know than guess; most things can be settled when we talk about them. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, has not been paid. Please pay it or tell us the date we can count on.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} was due on {{dueDate}} and has not been paid. Please arrange the payment in the next few days, or tell us on which date we can count on it.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}} was due on {{dueDate}} and hasn’t been paid.{{#if reminded}} We’ve written to you about it before and haven’t had a payment since.{{/if}} Please arrange it in the next few days, or tell us which date we can count on.

{{> remark}}

{{> facts}}

{{> pay}}

If there’s a reason it can’t be paid right now, we’d rather know than guess; most things can be sorted out once we talk. {{> help}}`,
				sms: "{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, hasn't been paid. Please pay it or tell us which date we can count on.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} was due on {{dueDate}} and hasn’t been paid. Please arrange it in the next few days, or tell us which date we can count on.',
			},
		},
	},
};
