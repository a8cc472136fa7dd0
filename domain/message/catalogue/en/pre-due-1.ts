import type { TextsOf } from '../format';

/** Shortly before the due date. It says the date, not "tomorrow": a message may go out a day later than planned. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Invoice {{number}} from {{company}}: due on {{dueDate}}',
		'A short note: invoice {{number}} is due on {{dueDate}}',
		'{{amount}} due on {{dueDate}}: invoice {{number}} from {{company}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `A short note before the date arrives: invoice {{number}} over {{amount}} is due on {{dueDate}}. If the payment is already on its way, thank you very much, and please disregard this message.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a short note that invoice {{number}} over {{amount}} is due on {{dueDate}}. Already paid? Thank you!',
				whatsapp:
					'Hello {{addressee}}, a short note from {{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. If the payment is already on its way, thank you very much.',
			},
			informal: {
				body: `Quick one: invoice {{number}} over {{amount}} is due on {{dueDate}}. If you’ve already sent the payment, thank you, and please ignore this.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: quick one, invoice {{number}} over {{amount}} is due on {{dueDate}}. Already paid? Thanks!',
				whatsapp:
					'Hi {{addressee}}, a quick one from {{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. Already sent the payment? Thank you, then please ignore this.',
			},
		},
		helpful: {
			formal: {
				body: `The due date of invoice {{number}} is {{dueDate}}, and {{amount}} is still open. To save you searching, everything you need to pay it is below.

{{> remark}}

{{> facts}}

{{> pay}}

If the date does not work for you, please tell us beforehand: it is easy to find another one together. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. If the date does not work, tell us beforehand.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} is due on {{dueDate}}. If that date does not work for you, please tell us beforehand; we will find another one together.',
			},
			informal: {
				body: `Invoice {{number}} is due on {{dueDate}}, and {{amount}} is still open. Everything you need to pay it is right here.

{{> remark}}

{{> facts}}

{{> pay}}

If the date doesn’t work, tell us beforehand and we’ll find one that does. {{> help}}`,
				sms: "{{company}}: invoice {{number}} over {{amount}} is due on {{dueDate}}. Doesn't work? Tell us beforehand.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} is due on {{dueDate}}. If the date doesn’t work for you, tell us beforehand and we’ll find one that does.',
			},
		},
	},
};
