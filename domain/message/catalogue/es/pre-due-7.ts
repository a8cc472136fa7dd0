import type { TextsOf } from '../format';

/** Más o menos una semana antes del vencimiento: nadie debe nada todavía. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Factura {{number}} de {{company}}, vence el {{dueDate}}',
		'Para tenerla en cuenta: la factura {{number}} vence el {{dueDate}}',
		'{{company}}: factura {{number}} por {{amount}}, vence el {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Esperamos que todo vaya bien. Es solo un aviso con tiempo, para evitar sorpresas: la factura {{number}} por {{amount}} vence el {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Si el pago ya está previsto, no tiene que hacer nada más. {{> help}}`,
				sms: '{{company}}: solo un aviso con tiempo, la factura {{number}} por {{amount}} vence el {{dueDate}}.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}, solo con un aviso con tiempo: la factura {{number}} por {{amount}} vence el {{dueDate}}. Si el pago ya está previsto, no tiene que hacer nada más.',
			},
			informal: {
				body: `¡Esperamos que todo vaya bien! Un aviso con tiempo, para que no haya sorpresas: la factura {{number}} por {{amount}} vence el {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

¿Ya está previsto? Entonces todo listo. {{> help}}`,
				sms: '{{company}}: un aviso con tiempo, la factura {{number}} por {{amount}} vence el {{dueDate}}. ¡Un saludo!',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}} con un aviso con tiempo: la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Ya está previsto el pago? Entonces todo listo.',
			},
		},
		helpful: {
			formal: {
				body: `La factura {{number}} por {{amount}} vence el {{dueDate}}. Le escribimos con margen para que pueda revisarla con calma e incluirla en sus próximos pagos.

{{> remark}}

{{> facts}}

{{> pay}}

¿Le falta algo para aprobarla, como un número de pedido o una copia de la factura? Se lo enviaremos con gusto. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Le falta algo para aprobarla? Con gusto se lo enviamos.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. La factura {{number}} por {{amount}} vence el {{dueDate}}. Si le falta algo para aprobarla, como un número de pedido o una copia, se lo enviaremos con gusto.',
			},
			informal: {
				body: `La factura {{number}} por {{amount}} vence el {{dueDate}}. Te escribimos con margen para que tengas tiempo de revisarla e incluirla en tus próximos pagos.

{{> remark}}

{{> facts}}

{{> pay}}

¿Te falta algo para que la aprueben, como un número de pedido o una copia? Te lo enviamos con gusto. {{> help}}`,
				sms: '{{company}}: la factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Te hace falta una copia o algo para aprobarla? Pregunta.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. La factura {{number}} por {{amount}} vence el {{dueDate}}. ¿Te hace falta una copia o un número de pedido para que la aprueben? Solo tienes que pedirlo.',
			},
		},
	},
};
