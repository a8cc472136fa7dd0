import type { TextsOf } from '../format';

/** A primeira palavra depois do vencimento: quase sempre a fatura passou despercebida, e o texto diz isso mesmo. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Fatura {{number}} de {{company}}, vencimento {{dueDate}}',
		'A fatura {{number}} passou despercebida?',
		'Uma breve nota sobre a fatura {{number}}, {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Esperamos que esteja tudo bem. Um pequeno lembrete: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}}, e o pagamento ainda não chegou até nós. É bem possível que já esteja a caminho; nesse caso, agradecemos, e esta mensagem pode ser ignorada.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e talvez tenha passado despercebida. Se já foi paga, muito obrigado!',
				whatsapp:
					'Olá, {{addressee}}. Um pequeno lembrete de {{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}}, e o pagamento ainda não chegou até nós. Se já está a caminho, muito obrigado.',
			},
			informal: {
				body: `Esperamos que esteja tudo bem! Só um pequeno lembrete: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}}, e ainda não recebemos o pagamento. Se já está a caminho, obrigado, e pode ignorar esta mensagem.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e talvez tenha passado despercebida. Já está paga? Obrigado!',
				whatsapp:
					'Olá, {{addressee}}! Um pequeno lembrete de {{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}}, e ainda não recebemos o pagamento. Já está a caminho? Obrigado!',
			},
		},
		helpful: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e, salvo engano da nossa parte, continua em aberto. Acontece com facilidade, e talvez o pagamento já tenha saído; nesse caso, não é preciso fazer mais nada.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e parece continuar em aberto.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e parece continuar em aberto. Se o pagamento já saiu, não é preciso fazer mais nada.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e, salvo engano da nossa parte, continua em aberto. Acontece; se o pagamento já saiu, pode ignorar esta mensagem.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e parece continuar em aberto.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e parece continuar em aberto. Se o pagamento já saiu, pode ignorar esta mensagem.',
			},
		},
	},
};
