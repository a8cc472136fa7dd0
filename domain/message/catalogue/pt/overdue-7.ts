import type { TextsOf } from '../format';

/** Uma semana depois: palavras claras, e a porta continua aberta. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Fatura {{number}} de {{company}}: pagamento em aberto',
		'Um momento de atenção: fatura {{number}}, vencimento {{dueDate}}',
		'Fatura {{number}}, {{amount}}: em aberto desde {{dueDate}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, está em aberto desde {{dueDate}}, e gostaríamos de descobrir em conjunto o que falta.{{#if reminded}} Talvez a nossa mensagem anterior não tenha chegado à pessoa certa.{{/if}} Se é outra pessoa que trata dos pagamentos, diga-nos, por favor, quem é.

{{> remark}}

{{> facts}}

{{> pay}}

Basta uma data: diga-nos quando podemos contar com o pagamento, e fica anotado. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, está em aberto desde {{dueDate}}. Quando podemos contar com o pagamento? Basta uma data.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, está em aberto desde {{dueDate}}. Quando podemos contar com o pagamento? Basta uma data, ou o nome de quem trata dos pagamentos.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, está em aberto desde {{dueDate}}, e queremos descobrir em conjunto o que falta.{{#if reminded}} Talvez a nossa mensagem anterior não tenha chegado à pessoa certa.{{/if}} É outra pessoa que trata dos pagamentos? É só dizer quem.

{{> remark}}

{{> facts}}

{{> pay}}

Basta uma data: diga quando podemos contar com o pagamento, e fica anotado. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, está em aberto desde {{dueDate}}. Quando podemos contar com o pagamento? Basta uma data.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, está em aberto desde {{dueDate}}. Quando podemos contar com o pagamento? Basta uma data, ou o nome de quem trata disso.',
			},
		},
		firm: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e não foi paga.{{#if reminded}} Já escrevemos sobre o assunto e, desde então, não recebemos o pagamento.{{/if}} Pedimos que o pagamento seja feito nos próximos dias, ou que nos indique uma data com que possamos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Seja qual for o motivo, preferimos conhecê-lo a adivinhar; quase tudo fica resolvido com uma conversa. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e não foi paga. Pedimos o pagamento ou uma data certa.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e não foi paga. Pedimos que o pagamento seja feito nos próximos dias, ou que nos indique uma data com que possamos contar.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e não foi paga.{{#if reminded}} Já escrevemos sobre isso e, desde então, não recebemos o pagamento.{{/if}} Por favor, pague nos próximos dias, ou diga com que data podemos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Não dá para pagar agora? Preferimos saber a adivinhar; quase tudo fica resolvido com uma conversa. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e não foi paga. Por favor, pague ou diga com que data podemos contar.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e não foi paga. Por favor, pague nos próximos dias, ou diga com que data podemos contar.',
			},
		},
	},
};
