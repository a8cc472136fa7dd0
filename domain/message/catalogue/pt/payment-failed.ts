import type { TextsOf } from '../format';

/** Um cartão ou um débito não passou. O porquê fica entre o cliente e o banco; um cartão expirado pode ser mencionado. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}}: o pagamento da fatura {{number}} não foi concluído',
		'Fatura {{number}}: dados de pagamento a verificar',
		'Um pagamento a {{company}} precisa de um momento de atenção',
	],
	tones: {
		helpful: {
			formal: {
				body: `O pagamento automático de {{amount}} da fatura {{number}}, com vencimento em {{dueDate}}, não foi concluído. {{#if cardExpired}}O cartão associado aos pagamentos expirou.{{else}}O banco não o autorizou; isso pode ter muitas causas inofensivas.{{/if}} Com um meio de pagamento atualizado, fica resolvido num instante.

{{> remark}}

{{> facts}}

{{> pay}}

Se prefere pagar de outra forma, ou se parece tratar-se de um engano, diga-nos, por favor. {{> help}}`,
				sms: '{{company}}: o pagamento de {{amount}} da fatura {{number}}, vencimento {{dueDate}}, não foi concluído. Verifique, por favor, os dados de pagamento.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: o pagamento de {{amount}} da fatura {{number}}, com vencimento em {{dueDate}}, não foi concluído. Isso pode ter muitas causas inofensivas; com um meio de pagamento atualizado, fica resolvido num instante.',
			},
			informal: {
				body: `O pagamento automático de {{amount}} da fatura {{number}}, com vencimento em {{dueDate}}, não passou. {{#if cardExpired}}O cartão associado aos pagamentos expirou.{{else}}O banco não autorizou, e isso pode ter muitas causas inofensivas.{{/if}} Com um meio de pagamento atualizado, fica pronto num instante.

{{> remark}}

{{> facts}}

{{> pay}}

Prefere pagar de outra forma, ou parece um engano? É só dizer. {{> help}}`,
				sms: '{{company}}: o pagamento de {{amount}} da fatura {{number}}, vencimento {{dueDate}}, não passou. Pode verificar os dados de pagamento?',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: o pagamento de {{amount}} da fatura {{number}}, com vencimento em {{dueDate}}, não passou. Isso pode ter muitas causas inofensivas; com um meio de pagamento atualizado, fica pronto num instante.',
			},
		},
	},
};
