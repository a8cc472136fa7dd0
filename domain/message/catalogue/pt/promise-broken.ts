import type { TextsOf } from '../format';

/** A data que o cliente indicou passou. Os planos mudam; o texto pede uma nova. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Fatura {{number}}: o pagamento que aguardamos',
		'O pagamento da fatura {{number}} já saiu?',
		'Fatura {{number}} de {{company}}: há uma nova data?',
	],
	tones: {
		helpful: {
			formal: {
				body: `Agradecemos mais uma vez a informação {{#if promisedOn}}de que o pagamento da fatura {{number}} chegaria até {{promisedOn}}{{else}}de que o pagamento da fatura {{number}} estava a caminho{{/if}}. Até agora, ainda não o recebemos. Os planos mudam, bem o sabemos; talvez esteja apenas retido no banco.

{{> facts}}

{{> pay}}

Qual seria a nova data? Se pagar em prestações ajudar, também podemos conversar sobre isso. {{> help}}`,
				sms: '{{company}}: o pagamento anunciado da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) ainda não chegou. Há uma nova data?',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: o pagamento anunciado da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) ainda não chegou até nós. Os planos mudam, bem o sabemos: qual seria a nova data?',
			},
			informal: {
				body: `Obrigado mais uma vez por avisar {{#if promisedOn}}que o pagamento da fatura {{number}} chegaria até {{promisedOn}}{{else}}que o pagamento da fatura {{number}} estava a caminho{{/if}}. Até agora, ainda não chegou. Os planos mudam, sabemos como é; talvez esteja só retido no banco.

{{> facts}}

{{> pay}}

Qual é a nova data? Se ajudar pagar em prestações, também podemos falar disso. {{> help}}`,
				sms: '{{company}}: o pagamento anunciado da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) ainda não chegou. Há uma nova data?',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: o pagamento anunciado da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) ainda não chegou. Os planos mudam, sabemos como é: qual é a nova data?',
			},
		},
		firm: {
			formal: {
				body: `{{#if promisedOn}}Segundo a sua informação, a fatura {{number}} seria paga até {{promisedOn}}.{{else}}Segundo a sua informação, a fatura {{number}} seria paga em breve.{{/if}} Contávamos com isso, mas o pagamento de {{amount}}, com vencimento em {{dueDate}}, não chegou.

{{> facts}}

{{> pay}}

Pedimos que o pagamento seja feito nos próximos dias, ou que nos indique uma data segura. Se o valor pesa neste momento, diga-nos; procuraremos uma forma de dividir o pagamento. {{> help}}`,
				sms: '{{company}}: o pagamento prometido da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) não chegou. Pedimos o pagamento ou uma data segura.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: segundo a sua informação, a fatura {{number}} ({{amount}}, vencimento {{dueDate}}) seria paga, mas o pagamento não chegou. Pedimos que seja feito nos próximos dias, ou que nos indique uma data segura.',
			},
			informal: {
				body: `{{#if promisedOn}}O combinado era pagar a fatura {{number}} até {{promisedOn}}.{{else}}O combinado era pagar a fatura {{number}} em breve.{{/if}} Contávamos com isso, mas o pagamento de {{amount}}, com vencimento em {{dueDate}}, não chegou.

{{> facts}}

{{> pay}}

Por favor, pague nos próximos dias, ou diga uma data segura. Se agora é difícil, é só dizer; procuramos uma forma de dividir o pagamento. {{> help}}`,
				sms: '{{company}}: o pagamento prometido da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) não chegou. Por favor, pague ou diga uma data segura.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: o combinado era pagar a fatura {{number}} ({{amount}}, vencimento {{dueDate}}), mas o pagamento não chegou. Por favor, pague nos próximos dias, ou diga uma data segura.',
			},
		},
		final: {
			formal: {
				body: `{{#if promisedOn}}O pagamento da fatura {{number}}, anunciado para {{promisedOn}}, não chegou.{{else}}O pagamento anunciado da fatura {{number}} não chegou.{{/if}} O valor de {{amount}} está em aberto desde {{dueDate}}. Este é o último lembrete deste tipo; sem pagamento nem resposta, uma pessoa da nossa empresa tratará do assunto pessoalmente, por telefone ou por escrito.

{{> facts}}

{{> pay}}

Se aconteceu algo que torna o pagamento impossível, diga-nos, por favor. Quase sempre há uma solução, também em prestações. {{> help}}`,
				sms: '{{company}}: o pagamento prometido da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) não chegou. Pedimos uma resposta; se não, ligaremos ou escreveremos.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}, com o último lembrete deste tipo: o pagamento anunciado da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) não chegou. Sem pagamento nem resposta, uma pessoa da nossa empresa tratará do assunto pessoalmente.',
			},
			informal: {
				body: `{{#if promisedOn}}O pagamento da fatura {{number}}, prometido para {{promisedOn}}, não chegou.{{else}}O pagamento prometido da fatura {{number}} não chegou.{{/if}} O valor de {{amount}} está em aberto desde {{dueDate}}. Este é o último lembrete deste tipo; sem pagamento nem resposta, alguém da nossa empresa vai tratar do assunto pessoalmente, por telefone ou por escrito.

{{> facts}}

{{> pay}}

Se aconteceu algo que torna o pagamento impossível, conte-nos, por favor. Quase sempre há uma saída, também em prestações. {{> help}}`,
				sms: '{{company}}: o pagamento prometido da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) não chegou. Por favor, responda; se não, ligamos ou escrevemos.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}, com o último lembrete deste tipo: o pagamento prometido da fatura {{number}} ({{amount}}, vencimento {{dueDate}}) não chegou. Sem pagamento nem resposta, alguém da nossa empresa vai tratar do assunto pessoalmente.',
			},
		},
	},
};
