import type { TextsOf } from '../format';

/** La fecha que dio el cliente ya pasó. Los planes cambian; el texto pide una nueva. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Factura {{number}}: el pago anunciado',
		'¿Salió el pago de la factura {{number}}?',
		'Factura {{number}} de {{company}}: ¿hay una nueva fecha?',
	],
	tones: {
		helpful: {
			formal: {
				body: `Gracias de nuevo por anunciarnos el pago de la factura {{number}}{{#if promisedOn}} para el {{promisedOn}}{{/if}}. Hasta ahora no nos ha llegado. Los planes cambian, lo sabemos; quizá solo esté detenido en el banco.

{{> facts}}

{{> pay}}

¿Podría indicarnos la nueva fecha? Si le ayudara pagar en varias cuotas, también podemos hablarlo. {{> help}}`,
				sms: '{{company}}: el pago anunciado de la factura {{number}} ({{amount}}, vencimiento {{dueDate}}) no ha llegado. ¿Hay una nueva fecha?',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. El pago que nos anunció para la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no nos ha llegado hasta ahora. Los planes cambian, lo sabemos: ¿podría indicarnos la nueva fecha?',
			},
			informal: {
				body: `Gracias de nuevo por anunciarnos el pago de la factura {{number}}{{#if promisedOn}} para el {{promisedOn}}{{/if}}. Hasta ahora no nos ha llegado. Los planes cambian, ya se sabe; quizá solo sea cosa del banco.

{{> facts}}

{{> pay}}

¿Nos envías la nueva fecha? Si te ayuda pagar en varias cuotas, también lo hablamos. {{> help}}`,
				sms: '{{company}}: el pago anunciado de la factura {{number}} ({{amount}}, vencimiento {{dueDate}}) no ha llegado. ¿Tienes una nueva fecha?',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. El pago que nos anunciaste para la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no nos ha llegado hasta ahora. Los planes cambian, ya se sabe: ¿nos envías la nueva fecha?',
			},
		},
		firm: {
			formal: {
				body: `Usted nos dijo que la factura {{number}} se pagaría {{#if promisedOn}}a más tardar el {{promisedOn}}{{else}}en breve{{/if}}. Contábamos con ello y hemos esperado, pero el pago de {{amount}}, con vencimiento el {{dueDate}}, no ha llegado.

{{> facts}}

{{> pay}}

Le pedimos que realice el pago en los próximos días o que nos dé una fecha en firme. Si el importe le resulta difícil en este momento, díganoslo y buscaremos la manera de hacerlo en cuotas. {{> help}}`,
				sms: '{{company}}: el pago prometido de la factura {{number}} ({{amount}}, vencimiento {{dueDate}}) no ha llegado. Le pedimos que pague o nos dé una fecha.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}}. Nos anunció el pago de la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, y no ha llegado. Le pedimos que realice el pago en los próximos días o que nos dé una fecha en firme.',
			},
			informal: {
				body: `Nos dijiste que la factura {{number}} se pagaría {{#if promisedOn}}a más tardar el {{promisedOn}}{{else}}pronto{{/if}}. Contábamos con ello y hemos esperado, pero el pago de {{amount}}, con vencimiento el {{dueDate}}, no ha llegado.

{{> facts}}

{{> pay}}

Por favor, paga en los próximos días o danos una fecha en firme. Si ahora mismo es difícil, dínoslo y buscamos la manera de hacerlo en cuotas. {{> help}}`,
				sms: '{{company}}: el pago prometido de la factura {{number}} ({{amount}}, vencimiento {{dueDate}}) no ha llegado. Por favor, paga o danos una fecha.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}}. Nos anunciaste el pago de la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, y no ha llegado. Por favor, paga en los próximos días o danos una fecha en firme.',
			},
		},
		final: {
			formal: {
				body: `El pago de la factura {{number}} que nos anunció{{#if promisedOn}} para el {{promisedOn}}{{/if}} no ha llegado, y siguen pendientes {{amount}} desde el {{dueDate}}. Este es nuestro último recordatorio de este tipo; sin un pago ni una respuesta, una persona de nuestro equipo se hará cargo y se pondrá en contacto con usted.

{{> facts}}

{{> pay}}

Si ha ocurrido algo que le impide pagar, díganoslo, por favor. Casi siempre hay una solución, también en cuotas. {{> help}}`,
				sms: '{{company}}: el pago prometido de la factura {{number}} ({{amount}}, vencimiento {{dueDate}}) no ha llegado. Si no nos responde, le contactaremos.',
				whatsapp:
					'Buenos días, {{addressee}}. Le escribe {{company}} con nuestro último recordatorio de este tipo. El pago anunciado de la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no ha llegado. Sin un pago ni una respuesta, una persona de nuestro equipo se pondrá en contacto con usted.',
			},
			informal: {
				body: `El pago de la factura {{number}} que nos anunciaste{{#if promisedOn}} para el {{promisedOn}}{{/if}} no ha llegado, y siguen pendientes {{amount}} desde el {{dueDate}}. Este es nuestro último recordatorio de este tipo; sin un pago ni una respuesta, alguien del equipo se hará cargo y hablará contigo.

{{> facts}}

{{> pay}}

Si ha pasado algo que te impide pagar, cuéntanoslo, por favor. Casi siempre hay una solución, también en cuotas. {{> help}}`,
				sms: '{{company}}: el pago prometido de la factura {{number}} ({{amount}}, vencimiento {{dueDate}}) no ha llegado. Si no respondes, te contactaremos.',
				whatsapp:
					'Hola, {{addressee}}. Te escribe {{company}} con nuestro último recordatorio de este tipo. El pago anunciado de la factura {{number}} por {{amount}}, con vencimiento el {{dueDate}}, no ha llegado. Sin un pago ni una respuesta, alguien del equipo hablará contigo.',
			},
		},
	},
};
