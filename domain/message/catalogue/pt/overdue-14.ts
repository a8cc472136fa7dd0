import type { TextsOf } from '../format';

/** A última palavra antes de uma pessoa assumir o caso. Anuncia esse passo e nenhum outro: não ameaça. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Fatura {{number}} de {{company}}: precisamos de uma resposta',
		'Fatura {{number}}, {{amount}}: aguardamos notícias',
		'Em aberto desde {{dueDate}}: fatura {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `Escrevemos porque a fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, ainda não foi paga{{#if reminded}}, apesar das nossas mensagens anteriores{{/if}}. Pedimos que seja paga agora, ou que nos ligue ou escreva, para combinarmos como e quando isso será feito.

{{> remark}}

{{> facts}}

{{> pay}}

Damos valor a esta relação e gostaríamos de resolver o assunto entre nós. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, ainda não foi paga. Pedimos o pagamento ou uma resposta.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, ainda não foi paga. Pedimos que seja paga, ou que nos responda, para combinarmos como e quando isso será feito.',
			},
			informal: {
				body: `Escrevemos porque a fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, ainda não foi paga{{#if reminded}}, apesar das nossas mensagens anteriores{{/if}}. Por favor, pague agora, ou ligue ou escreva, para combinarmos como e quando.

{{> remark}}

{{> facts}}

{{> pay}}

Gostamos de trabalhar em conjunto e queremos resolver o assunto entre nós. {{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, ainda não foi paga. Por favor, pague ou responda.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, ainda não foi paga. Por favor, pague ou responda, para combinarmos como e quando.',
			},
		},
		final: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, não foi paga, e desconhecemos o motivo{{#if reminded}}: as nossas mensagens anteriores não tiveram uma resposta que o esclareça{{/if}}. Este é o último lembrete deste tipo. Se não chegar um pagamento nem uma resposta, uma pessoa da nossa empresa tratará do assunto pessoalmente, por telefone ou por escrito.

{{> facts}}

{{> pay}}

Não é preciso chegar a esse ponto: basta o pagamento, uma data ou uma palavra sobre o que não está certo. Se for difícil pagar tudo de uma vez, podemos conversar sobre prestações. {{> help}}`,
				sms: '{{company}}: último lembrete da fatura {{number}} ({{amount}}, vencimento {{dueDate}}). Sem pagamento nem resposta, alguém tratará do assunto pessoalmente.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}, com o último lembrete deste tipo: a fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}, não foi paga. Se não chegar um pagamento nem uma resposta, uma pessoa da nossa empresa tratará do assunto pessoalmente. Se for difícil pagar tudo de uma vez, podemos conversar sobre prestações.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, não foi paga, e não sabemos o motivo{{#if reminded}}: as nossas mensagens anteriores não tiveram uma resposta que o esclareça{{/if}}. Este é o último lembrete deste tipo. Se não chegar um pagamento nem uma resposta, alguém da nossa empresa vai tratar do assunto pessoalmente, por telefone ou por escrito.

{{> facts}}

{{> pay}}

Não é preciso chegar aí: basta o pagamento, uma data ou uma palavra sobre o que não está certo. Se pesa pagar tudo de uma vez, podemos falar de prestações. {{> help}}`,
				sms: '{{company}}: último lembrete da fatura {{number}} ({{amount}}, vencimento {{dueDate}}). Por favor, pague ou responda; se não, ligamos ou escrevemos.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}, com o último lembrete deste tipo: a fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}, não foi paga. Se não chegar um pagamento nem uma resposta, alguém da nossa empresa vai tratar do assunto pessoalmente. Se pesa pagar tudo de uma vez, podemos falar de prestações.',
			},
		},
	},
};
