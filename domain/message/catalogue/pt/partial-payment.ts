import type { TextsOf } from '../format';

/** Um agradecimento por uma parte; o que falta é dito, não exigido. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Obrigado: pagamento parcial da fatura {{number}}',
		'Recebemos um pagamento da fatura {{number}}',
		'Fatura {{number}}: obrigado, e o que ainda falta',
	],
	tones: {
		friendly: {
			formal: {
				body: `Muito obrigado: {{#if received}}o pagamento de {{received}}{{else}}uma parte do valor{{/if}} da fatura {{number}} chegou{{#if receivedOn}} em {{receivedOn}}{{/if}}. Do valor com vencimento em {{dueDate}}, falta pagar {{amount}}.

{{> facts}}

{{> pay}}

Se o restante já está previsto, não é preciso fazer mais nada. Se deseja combinar uma data para isso, ou se o deixou em aberto de propósito, diga-nos, por favor. {{> help}}`,
				sms: '{{company}}: muito obrigado pelo pagamento parcial da fatura {{number}}. Do valor com vencimento em {{dueDate}}, falta pagar {{amount}}.',
				whatsapp:
					'Olá, {{addressee}}. {{company}} agradece o pagamento parcial da fatura {{number}}. Do valor com vencimento em {{dueDate}}, falta pagar {{amount}}. Se deseja combinar uma data para isso, diga-nos, por favor.',
			},
			informal: {
				body: `Obrigado: {{#if received}}o pagamento de {{received}}{{else}}uma parte do valor{{/if}} da fatura {{number}} chegou{{#if receivedOn}} em {{receivedOn}}{{/if}}. Do valor com vencimento em {{dueDate}}, falta pagar {{amount}}.

{{> facts}}

{{> pay}}

O restante já está previsto? Então está tudo certo. Quer combinar uma data, ou ficou em aberto de propósito? É só dizer. {{> help}}`,
				sms: '{{company}}: obrigado pelo pagamento parcial da fatura {{number}}. Do valor com vencimento em {{dueDate}}, falta pagar {{amount}}.',
				whatsapp:
					'Olá, {{addressee}}! {{company}} agradece o pagamento parcial da fatura {{number}}. Do valor com vencimento em {{dueDate}}, falta pagar {{amount}}. Quer combinar uma data? É só dizer.',
			},
		},
	},
};
