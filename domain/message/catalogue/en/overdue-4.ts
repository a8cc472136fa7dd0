import type { TextsOf } from '../format';

/** A few days on, for those who need one more nudge: it looks for what is in the way. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Invoice {{number}}: can we help with anything?',
		'Still open: invoice {{number}} from {{company}}',
		'Invoice {{number}} over {{amount}}, due {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `We are writing about invoice {{number}} over {{amount}}, due on {{dueDate}}, because it is still open on our side. We know how full the days are, so here is everything in one place.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, is still open on our side. Can we help?',
				whatsapp:
					'Hello {{addressee}}, {{company}} here. Invoice {{number}} over {{amount}}, due on {{dueDate}}, is still open on our side. If there is anything we can help with, please let us know.',
			},
			informal: {
				body: `A quick word about invoice {{number}} over {{amount}}, due on {{dueDate}}: it’s still open on our side. We know how busy things get, so here’s everything in one place.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, is still open on our side. Can we help?',
				whatsapp:
					'Hi {{addressee}}, {{company}} here. Invoice {{number}} over {{amount}}, due on {{dueDate}}, is still open on our side. Anything we can help with?',
			},
		},
		helpful: {
			formal: {
				body: `Invoice {{number}} over {{amount}} was due on {{dueDate}} and is still open. Usually there is a simple reason: a missing approval, a lost copy, a question nobody has answered yet. Tell us which one it is, and we will take care of our part.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, is still open. Is something in the way? Tell us, we will help.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}} was due on {{dueDate}} and is still open. If a missing approval, a lost copy or an open question is in the way, tell us and we will take care of our part.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}} was due on {{dueDate}} and is still open. There’s usually a simple reason: a missing approval, a lost copy, a question nobody’s answered. Tell us which, and we’ll do our part.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: "{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, is still open. Something in the way? Tell us, we'll help.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}} was due on {{dueDate}} and is still open. If something’s in the way, a missing approval or an open question, tell us and we’ll do our part.',
			},
		},
	},
};
