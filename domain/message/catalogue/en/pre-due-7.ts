import type { TextsOf } from '../format';

/** A week or so before the due date: nobody owes anything yet. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Invoice {{number}} from {{company}}, due {{dueDate}}',
		'For planning: invoice {{number}} falls due on {{dueDate}}',
		'{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `We hope all is well with you. This is only an early note, so that nothing comes as a surprise: invoice {{number}} over {{amount}} falls due on {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

If the payment is already planned, there is nothing you need to do. {{> help}}`,
				sms: '{{company}}: a friendly note that invoice {{number}} over {{amount}} falls due on {{dueDate}}.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}} with an early note: invoice {{number}} over {{amount}} falls due on {{dueDate}}. If the payment is already planned, there is nothing you need to do.',
			},
			informal: {
				body: `Hope you’re having a good week! Just a heads-up so nothing catches you out: invoice {{number}} over {{amount}} is due on {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Already planned? Then you’re all set. {{> help}}`,
				sms: '{{company}}: just a heads-up, invoice {{number}} over {{amount}} is due on {{dueDate}}.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}} with a quick heads-up: invoice {{number}} over {{amount}} is due on {{dueDate}}. Already planned? Then you’re all set.',
			},
		},
		helpful: {
			formal: {
				body: `Invoice {{number}} over {{amount}} falls due on {{dueDate}}. We are writing in good time, so that you can check it and include it in your next payment run.

{{> remark}}

{{> facts}}

{{> pay}}

Is anything missing for your approval, such as an order number or a copy of the invoice? We will send it the same day we hear from you. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} falls due on {{dueDate}}. Anything missing for approval? Just ask.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} falls due on {{dueDate}}. If anything is missing for your approval, such as an order number or a copy, we will gladly send it.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}} is due on {{dueDate}}. We’re writing early so you have time to check it and fit it into your next payment run.

{{> remark}}

{{> facts}}

{{> pay}}

Missing something to get it approved, like an order number or a copy? We’ll send it over the same day we hear from you. {{> help}}`,
				sms: "{{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. Need a copy or an order number? Just ask.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} is due on {{dueDate}}. If you need a copy or an order number to get it approved, just ask.',
			},
		},
	},
};
