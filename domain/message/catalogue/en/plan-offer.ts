import type { TextsOf } from '../format';

/** An offer to pay in parts, made before it has to be asked for. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Invoice {{number}}: would paying in parts help?',
		'An offer from {{company}} for invoice {{number}}',
		'Invoice {{number}} over {{amount}} in instalments',
	],
	tones: {
		helpful: {
			formal: {
				body: `Invoice {{number}} over {{amount}}, due on {{dueDate}}, is open, and perhaps the whole sum at once is inconvenient at the moment. That happens in good businesses, and we would like to make it easy for you.

{{> facts}}

{{> pay}}

If another split suits you better, tell us what would work. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, can be paid in parts if that helps. Just tell us.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. Invoice {{number}} over {{amount}}, due on {{dueDate}}, is open. If the whole sum at once is inconvenient, you can pay it in parts: tell us what would work for you.',
			},
			informal: {
				body: `Invoice {{number}} over {{amount}}, due on {{dueDate}}, is open, and maybe the whole sum at once isn’t convenient right now. It happens in good businesses, and we’d like to make it easy.

{{> facts}}

{{> pay}}

If a different split suits you better, tell us what would work. {{> help}}`,
				sms: '{{company}}: invoice {{number}} over {{amount}}, due {{dueDate}}, can be paid in parts if that helps. Just tell us.',
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. Invoice {{number}} over {{amount}}, due on {{dueDate}}, is open. If the whole sum at once isn’t convenient, you can pay in parts: tell us what would work.',
			},
		},
	},
};
