import type { TextsOf } from '../format';

/** Alguns dias depois, para quem precisa de mais um empurrão: o texto procura o que está no caminho. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Fatura {{number}}: podemos ajudar em alguma coisa?',
		'Ainda em aberto: fatura {{number}} de {{company}}',
		'Fatura {{number}}, {{amount}}, vencimento {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Escrevemos sobre a fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}}: nas nossas contas, continua em aberto. Sabemos como os dias são cheios; por isso, aqui está tudo num só lugar.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}}, continua em aberto. Podemos ajudar em alguma coisa?',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}}, continua em aberto do nosso lado. Se pudermos ajudar em alguma coisa, diga-nos, por favor.',
			},
			informal: {
				body: `Duas palavras sobre a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}}: nas nossas contas, continua em aberto. Sabemos como os dias andam cheios; por isso, aqui está tudo junto.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}}, continua em aberto. Podemos ajudar?',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}}, continua em aberto do nosso lado. Podemos ajudar em alguma coisa?',
			},
		},
		helpful: {
			formal: {
				body: `A fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e continua em aberto. Em geral, há uma razão simples: falta uma aprovação, falta uma cópia, ficou uma pergunta sem resposta. Diga-nos qual é, e faremos a nossa parte.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e continua em aberto. Falta alguma coisa? Diga-nos, e ajudaremos.',
				whatsapp:
					'Olá, {{addressee}}. Mensagem de {{company}}: a fatura {{number}}, no valor de {{amount}}, venceu em {{dueDate}} e continua em aberto. Se falta uma aprovação, uma cópia ou uma resposta, diga-nos, e faremos a nossa parte.',
			},
			informal: {
				body: `A fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e continua em aberto. Em geral, a razão é simples: falta uma aprovação, falta uma cópia, ficou uma pergunta no ar. Diga qual é, e fazemos a nossa parte.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e continua em aberto. Falta alguma coisa? É só dizer, e ajudamos.',
				whatsapp:
					'Olá, {{addressee}}! Mensagem de {{company}}: a fatura {{number}}, de {{amount}}, venceu em {{dueDate}} e continua em aberto. Falta uma aprovação, uma cópia ou uma resposta? É só dizer, e fazemos a nossa parte.',
			},
		},
	},
};
