import type { TextsOf } from '../format';

/** La primera palabra después del vencimiento: casi siempre la factura solo se traspapeló, y el texto lo dice. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Factura {{number}} de {{company}}, vencimiento {{dueDate}}',
		'¿Se traspapeló la factura {{number}}?',
		'Una nota breve sobre la factura {{number}} por {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Esperamos que se encuentre bien. Un pequeño detalle: la factura {{number}} por {{amount}} vencía el {{dueDate}} y el pago aún no nos ha llegado. Es muy posible que ya esté en camino; en ese caso, le damos las gracias, y no haga caso de este mensaje.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: puede que la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, se haya traspapelado. ¿Ya la ha pagado? ¡Muchas gracias!',
				whatsapp:
					'Buenos días, {{addressee}}. Un pequeño detalle de {{company}}: la factura {{number}} por {{amount}} vencía el {{dueDate}} y el pago aún no nos ha llegado. Si ya está en camino, muchas gracias.',
			},
			informal: {
				body: `¡Esperamos que todo vaya bien! Un pequeño detalle: la factura {{number}} por {{amount}} vencía el {{dueDate}} y aún no nos ha llegado el pago. ¿Ya está en camino? Entonces gracias, y olvida este mensaje.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: puede que la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, se haya traspapelado. ¿Ya hiciste el pago? ¡Gracias!',
				whatsapp:
					'Hola, {{addressee}}. Un pequeño detalle de {{company}}: la factura {{number}} por {{amount}} vencía el {{dueDate}} y aún no nos ha llegado el pago. ¿Ya está en camino? ¡Gracias!',
			},
		},
		helpful: {
			formal: {
				body: `Salvo error por nuestra parte, la factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. Es fácil que algo así se pase por alto, y quizá su pago se haya cruzado con este mensaje; en ese caso, no tiene que hacer nada.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: salvo error nuestro, la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. Salvo error por nuestra parte, la factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. Si su pago se ha cruzado con este mensaje, no tiene que hacer nada.',
			},
			informal: {
				body: `Salvo error por nuestra parte, la factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. Nos pasa a todos. Si tu pago se ha cruzado con este mensaje, olvídalo.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: salvo error nuestro, la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, sigue pendiente.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. Salvo error por nuestra parte, la factura {{number}} por {{amount}}, que vencía el {{dueDate}}, sigue pendiente. Si tu pago se ha cruzado con este mensaje, olvídalo.',
			},
		},
	},
};
