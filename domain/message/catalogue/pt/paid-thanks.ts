import type { TextsOf } from '../format';

/** A fatura está paga. Breve, e sem pedir nada. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Obrigado: a fatura {{number}} está paga',
		'Recebemos o pagamento da fatura {{number}}',
		'{{company}} agradece',
	],
	tones: {
		friendly: {
			formal: {
				body: `Muito obrigado: o seu pagamento de {{received}} da fatura {{number}}, com vencimento em {{dueDate}}, chegou{{#if receivedOn}} em {{receivedOn}}{{/if}}. A fatura está paga, e não é preciso fazer mais nada.

{{> facts}}

Agradecemos a confiança. Se um dia surgir uma dúvida sobre uma fatura, por favor {{> answer}}.`,
				sms: '{{company}}: muito obrigado, o pagamento de {{received}} da fatura {{number}} (vencimento {{dueDate}}) chegou. A fatura está paga.',
				whatsapp:
					'Olá, {{addressee}}. {{company}} agradece: o seu pagamento de {{received}} da fatura {{number}}, com vencimento em {{dueDate}}, chegou. A fatura está paga, e não é preciso fazer mais nada.',
			},
			informal: {
				body: `Obrigado! O seu pagamento de {{received}} da fatura {{number}}, com vencimento em {{dueDate}}, chegou{{#if receivedOn}} em {{receivedOn}}{{/if}}. A fatura está paga, não falta mais nada.

{{> facts}}

É um prazer trabalhar em conjunto. Se um dia tiver uma dúvida sobre uma fatura, {{> answer}}.`,
				sms: '{{company}}: obrigado, o pagamento de {{received}} da fatura {{number}} (vencimento {{dueDate}}) chegou. A fatura está paga.',
				whatsapp:
					'Olá, {{addressee}}! {{company}} agradece: o seu pagamento de {{received}} da fatura {{number}}, com vencimento em {{dueDate}}, chegou. A fatura está paga, não falta mais nada.',
			},
		},
	},
};
