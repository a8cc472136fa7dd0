import type { TextsOf } from '../format';

/** Gracias por una parte; lo que queda se nombra, no se exige. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Gracias: pago parcial de la factura {{number}}',
		'Recibimos un pago de la factura {{number}}',
		'Factura {{number}}: gracias, y lo que queda',
	],
	tones: {
		friendly: {
			formal: {
				body: `Muchas gracias: {{#if receivedOn}}el {{receivedOn}} {{/if}}recibimos {{#if received}}{{received}}{{else}}una parte del importe{{/if}} de la factura {{number}}. Del importe con vencimiento el {{dueDate}} quedan {{amount}}.

{{> facts}}

{{> pay}}

Si el resto ya está previsto, no tiene que hacer nada. Si quiere acordar una fecha, o si lo dejó pendiente a propósito, díganoslo por favor. {{> help}}`,
				sms: '{{company}}: gracias por su pago parcial de la factura {{number}}. Del importe con vencimiento el {{dueDate}} quedan {{amount}}.',
				whatsapp:
					'Buenos días, {{addressee}}. {{company}} le da las gracias por su pago parcial de la factura {{number}}. Del importe con vencimiento el {{dueDate}} quedan {{amount}}. Si quiere acordar una fecha, díganoslo con confianza.',
			},
			informal: {
				body: `¡Gracias! {{#if receivedOn}}El {{receivedOn}} nos llegó{{else}}Nos llegó{{/if}} {{#if received}}tu pago de {{received}}{{else}}una parte del importe{{/if}} de la factura {{number}}. Del importe con vencimiento el {{dueDate}} quedan {{amount}}.

{{> facts}}

{{> pay}}

Si el resto ya está previsto, todo bien. Si quieres acordar una fecha, o si lo dejaste pendiente a propósito, dínoslo. {{> help}}`,
				sms: '{{company}}: gracias por tu pago parcial de la factura {{number}}. Del importe con vencimiento el {{dueDate}} quedan {{amount}}.',
				whatsapp:
					'Hola, {{addressee}}. {{company}} te da las gracias por tu pago parcial de la factura {{number}}. Del importe con vencimiento el {{dueDate}} quedan {{amount}}. Si quieres acordar una fecha, dínoslo.',
			},
		},
	},
};
