import type { TextsOf } from '../format';

/** Poco antes del vencimiento. Con la fecha, nunca con «mañana»: un mensaje puede salir un día después de lo previsto. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Factura {{number}} de {{company}}: vence el {{dueDate}}',
		'Una nota breve: la factura {{number}} vence el {{dueDate}}',
		'{{amount}}, vence el {{dueDate}}: factura {{number}} de {{company}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Una nota breve antes de que llegue la fecha: la factura {{number}} por {{amount}} vence el {{dueDate}}. Si su pago ya está en camino, muchas gracias; en ese caso, no haga caso de este mensaje.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: una nota breve, la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Ya la ha pagado? ¡Muchas gracias!',
				whatsapp:
					'Buenos días, {{addressee}}. Una nota breve de {{company}}: la factura {{number}} por {{amount}} vence el {{dueDate}}. Si su pago ya está en camino, muchas gracias.',
			},
			informal: {
				body: `Una nota rápida: la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Ya hiciste el pago? Entonces gracias, y olvida este mensaje.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: una nota breve, la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Ya hiciste el pago? ¡Gracias!',
				whatsapp:
					'Hola, {{addressee}}. Una nota rápida de {{company}}: la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Ya hiciste el pago? Entonces gracias, y olvida este mensaje.',
			},
		},
		helpful: {
			formal: {
				body: `La factura {{number}} vence el {{dueDate}} y quedan {{amount}} por pagar. Para que no tenga que buscar, aquí encontrará todo lo que necesita.

{{> remark}}

{{> facts}}

{{> pay}}

Si la fecha no le conviene, díganoslo antes: juntos encontraremos otra fácilmente. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} vence el {{dueDate}}. Si la fecha no le conviene, basta con decirlo antes.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}} vence el {{dueDate}}. Si la fecha no le conviene, díganoslo antes y buscaremos otra con usted.',
			},
			informal: {
				body: `La factura {{number}} vence el {{dueDate}} y quedan {{amount}} por pagar. Aquí tienes todo lo que necesitas, sin buscar nada.

{{> remark}}

{{> facts}}

{{> pay}}

¿No te conviene la fecha? Dínoslo antes y buscamos otra. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿No te conviene la fecha? Avisa antes y buscamos otra.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}} vence el {{dueDate}}. Si no te conviene la fecha, dínoslo antes y buscamos otra.',
			},
		},
	},
};
