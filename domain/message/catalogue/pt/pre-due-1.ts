import type { TextsOf } from '../format';

/** Pouco antes do vencimento. Com a data, e não com “amanhã”: uma mensagem pode sair um dia depois do previsto. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Fatura {{number}} de {{company}}: vence em {{dueDate}}',
		'Um breve aviso: a fatura {{number}} vence em {{dueDate}}',
		'{{amount}}, vencimento {{dueDate}}: fatura {{number}} de {{company}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Um breve aviso antes da data: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se o pagamento já está a caminho, agradecemos desde já, e esta mensagem pode ser ignorada.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: um breve aviso, a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se já foi paga, muito obrigado!',
				whatsapp:
					'Olá, {{addressee}}. Um breve aviso de {{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se o pagamento já está a caminho, agradecemos desde já.',
			},
			informal: {
				body: `Um aviso rápido: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Se o pagamento já saiu, obrigado, e pode ignorar esta mensagem.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: uma nota rápida, a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Já está paga? Obrigado!',
				whatsapp:
					'Olá, {{addressee}}! Uma nota rápida de {{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. O pagamento já saiu? Obrigado, pode ignorar esta mensagem.',
			},
		},
		helpful: {
			formal: {
				body: `O vencimento da fatura {{number}} é em {{dueDate}}, e o valor de {{amount}} continua em aberto. Para poupar tempo, tudo o que é preciso para pagar está logo abaixo.

{{> remark}}

{{> facts}}

{{> pay}}

Se a data não for conveniente, diga-nos antes, por favor: é fácil encontrar outra em conjunto. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se a data não servir, diga-nos antes.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se a data não for conveniente, diga-nos antes, por favor; encontraremos outra em conjunto.',
			},
			informal: {
				body: `A fatura {{number}} vence em {{dueDate}}, e falta pagar {{amount}}. Tudo o que é preciso para pagar está aqui.

{{> remark}}

{{> facts}}

{{> pay}}

Se a data não serve, é só dizer antes, e encontramos outra. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. A data não serve? É só dizer antes.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Se a data não serve, é só dizer antes, e encontramos outra.',
			},
		},
	},
};
