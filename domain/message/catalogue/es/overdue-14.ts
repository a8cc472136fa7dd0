import type { TextsOf } from '../format';

/** La última palabra antes de que una persona se haga cargo. Anuncia ese paso y ningún otro: no se amenaza con nada. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Factura {{number}} de {{company}}: necesitamos una respuesta',
		'Factura {{number}} por {{amount}}: esperamos noticias',
		'Pendiente desde el {{dueDate}}: factura {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `Le escribimos porque la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, continúa sin pagarse{{#if reminded}} pese a nuestros mensajes anteriores{{/if}}. Le pedimos que la pague ahora, o que nos llame o nos escriba para acordar cómo y cuándo se pagará.

{{> remark}}

{{> facts}}

{{> pay}}

Valoramos trabajar con usted y queremos resolver esto entre nosotros. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue sin pagarse. Le pedimos que la pague o nos contacte.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, continúa sin pagarse. Le pedimos que la pague o que se ponga en contacto con nosotros para acordar cómo y cuándo.',
			},
			informal: {
				body: `Te escribimos porque la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, continúa sin pagarse{{#if reminded}} pese a nuestros mensajes anteriores{{/if}}. Por favor, págala ahora, o llámanos o escríbenos para ver juntos cómo y cuándo.

{{> remark}}

{{> facts}}

{{> pay}}

Nos gusta trabajar contigo y queremos resolver esto entre nosotros. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue sin pagarse. Por favor, paga o da noticias.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, continúa sin pagarse. Por favor, págala o escríbenos para ver juntos cómo y cuándo.',
			},
		},
		final: {
			formal: {
				body: `La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no se ha pagado, y no conocemos el motivo{{#if reminded}}: nuestros mensajes anteriores no han tenido una respuesta que lo aclare{{/if}}. Este es nuestro último recordatorio de este tipo. Si no nos llega un pago ni una respuesta, una persona de nuestro equipo se hará cargo y se pondrá en contacto con usted.

{{> facts}}

{{> pay}}

No tiene por qué llegar a eso: basta el pago, una fecha o unas palabras sobre lo que ocurre. Si el importe completo resulta demasiado de una sola vez, con gusto hablamos de cuotas. {{> help}}`,
				sms: '{{company}}: recordatorio final de la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Pague o responda, por favor; si no, le contactaremos.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}} con nuestro último recordatorio de este tipo: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no se ha pagado. Si no nos llega un pago ni una respuesta, una persona de nuestro equipo se pondrá en contacto con usted. Si el importe es demasiado de una sola vez, con gusto hablamos de cuotas.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no se ha pagado, y no sabemos por qué{{#if reminded}}: nuestros mensajes anteriores no han tenido una respuesta que lo aclare{{/if}}. Este es nuestro último recordatorio de este tipo. Si no llega un pago ni una respuesta, alguien del equipo se hará cargo y hablará contigo.

{{> facts}}

{{> pay}}

No tiene por qué llegar a eso: basta el pago, una fecha o contarnos qué ocurre. Si todo de una vez es demasiado, con gusto hablamos de cuotas. {{> help}}`,
				sms: '{{company}}: recordatorio final de la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}. Por favor, paga o responde; si no, te contactaremos.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}} con nuestro último recordatorio de este tipo: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no se ha pagado. Si no llega un pago ni una respuesta, alguien del equipo hablará contigo. Si todo de una vez es demasiado, con gusto hablamos de cuotas.',
			},
		},
	},
};
