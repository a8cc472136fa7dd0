import type { TextsOf } from '../format';

/** El cliente reclama: lo hemos oído, queda en pausa, una persona lo revisa. No pide nada. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Factura {{number}}: gracias por avisarnos',
		'Estamos revisando la factura {{number}}',
		'{{company}}: recibimos el mensaje sobre la factura {{number}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `Gracias por avisarnos de que algo no está bien en la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Lamentamos la molestia. Una persona de nuestro equipo lo revisará y le dará una respuesta.

{{> facts}}

Hasta que se aclare, no recibirá recordatorios de esta factura. Si tiene algo que nos ayude, una nota de entrega, una fotografía, un acuerdo anterior, con gusto lo recibimos: {{> answer}}.`,
				sms: '{{company}}: gracias por avisarnos sobre la factura {{number}} ({{amount}}, vencimiento {{dueDate}}). La revisamos; mientras tanto, sin recordatorios al respecto.',
				whatsapp:
					'Buenos días, {{addressee}}. {{company}} le da las gracias por avisarnos sobre la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Una persona de nuestro equipo lo revisará y le dará una respuesta; hasta entonces no recibirá recordatorios de esta factura.',
			},
			informal: {
				body: `Gracias por avisarnos de que algo no está bien en la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Sentimos la molestia. Alguien del equipo lo revisará y te dará una respuesta.

{{> facts}}

Hasta que se aclare, no recibirás recordatorios de esta factura. Si tienes algo que nos ayude, una nota de entrega, una foto, un acuerdo anterior, envíanoslo con confianza: {{> answer}}.`,
				sms: '{{company}}: gracias por el aviso sobre la factura {{number}} ({{amount}}, vencimiento {{dueDate}}). La revisamos; mientras tanto, sin recordatorios al respecto.',
				whatsapp:
					'Hola, {{addressee}}. {{company}} te da las gracias por el aviso sobre la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Alguien del equipo lo revisará y te dará una respuesta; hasta entonces no recibirás recordatorios de esta factura.',
			},
		},
	},
};
