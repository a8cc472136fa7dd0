import type { TextsOf } from '../format';

/** Varias facturas de un cliente en un solo mensaje; {{number}} y {{dueDate}} son los de la más antigua. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}}: resumen de {{invoiceCount}} facturas pendientes',
		'Facturas pendientes con {{company}}, {{amount}} en total',
		'Estado de cuenta de {{company}}: {{invoiceCount}} facturas',
	],
	tones: {
		friendly: {
			formal: {
				body: `Para ahorrarle varios mensajes, aquí tiene sus facturas pendientes en uno solo: son {{invoiceCount}}, {{amount}} en total. La más antigua es la {{number}}, con vencimiento el {{dueDate}}. Lo que haya pagado en los últimos días quizá no aparezca todavía.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: hay {{invoiceCount}} facturas pendientes, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. Para ahorrarle varios mensajes: hay {{invoiceCount}} facturas pendientes, {{amount}} en total. La más antigua es la {{number}}, con vencimiento el {{dueDate}}.',
			},
			informal: {
				body: `Para ahorrarte un montón de mensajes, aquí tienes tus facturas pendientes en uno solo: son {{invoiceCount}}, {{amount}} en total. La más antigua es la {{number}}, con vencimiento el {{dueDate}}. Lo que hayas pagado en los últimos días quizá no aparezca todavía.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: tienes {{invoiceCount}} facturas pendientes, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. Para ahorrarte un montón de mensajes: hay {{invoiceCount}} facturas pendientes, {{amount}} en total. La más antigua es la {{number}}, con vencimiento el {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `Salvo error por nuestra parte, {{invoiceCount}} de sus facturas siguen pendientes, {{amount}} en total; la más antigua es la {{number}}, con vencimiento el {{dueDate}}. Aquí las tiene de un vistazo, para que pueda compararlas con su contabilidad.

{{> remark}}

{{> facts}}

{{> pay}}

Si le falta alguna o algo no le parece correcto, díganos cuál; las demás no tienen que esperar. {{> help}}`,
				sms: '{{company}}: salvo error, siguen pendientes {{invoiceCount}} facturas, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. Salvo error por nuestra parte, siguen pendientes {{invoiceCount}} facturas, {{amount}} en total; la más antigua es la {{number}}, con vencimiento el {{dueDate}}. Si alguna no le parece correcta, díganos cuál.',
			},
			informal: {
				body: `Salvo error por nuestra parte, {{invoiceCount}} de tus facturas siguen pendientes, {{amount}} en total; la más antigua es la {{number}}, con vencimiento el {{dueDate}}. Aquí las tienes de un vistazo, para que las compares con tu contabilidad.

{{> remark}}

{{> facts}}

{{> pay}}

Si te falta alguna o algo no te parece correcto, dinos cuál; las demás no tienen que esperar. {{> help}}`,
				sms: '{{company}}: salvo error, siguen pendientes {{invoiceCount}} facturas, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. Salvo error por nuestra parte, siguen pendientes {{invoiceCount}} facturas, {{amount}} en total; la más antigua es la {{number}}, con vencimiento el {{dueDate}}. Si alguna no te parece correcta, dinos cuál.',
			},
		},
		firm: {
			formal: {
				body: `De sus facturas, {{invoiceCount}} no se han pagado, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}.{{#if reminded}} Ya le hemos escrito al respecto.{{/if}} Le pedimos que realice el pago en los próximos días o que nos indique una fecha con la que podamos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Si hay un motivo por el que ahora no pueden pagarse todas, hablemos: empezar por la más antigua ya ayuda. {{> help}}`,
				sms: '{{company}}: hay {{invoiceCount}} facturas sin pagar, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}. Le pedimos el pago o una fecha.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. Hay {{invoiceCount}} facturas sin pagar, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}. Le pedimos que realice el pago en los próximos días o que nos indique una fecha con la que podamos contar.',
			},
			informal: {
				body: `De tus facturas, {{invoiceCount}} no se han pagado, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}.{{#if reminded}} Ya te hemos escrito sobre esto.{{/if}} Por favor, paga en los próximos días o danos una fecha con la que podamos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Si hay un motivo por el que ahora no puedes pagarlas todas, hablemos: empezar por la más antigua ya ayuda. {{> help}}`,
				sms: '{{company}}: hay {{invoiceCount}} facturas sin pagar, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}. Por favor, paga o da una fecha.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. Hay {{invoiceCount}} facturas sin pagar, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}. Por favor, paga en los próximos días o danos una fecha con la que podamos contar.',
			},
		},
		final: {
			formal: {
				body: `De sus facturas, {{invoiceCount}} no se han pagado, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}, y no conocemos el motivo. Este es nuestro último recordatorio de este tipo. Si no nos llega un pago ni una respuesta, una persona de nuestro equipo se hará cargo y se pondrá en contacto con usted.

{{> facts}}

{{> pay}}

No tiene por qué llegar a eso: basta un pago, una fecha o unas palabras sobre lo que ocurre. Si el importe completo resulta demasiado de una sola vez, con gusto hablamos de cuotas. {{> help}}`,
				sms: '{{company}}: recordatorio final de {{invoiceCount}} facturas, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}. Le pedimos un pago o una respuesta.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}} con nuestro último recordatorio de este tipo: hay {{invoiceCount}} facturas sin pagar, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}. Sin un pago ni una respuesta, una persona de nuestro equipo se pondrá en contacto con usted. Si el importe es demasiado de una sola vez, con gusto hablamos de cuotas.',
			},
			informal: {
				body: `De tus facturas, {{invoiceCount}} no se han pagado, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}, y no sabemos por qué. Este es nuestro último recordatorio de este tipo. Si no llega un pago ni una respuesta, alguien del equipo se hará cargo y hablará contigo.

{{> facts}}

{{> pay}}

No tiene por qué llegar a eso: basta un pago, una fecha o contarnos qué ocurre. Si todo de una vez es demasiado, con gusto hablamos de cuotas. {{> help}}`,
				sms: '{{company}}: recordatorio final de {{invoiceCount}} facturas, {{amount}} en total; la primera es la {{number}}, vencimiento {{dueDate}}. Por favor, paga o responde.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}} con nuestro último recordatorio de este tipo: hay {{invoiceCount}} facturas sin pagar, {{amount}} en total; la más antigua, la {{number}}, venció el {{dueDate}}. Sin un pago ni una respuesta, alguien del equipo hablará contigo. Si todo de una vez es demasiado, con gusto hablamos de cuotas.',
			},
		},
	},
};
