import type { TextsOf } from '../format';

/** The customer contests the invoice: heard, on hold, a person looks into it. Asks for nothing. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Invoice {{number}}: thank you for telling us',
		'We are looking into invoice {{number}}',
		'{{company}}: your message about invoice {{number}} has arrived',
	],
	tones: {
		helpful: {
			formal: {
				body: `Thank you for telling us that something is not right with invoice {{number}} over {{amount}}, due on {{dueDate}}. We are sorry for the trouble. A colleague will look into it in person and come back to you.

{{> facts}}

Until this is cleared up, you will receive no reminders about this invoice. If you have documents that help us, a delivery note, a photograph, an earlier agreement, you are welcome to send them: please {{> answer}}.`,
				sms: '{{company}}: thank you for telling us about invoice {{number}} ({{amount}}, due {{dueDate}}). We look into it in person; no reminders about it until then.',
				whatsapp:
					'Hello {{addressee}}, {{company}} says thank you for telling us about invoice {{number}} over {{amount}}, due on {{dueDate}}. A colleague will look into it in person and come back to you; until then you will receive no reminders about it.',
			},
			informal: {
				body: `Thanks for telling us something’s not right with invoice {{number}} over {{amount}}, due on {{dueDate}}. Sorry for the trouble. A colleague will look into it in person and come back to you.

{{> facts}}

Until it’s cleared up, you won’t get any reminders about this invoice. If you have anything that helps us, a delivery note, a photo, an earlier agreement, send it over: just {{> answer}}.`,
				sms: "{{company}}: thanks for telling us about invoice {{number}} ({{amount}}, due {{dueDate}}). We're looking into it; no reminders about it until then.",
				whatsapp:
					'Hi {{addressee}}, {{company}} says thanks for telling us about invoice {{number}} over {{amount}}, due on {{dueDate}}. A colleague will look into it in person and come back to you; until then you won’t get any reminders about it.',
			},
		},
	},
};
