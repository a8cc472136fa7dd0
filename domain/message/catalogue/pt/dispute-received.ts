import type { TextsOf } from '../format';

/** O cliente contesta a fatura: ouvido, em pausa, uma pessoa vai ver. Não pede nada. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Fatura {{number}}: obrigado pelo aviso',
		'Vamos analisar a fatura {{number}}',
		'{{company}}: recebemos a mensagem sobre a fatura {{number}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `Muito obrigado por nos dizer que algo não está certo com a fatura {{number}}, no valor de {{amount}}, com vencimento em {{dueDate}}. Lamentamos o transtorno. Uma pessoa da nossa empresa vai analisar o assunto e dar uma resposta.

{{> facts}}

Até que tudo fique esclarecido, não enviaremos lembretes sobre esta fatura. Se tem algo que possa ajudar, um documento de entrega, uma foto, um acordo anterior, envie também, por favor: {{> answer}}.`,
				sms: '{{company}}: muito obrigado pelo aviso sobre a fatura {{number}} ({{amount}}, vencimento {{dueDate}}). Vamos analisar; até lá, sem lembretes sobre ela.',
				whatsapp:
					'Olá, {{addressee}}. {{company}} agradece o aviso sobre a fatura {{number}} ({{amount}}, vencimento {{dueDate}}). Uma pessoa da nossa empresa vai analisar o assunto e dar uma resposta; até lá, não enviaremos lembretes sobre ela.',
			},
			informal: {
				body: `Obrigado por dizer que algo não está certo com a fatura {{number}}, de {{amount}}, com vencimento em {{dueDate}}. Desculpe o transtorno. Alguém da nossa empresa vai ver isso pessoalmente e dar uma resposta.

{{> facts}}

Até ficar tudo claro, não enviamos lembretes sobre esta fatura. Se tem algo que ajude, um documento de entrega, uma foto, um acordo anterior, mande também: {{> answer}}.`,
				sms: '{{company}}: obrigado pelo aviso sobre a fatura {{number}} ({{amount}}, vencimento {{dueDate}}). Vamos ver isso; até lá, sem lembretes sobre ela.',
				whatsapp:
					'Olá, {{addressee}}! {{company}} agradece o aviso sobre a fatura {{number}} ({{amount}}, vencimento {{dueDate}}). Alguém da nossa empresa vai ver isso pessoalmente e dar uma resposta; até lá, não enviamos lembretes sobre ela.',
			},
		},
	},
};
