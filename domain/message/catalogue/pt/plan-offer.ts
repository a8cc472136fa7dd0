import type { TextsOf } from '../format';

/** Uma proposta de pagar em prestações, antes que seja preciso pedir. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Fatura {{number}}: pagar em prestações ajudaria?',
		'Uma proposta de {{company}} para a fatura {{number}}',
		'Fatura {{number}}, {{amount}}, em prestações',
	],
	tones: {
		helpful: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, está em aberto, e talvez pagar tudo de uma vez não seja conveniente neste momento. É mais comum do que parece, e gostaríamos de facilitar.

{{> facts}}

{{> pay}}

Se outra divisão for mais adequada, diga-nos o que seria possível. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, vencimento {{dueDate}}, pode ser paga em prestações, se isso ajudar. Basta dizer.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, está em aberto. Se pagar tudo de uma vez não for conveniente, é possível pagar em prestações: diga-nos o que seria melhor.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, está em aberto, e talvez não seja fácil pagar tudo de uma vez agora. Acontece até quando tudo vai bem, e queremos facilitar.

{{> facts}}

{{> pay}}

Se outra divisão for melhor, diga o que seria possível. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, vencimento {{dueDate}}, pode ser paga em prestações, se isso ajudar. É só dizer.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, está em aberto. Se pagar tudo de uma vez não dá, pode pagar em prestações: diga o que seria possível.',
			},
		},
	},
};
