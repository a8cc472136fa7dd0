import type { TextsOf } from '../format';

/** On the due date; on a weekend it may arrive a little after it. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Invoice {{number}} from {{company}}: due date {{dueDate}}',
		'Due date {{dueDate}}: invoice {{number}} over {{amount}}',
		'{{company}}: the due date of invoice {{number}} is here',
	],
	tones: {
		friendly: {
			formal: {
				body: `The due date of invoice {{number}} has arrived: {{amount}}, due on {{dueDate}}. Perhaps the payment is already on its way; then thank you very much, and please disregard this note.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: the due date of invoice {{number}} over {{amount}} is {{dueDate}}. Already paid? Thank you!',
				whatsapp:
					'Hello {{addressee}}, a friendly note from {{company}}: the due date of invoice {{number}} over {{amount}} is {{dueDate}}. If the payment is already on its way, thank you very much.',
			},
			informal: {
				body: `The due date of invoice {{number}} is here: {{amount}}, due on {{dueDate}}. If it’s already on its way, thank you, and please ignore this note.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: the due date of invoice {{number}} over {{amount}} is {{dueDate}}. Already paid? Thanks!',
				whatsapp:
					'Hi {{addressee}}, a friendly note from {{company}}: the due date of invoice {{number}} over {{amount}} is {{dueDate}}. Already on its way? Thank you!',
			},
		},
		helpful: {
			formal: {
				body: `Invoice {{number}} over {{amount}} is due on {{dueDate}}, and we have not yet seen the payment. Transfers often cross with a message like this one; if so, please disregard it.

{{> remark}}

{{> facts}}

{{> pay}}

If the payment needs a few more days, a short answer with the date is all we need. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. Need a few more days? Just tell us the date.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} is due on {{dueDate}}. If the payment needs a few more days, a short answer with the date is all we need.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}} is due on {{dueDate}}, and we haven’t seen the payment yet. Payments and messages often cross; if that’s the case, please ignore this one.

{{> remark}}

{{> facts}}

{{> pay}}

Need a few more days? Just send us the date. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. Need a few more days? Just send us the date.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} is due on {{dueDate}}. Need a few more days? Just send us the date.',
			},
		},
	},
};
