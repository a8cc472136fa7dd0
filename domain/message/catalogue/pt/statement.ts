import type { TextsOf } from '../format';

/** Várias faturas de um cliente numa só mensagem; {{number}} e {{dueDate}} são os da mais antiga. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}}: resumo de {{invoiceCount}} faturas em aberto',
		'Faturas em aberto de {{company}}, {{amount}} no total',
		'Extrato de {{company}}: {{invoiceCount}} faturas',
	],
	tones: {
		friendly: {
			formal: {
				body: `Para evitar várias mensagens, reunimos aqui as suas faturas em aberto: são {{invoiceCount}}, {{amount}} no total. A mais antiga é a {{number}}, com vencimento em {{dueDate}}. O que foi pago nos últimos dias talvez ainda não apareça.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} faturas estão em aberto, {{amount}} no total; a mais antiga é a {{number}}, vencimento {{dueDate}}.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: para evitar várias mensagens, {{invoiceCount}} faturas estão em aberto, {{amount}} no total. A mais antiga é a {{number}}, com vencimento em {{dueDate}}.',
			},
			informal: {
				body: `Para não mandar uma pilha de mensagens, aqui estão as suas faturas em aberto todas juntas: são {{invoiceCount}}, {{amount}} no total. A mais antiga é a {{number}}, com vencimento em {{dueDate}}. O que pagou nos últimos dias talvez ainda não apareça.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} faturas estão em aberto, {{amount}} no total; a mais antiga é a {{number}}, vencimento {{dueDate}}.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: para não mandar uma pilha de mensagens, {{invoiceCount}} faturas estão em aberto, {{amount}} no total. A mais antiga é a {{number}}, com vencimento em {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `Salvo engano da nossa parte, {{invoiceCount}} das suas faturas estão em aberto, {{amount}} no total; a mais antiga é a {{number}}, com vencimento em {{dueDate}}. Aqui estão todas, para facilitar a comparação com as suas contas.

{{> remark}}

{{> facts}}

{{> pay}}

Se falta alguma, ou se alguma não parece certa, diga-nos qual; as outras não precisam de esperar por ela. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} faturas parecem continuar em aberto, {{amount}} no total; a mais antiga é a {{number}}, vencimento {{dueDate}}.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: salvo engano da nossa parte, {{invoiceCount}} faturas estão em aberto, {{amount}} no total; a mais antiga é a {{number}}, com vencimento em {{dueDate}}. Se alguma não parece certa, diga-nos qual.',
			},
			informal: {
				body: `Salvo engano da nossa parte, {{invoiceCount}} das suas faturas estão em aberto, {{amount}} no total; a mais antiga é a {{number}}, com vencimento em {{dueDate}}. Aqui estão todas, para comparar com as suas contas.

{{> remark}}

{{> facts}}

{{> pay}}

Falta alguma, ou alguma não parece certa? Diga qual; as outras não precisam de esperar por ela. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} faturas parecem continuar em aberto, {{amount}} no total; a mais antiga é a {{number}}, vencimento {{dueDate}}.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: salvo engano da nossa parte, {{invoiceCount}} faturas estão em aberto, {{amount}} no total; a mais antiga é a {{number}}, com vencimento em {{dueDate}}. Alguma não parece certa? Diga qual.',
			},
		},
		firm: {
			formal: {
				body: `Não foram pagas {{invoiceCount}} das suas faturas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}.{{#if reminded}} Já escrevemos sobre o assunto.{{/if}} Pedimos que o pagamento seja feito nos próximos dias, ou que nos indique uma data com que possamos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Se não for possível pagar todas agora, vamos conversar: começar pela mais antiga já ajuda. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} faturas não foram pagas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}. Pedimos o pagamento ou uma data.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: {{invoiceCount}} faturas não foram pagas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}. Pedimos que o pagamento seja feito nos próximos dias, ou que nos indique uma data com que possamos contar.',
			},
			informal: {
				body: `Não foram pagas {{invoiceCount}} das suas faturas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}.{{#if reminded}} Já escrevemos sobre isso.{{/if}} Por favor, pague nos próximos dias, ou diga com que data podemos contar.

{{> remark}}

{{> facts}}

{{> pay}}

Não dá para pagar todas agora? Vamos conversar: começar pela mais antiga já ajuda. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} faturas não foram pagas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}. Por favor, pague ou diga uma data.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: {{invoiceCount}} faturas não foram pagas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}. Por favor, pague nos próximos dias, ou diga com que data podemos contar.',
			},
		},
		final: {
			formal: {
				body: `Não foram pagas {{invoiceCount}} das suas faturas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}, e desconhecemos o motivo. Este é o último lembrete deste tipo. Se não chegar um pagamento nem uma resposta, uma pessoa da nossa empresa tratará do assunto pessoalmente, por telefone ou por escrito.

{{> facts}}

{{> pay}}

Não é preciso chegar a esse ponto: basta um pagamento, uma data ou uma palavra sobre o que não está certo. Se for difícil pagar tudo de uma vez, podemos conversar sobre prestações. {{> help}}`,
				sms: '{{company}}: último lembrete de {{invoiceCount}} faturas, {{amount}} no total; a mais antiga, a {{number}}, vencimento {{dueDate}}. Pedimos o pagamento ou uma resposta.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}, com o último lembrete deste tipo: {{invoiceCount}} faturas não foram pagas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}. Sem pagamento nem resposta, uma pessoa da nossa empresa tratará do assunto pessoalmente. Se for difícil pagar tudo de uma vez, podemos conversar sobre prestações.',
			},
			informal: {
				body: `Não foram pagas {{invoiceCount}} das suas faturas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}, e não sabemos o motivo. Este é o último lembrete deste tipo. Se não chegar um pagamento nem uma resposta, alguém da nossa empresa vai tratar do assunto pessoalmente, por telefone ou por escrito.

{{> facts}}

{{> pay}}

Não é preciso chegar aí: basta um pagamento, uma data ou uma palavra sobre o que não está certo. Se pesa pagar tudo de uma vez, podemos falar de prestações. {{> help}}`,
				sms: '{{company}}: último lembrete de {{invoiceCount}} faturas, {{amount}} no total; a mais antiga, a {{number}}, vencimento {{dueDate}}. Por favor, pague ou responda.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}, com o último lembrete deste tipo: {{invoiceCount}} faturas não foram pagas, {{amount}} no total; a mais antiga, a {{number}}, está em aberto desde {{dueDate}}. Sem pagamento nem resposta, alguém da nossa empresa vai tratar do assunto pessoalmente. Se pesa pagar tudo de uma vez, podemos falar de prestações.',
			},
		},
	},
};
