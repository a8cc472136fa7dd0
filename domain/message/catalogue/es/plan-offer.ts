import type { TextsOf } from '../format';

/** Una propuesta de pagar en cuotas, antes de que alguien tenga que pedirlo. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Factura {{number}}: ¿ayudaría pagar en cuotas?',
		'Una propuesta de {{company}} para la factura {{number}}',
		'Factura {{number}} por {{amount}}: pago en cuotas',
	],
	tones: {
		helpful: {
			formal: {
				body: `La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, está pendiente, y quizá el importe completo de una sola vez no le venga bien en este momento. Es algo que le ocurre a cualquiera, y queremos facilitarle las cosas.

{{> facts}}

{{> pay}}

Si otro reparto le conviene más, díganos qué sería posible. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, se puede pagar en cuotas si eso le ayuda.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, está pendiente. Si el importe completo de una sola vez no le viene bien, puede pagarla en cuotas: díganos qué sería posible.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, está pendiente, y quizá todo de una sola vez no te venga bien ahora. Pasa incluso cuando las cosas van bien, y queremos facilitarte las cosas.

{{> facts}}

{{> pay}}

Si otro reparto te conviene más, dinos qué sería posible. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, se puede pagar en cuotas si eso te ayuda.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, está pendiente. Si todo de una sola vez no te viene bien, puedes pagarla en cuotas: dinos qué sería posible.',
			},
		},
	},
};
