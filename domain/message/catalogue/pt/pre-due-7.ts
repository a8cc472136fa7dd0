import type { TextsOf } from '../format';

/** Cerca de uma semana antes do vencimento: ainda ninguém deve nada. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Fatura {{number}} de {{company}}, vencimento {{dueDate}}',
		'Aviso antecipado: a fatura {{number}} vence em {{dueDate}}',
		'{{company}}: fatura {{number}}, {{amount}}, vencimento {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Esperamos que esteja tudo bem. Este é apenas um aviso antecipado, para que não haja surpresas: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Se o pagamento já está previsto, não é preciso fazer mais nada. {{> help}}`,
				sms: '{{company}}: um aviso antecipado, a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}.',
				whatsapp:
					'Olá, {{addressee}}. Um aviso antecipado de {{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se o pagamento já está previsto, não é preciso fazer mais nada.',
			},
			informal: {
				body: `Esperamos que esteja tudo bem por aí! Só para não haver surpresas: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Já está previsto? Então está tudo certo. {{> help}}`,
				sms: '{{company}}: só para não haver surpresas, a fatura {{number}}, de {{amount}}, vence em {{dueDate}}.',
				whatsapp:
					'Olá, {{addressee}}! Só um aviso rápido de {{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Já está previsto? Então está tudo certo.',
			},
		},
		helpful: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Escrevemos com antecedência, para que haja tempo de conferir tudo e de a incluir nos próximos pagamentos.

{{> remark}}

{{> facts}}

{{> pay}}

Falta alguma coisa para a aprovação, como um número de pedido ou uma cópia da fatura? Enviaremos com prazer. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Falta algo para a aprovação? Basta pedir.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, vence em {{dueDate}}. Se faltar algo para a aprovação, um número de pedido ou uma cópia, enviaremos com prazer.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Escrevemos cedo para dar tempo de conferir tudo e de incluir a fatura nos próximos pagamentos.

{{> remark}}

{{> facts}}

{{> pay}}

Falta algo para a aprovação, um número de pedido ou uma cópia? É só pedir, e enviamos. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Precisa de uma cópia ou de um número de pedido? É só pedir.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, vence em {{dueDate}}. Se precisar de uma cópia ou de um número de pedido para a aprovação, é só pedir.',
			},
		},
	},
};
