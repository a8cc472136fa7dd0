import type { TextsOf } from '../format';

/** El cliente dio una fecha: gracias, la fecha tal como la entendimos, y tranquilidad hasta entonces. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Gracias, queda anotado: factura {{number}}',
		'Factura {{number}}: la fecha está anotada',
		'{{company}}: gracias por el mensaje sobre la factura {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Gracias por avisarnos. {{#if promisedOn}}Hemos anotado {{promisedAmount}} de la factura {{number}}, con vencimiento original el {{dueDate}}, para el {{promisedOn}}{{else}}Hemos anotado que el pago de {{promisedAmount}} de la factura {{number}}, con vencimiento original el {{dueDate}}, está en camino{{/if}}, y hasta entonces no le molestaremos más por este asunto.

{{> facts}}

{{> pay}}

Si no le hemos entendido bien, o si sus planes cambian, bastan unas palabras. {{> help}}`,
				sms: '{{company}}: gracias, hemos anotado {{promisedAmount}} de la factura {{number}} (vencimiento {{dueDate}}){{#if promisedOn}} para el {{promisedOn}}{{/if}}. Quedan {{amount}}.',
				whatsapp:
					'Buenos días, {{addressee}}. {{company}} le da las gracias por su mensaje sobre la factura {{number}} por {{amount}}, con vencimiento original el {{dueDate}}. Queda anotado, y hasta entonces no le molestaremos más por este asunto. Si sus planes cambian, bastan unas palabras.',
			},
			informal: {
				body: `Gracias por avisar. {{#if promisedOn}}Hemos anotado {{promisedAmount}} de la factura {{number}}, con vencimiento original el {{dueDate}}, para el {{promisedOn}}{{else}}Hemos anotado que el pago de {{promisedAmount}} de la factura {{number}}, con vencimiento original el {{dueDate}}, está en camino{{/if}}, y hasta entonces no te molestaremos más con esto.

{{> facts}}

{{> pay}}

Si no te hemos entendido bien, o si tus planes cambian, basta una palabra. {{> help}}`,
				sms: '{{company}}: ¡gracias! Hemos anotado {{promisedAmount}} de la factura {{number}} (vencimiento {{dueDate}}){{#if promisedOn}} para el {{promisedOn}}{{/if}}. Quedan {{amount}}.',
				whatsapp:
					'Hola, {{addressee}}. {{company}} te da las gracias por tu mensaje sobre la factura {{number}} por {{amount}}, con vencimiento original el {{dueDate}}. Queda anotado, y hasta entonces no te molestaremos más con esto. Si tus planes cambian, basta una palabra.',
			},
		},
	},
};
