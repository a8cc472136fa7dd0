import type { TextsOf } from '../format';

/** La factura está pagada. Breve, y sin querer nada. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Gracias: la factura {{number}} está pagada',
		'Recibimos el pago de la factura {{number}}',
		'{{company}} da las gracias',
	],
	tones: {
		friendly: {
			formal: {
				body: `Muchas gracias: {{#if receivedOn}}el {{receivedOn}} {{/if}}recibimos su pago de {{received}} por la factura {{number}}, con vencimiento el {{dueDate}}. La factura queda saldada y no tiene que hacer nada más.

{{> facts}}

Es un gusto trabajar con usted. Si alguna vez tiene una duda sobre una factura, {{> answer}}.`,
				sms: '{{company}}: muchas gracias, hemos recibido {{received}} por la factura {{number}} (vencimiento {{dueDate}}). Todo en orden.',
				whatsapp:
					'Buenos días, {{addressee}}. {{company}} le da las gracias: recibimos su pago de {{received}} por la factura {{number}}, con vencimiento el {{dueDate}}. La factura queda saldada y no tiene que hacer nada más.',
			},
			informal: {
				body: `¡Gracias! {{#if receivedOn}}El {{receivedOn}} nos llegó{{else}}Nos llegó{{/if}} tu pago de {{received}} por la factura {{number}}, con vencimiento el {{dueDate}}. Todo en orden, no hay nada más que hacer.

{{> facts}}

Nos gusta trabajar contigo. Si alguna vez tienes una duda sobre una factura, {{> answer}}.`,
				sms: '{{company}}: ¡gracias! Ha llegado tu pago de {{received}} por la factura {{number}} (vencimiento {{dueDate}}). Todo en orden.',
				whatsapp:
					'Hola, {{addressee}}. {{company}} te da las gracias: nos llegó tu pago de {{received}} por la factura {{number}}, con vencimiento el {{dueDate}}. Todo en orden, no hay nada más que hacer.',
			},
		},
	},
};
