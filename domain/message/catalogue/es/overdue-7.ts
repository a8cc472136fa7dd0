import type { TextsOf } from '../format';

/** Una semana después: palabras claras, y la puerta sigue abierta. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Factura {{number}} de {{company}}: pago aún pendiente',
		'Para revisar, por favor: factura {{number}}, vencimiento {{dueDate}}',
		'La factura {{number}} por {{amount}} está pendiente desde el {{dueDate}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `La factura {{number}} por {{amount}} está pendiente desde el {{dueDate}}, y quisiéramos ver con usted qué hace falta.{{#if reminded}} Puede que nuestro mensaje anterior no llegara a la persona indicada.{{/if}} Si otra persona se ocupa de los pagos, díganos por favor a quién debemos escribir.

{{> remark}}

{{> facts}}

{{> pay}}

Nos basta una fecha: díganos cuándo podemos contar con el pago, y tomaremos nota. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} sigue pendiente desde el {{dueDate}}. ¿Con qué fecha de pago podemos contar?',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}} está pendiente desde el {{dueDate}}. ¿Cuándo podemos contar con el pago? Nos basta una fecha o, si se ocupa otra persona, un nombre.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}} está pendiente desde el {{dueDate}}, y queremos ver contigo qué hace falta.{{#if reminded}} Puede que nuestro último mensaje no llegara a la persona indicada.{{/if}} ¿Se ocupa otra persona de los pagos? Dinos a quién escribir.

{{> remark}}

{{> facts}}

{{> pay}}

Basta una fecha: dinos cuándo contamos con el pago y lo anotamos. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} sigue pendiente desde el {{dueDate}}. ¿Con qué fecha de pago contamos?',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}} está pendiente desde el {{dueDate}}. ¿Cuándo contamos con el pago? Basta una fecha o, si se ocupa otra persona, un nombre.',
			},
		},
		firm: {
			formal: {
				body: `La factura {{number}} por {{amount}} venció el {{dueDate}} y no se ha pagado.{{#if reminded}} Ya le hemos escrito al respecto y desde entonces no hemos recibido ningún pago.{{/if}} Le pedimos que realice el pago en los próximos días o que nos indique una fecha con la que podamos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Si hay un motivo que lo impide por ahora, preferimos saberlo; casi todo se arregla hablando. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no se ha pagado. Le pedimos que la pague o nos dé una fecha.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}} venció el {{dueDate}} y no se ha pagado. Le pedimos que realice el pago en los próximos días o que nos indique una fecha con la que podamos contar.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}} venció el {{dueDate}} y no se ha pagado.{{#if reminded}} Ya te hemos escrito sobre ella y desde entonces no nos ha llegado nada.{{/if}} Por favor, págala en los próximos días o danos una fecha con la que podamos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Si hay un motivo que lo impide ahora mismo, preferimos saberlo; casi todo se arregla hablando. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no se ha pagado. Por favor, paga o danos una fecha.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}} venció el {{dueDate}} y no se ha pagado. Por favor, págala en los próximos días o danos una fecha con la que podamos contar.',
			},
		},
	},
};
