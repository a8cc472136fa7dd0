import type { TextsOf } from '../format';

/** O cliente indicou uma data: agradecimento, a data tal como a entendemos, e sossego até lá. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Obrigado: anotado para a fatura {{number}}',
		'Fatura {{number}}: a data está anotada',
		'{{company}}: obrigado pela mensagem sobre a fatura {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Muito obrigado pela sua mensagem. {{#if promisedOn}}Está anotado para {{promisedOn}} o pagamento de {{promisedAmount}} da fatura {{number}}, com vencimento inicial em {{dueDate}}{{else}}Está anotado que o pagamento de {{promisedAmount}} da fatura {{number}}, com vencimento inicial em {{dueDate}}, está a caminho{{/if}}; até lá, não voltaremos ao assunto.

{{> facts}}

{{> pay}}

Se entendemos mal, ou se os planos mudarem, basta uma palavra sua. {{> help}}`,
				sms: '{{company}}: muito obrigado, {{promisedAmount}} da fatura {{number}} (vencimento {{dueDate}}) anotado{{#if promisedOn}} para {{promisedOn}}{{/if}}. Em aberto: {{amount}}.',
				whatsapp:
					'Olá, {{addressee}}. {{company}} agradece a sua mensagem sobre a fatura {{number}} ({{amount}}, vencimento inicial {{dueDate}}). Está anotado, e até lá não voltaremos ao assunto. Se os planos mudarem, basta uma palavra sua.',
			},
			informal: {
				body: `Obrigado por avisar. {{#if promisedOn}}Está anotado para {{promisedOn}} o pagamento de {{promisedAmount}} da fatura {{number}}, com vencimento inicial em {{dueDate}}{{else}}Está anotado que o pagamento de {{promisedAmount}} da fatura {{number}}, com vencimento inicial em {{dueDate}}, está a caminho{{/if}}; até lá, não incomodamos mais com isso.

{{> facts}}

{{> pay}}

Se entendemos mal, ou se os planos mudarem, é só dizer. {{> help}}`,
				sms: '{{company}}: obrigado, {{promisedAmount}} da fatura {{number}} (vencimento {{dueDate}}) anotado{{#if promisedOn}} para {{promisedOn}}{{/if}}. Em aberto: {{amount}}.',
				whatsapp:
					'Olá, {{addressee}}! {{company}} agradece o aviso sobre a fatura {{number}} ({{amount}}, vencimento inicial {{dueDate}}). Está anotado, e até lá não incomodamos mais com isso. Se os planos mudarem, é só dizer.',
			},
		},
	},
};
