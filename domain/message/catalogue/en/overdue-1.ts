import type { TextsOf } from '../format';

/** The first word after the due date: most of these slipped through, and it says so. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Invoice {{number}} from {{company}}, due {{dueDate}}',
		'Has invoice {{number}} slipped through?',
		'A quick note about invoice {{number}} over {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `We hope you are well. A small thing: invoice {{number}} over {{amount}} was due on {{dueDate}}, and the payment has not reached us yet. It may well be on its way already; then please accept our thanks and disregard this note.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} was due on {{dueDate}} and may have slipped through. Already paid? Thank you!',
				whatsapp:
					'Hello {{addressee}}, a small thing from {{company}}: invoice {{number}} over {{amount}} was due on {{dueDate}}, and the payment has not reached us yet. If it is already on its way, thank you very much.',
			},
			informal: {
				body: `Hope all’s well! A small thing: invoice {{number}} over {{amount}} was due on {{dueDate}}, and it hasn’t reached us yet. If it’s already on its way, thank you, and please ignore this.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} was due on {{dueDate}} and may have slipped through. Already paid? Thanks!',
				whatsapp:
					'Hi {{addressee}}, a small thing from {{company}}: invoice {{number}} over {{amount}} was due on {{dueDate}}, and it hasn’t reached us yet. If it’s already on its way, thank you!',
			},
		},
		helpful: {
			formal: {
				body: `Invoice {{number}} over {{amount}} was due on {{dueDate}}, and as far as we can see it is still open. That happens easily, and a payment may have crossed with this message; in that case there is nothing you need to do.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} was due on {{dueDate}} and still seems to be open.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} was due on {{dueDate}} and still seems to be open. If your payment has crossed with this message, there is nothing you need to do.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}} was due on {{dueDate}}, and as far as we can see it’s still open. It happens to all of us. If your payment has crossed with this message, just ignore it.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}} was due on {{dueDate}} and still seems to be open.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} was due on {{dueDate}} and still seems to be open. If your payment has crossed with this message, just ignore it.',
			},
		},
	},
};
