import type { TextsOf } from '../format';

/** El día del vencimiento; con un fin de semana de por medio, el mensaje puede llegar un poco después. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Factura {{number}} de {{company}}: vencimiento {{dueDate}}',
		'Vencimiento {{dueDate}}: factura {{number}} por {{amount}}',
		'{{company}}: llegó la fecha de la factura {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `La factura {{number}} por {{amount}} llega a su vencimiento el {{dueDate}}. Quizá su pago ya está en camino; en ese caso, muchas gracias, y no tiene que hacer nada más.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} tiene fecha de pago el {{dueDate}}. ¿Ya la ha pagado? ¡Muchas gracias!',
				whatsapp:
					'Buenos días, {{addressee}}. Una nota cordial de {{company}}: la factura {{number}} por {{amount}} tiene su vencimiento el {{dueDate}}. Si su pago ya está en camino, muchas gracias.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}} llega a su vencimiento el {{dueDate}}. ¿El pago ya está en camino? Entonces muchas gracias, y no hay nada más que hacer.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} tiene fecha de pago el {{dueDate}}. ¿Ya hiciste el pago? ¡Gracias!',
				whatsapp:
					'Hola, {{addressee}}. Una nota de {{company}}: la factura {{number}} por {{amount}} tiene su vencimiento el {{dueDate}}. ¿El pago ya está en camino? ¡Muchas gracias!',
			},
		},
		helpful: {
			formal: {
				body: `La factura {{number}} por {{amount}} tiene su vencimiento el {{dueDate}}, y el pago todavía no nos consta. Las transferencias y los mensajes se cruzan a menudo; si es así, no haga caso de este.

{{> remark}}

{{> facts}}

{{> pay}}

Si necesita unos días más, nos basta una respuesta breve con la fecha. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} tiene fecha de pago el {{dueDate}}. ¿Le hace falta algo de tiempo? Nos basta una fecha.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}} tiene su vencimiento el {{dueDate}}. Si necesita unos días más, nos basta una respuesta breve con la fecha.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}} tiene su vencimiento el {{dueDate}}, y el pago todavía no nos consta. Muchas veces se cruzan; si es así, olvida este mensaje.

{{> remark}}

{{> facts}}

{{> pay}}

¿Necesitas unos días más? Envíanos la fecha y listo. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} tiene fecha de pago el {{dueDate}}. ¿Te hace falta algo de tiempo? Nos basta una fecha.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}} tiene su vencimiento el {{dueDate}}. ¿Necesitas unos días más? Envíanos la fecha y listo.',
			},
		},
	},
};
