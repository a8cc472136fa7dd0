import type { TextsOf } from '../format';

/** No dia do vencimento; num fim de semana, a mensagem chega um pouco depois. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Fatura {{number}} de {{company}}: vencimento {{dueDate}}',
		'Vencimento {{dueDate}}: fatura {{number}}, {{amount}}',
		'{{company}}: chegou a data de pagamento da fatura {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Chegou a data de vencimento da fatura {{number}}: {{amount}}, a pagar até {{dueDate}}. Talvez o pagamento já esteja a caminho; nesse caso, muito obrigado, e não é preciso fazer mais nada.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: o vencimento da fatura {{number}} ({{amount}}) é em {{dueDate}}. Se já foi paga, muito obrigado!',
				whatsapp:
					'Olá, {{addressee}}. Um aviso amigável de {{company}}: o vencimento da fatura {{number}} ({{amount}}) é em {{dueDate}}. Se o pagamento já está a caminho, muito obrigado.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, chega ao vencimento em {{dueDate}}. Já está a caminho? Obrigado, então está tudo certo.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: o vencimento da fatura {{number}} ({{amount}}) é em {{dueDate}}. Já está paga? Obrigado!',
				whatsapp:
					'Olá, {{addressee}}! Um aviso rápido de {{company}}: o vencimento da fatura {{number}} ({{amount}}) é em {{dueDate}}. O pagamento já está a caminho? Obrigado!',
			},
		},
		helpful: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}, e ainda não recebemos o pagamento. Talvez a transferência já esteja feita e só não apareça aqui ainda; nesse caso, não é preciso fazer nada.

{{> remark}}

{{> facts}}

{{> pay}}

Se precisar de mais alguns dias, basta uma resposta breve com a data. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se precisar de mais alguns dias, basta indicar a data.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se precisar de mais alguns dias, basta uma resposta breve com a data.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, vence em {{dueDate}}, e ainda não recebemos o pagamento. Talvez já tenha saído e só não apareça aqui; então pode ignorar esta mensagem.

{{> remark}}

{{> facts}}

{{> pay}}

Precisa de mais uns dias? É só mandar a data. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Precisa de mais uns dias? É só mandar a data.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Precisa de mais uns dias? É só mandar a data.',
			},
		},
	},
};
