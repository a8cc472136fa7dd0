import type { TextsOf } from '../format';

/** A card or direct debit did not go through. Why is between customer and bank; an expired card may be named. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}}: the payment for invoice {{number}} did not go through',
		'Invoice {{number}}: please check the payment details',
		'A payment to {{company}} needs a moment of attention',
	],
	tones: {
		helpful: {
			formal: {
				body: `We tried to collect {{amount}} for invoice {{number}}, due on {{dueDate}}, but the payment did not go through. {{#if cardExpired}}The card we have on file has expired.{{else}}The bank did not approve it; that can have many harmless reasons.{{/if}} With a current payment method it is settled in a minute.

{{> remark}}

{{> facts}}

{{> pay}}

If you prefer to pay another way, or think this is a mistake, please tell us. {{> help}}`,
				sms: '{{company}}: the payment of {{amount}} for invoice {{number}}, due {{dueDate}}, did not go through. Please check the payment details.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. The payment of {{amount}} for invoice {{number}}, due on {{dueDate}}, did not go through. That can have many harmless reasons; with a current payment method it is settled in a minute.',
			},
			informal: {
				body: `We tried to collect {{amount}} for invoice {{number}}, due on {{dueDate}}, but it didn’t go through. {{#if cardExpired}}The card we have on file has expired.{{else}}The bank didn’t approve it, which can have many harmless reasons.{{/if}} With an up-to-date payment method it’s done in a minute.

{{> remark}}

{{> facts}}

{{> pay}}

Rather pay another way, or think this is a mistake? Just tell us. {{> help}}`,
				sms: "{{company}}: the payment of {{amount}} for invoice {{number}}, due {{dueDate}}, didn't go through. Please check the payment details.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. The payment of {{amount}} for invoice {{number}}, due on {{dueDate}}, didn’t go through. That can have many harmless reasons; with an up-to-date payment method it’s done in a minute.',
			},
		},
	},
};
