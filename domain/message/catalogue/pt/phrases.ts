import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Caro(a) {{name}},', unnamed: 'Caro(a) cliente,', letterUnnamed: 'Prezados Senhores,' },
		closing: { friendly: 'Com os nossos melhores cumprimentos,', helpful: 'Cordialmente,', firm: 'Cordialmente,', final: 'Atenciosamente,' },
		answer:
			'{{#if byPost}}responda por carta{{else}}responda a esta mensagem{{/if}}{{#if contactEmail}}{{#if contactPhone}},{{else}} ou{{/if}} escreva para {{contactEmail}}{{/if}}{{#if contactPhone}} ou ligue para {{contactPhone}}{{/if}}',
		help: {
			general: 'Se algo impede o pagamento, se ficou alguma dúvida ou se deseja contestar a fatura, por favor {{> answer}}. Trataremos do assunto de imediato.',
			healthcare:
				'Se aguarda uma resposta do seguro ou do plano de saúde, se deseja contestar a fatura ou se o valor pesa neste momento, por favor {{> answer}}. Trataremos do assunto com sigilo e procuraremos uma solução em conjunto.',
			professional_services:
				'Se algum item precisa de explicação, se o trabalho não correspondeu ao esperado ou se deseja contestar a fatura, por favor {{> answer}}. Quem fez o trabalho verá o assunto pessoalmente.',
			property:
				'Se algo no imóvel precisa de atenção, se deseja contestar a fatura ou se o valor pesa neste momento, por favor {{> answer}}. Procuraremos uma solução em conjunto.',
			saas: 'Se o plano ou o número de acessos não está certo, ou se deseja contestar a fatura, por favor {{> answer}}. Corrigiremos de imediato.',
			wholesale:
				'Se faltou mercadoria ou se chegou danificada, se precisa do documento de entrega ou de um número de pedido, ou se deseja contestar a fatura, por favor {{> answer}}. Esclareceremos o assunto de imediato.',
		},
		remarks: {
			reliable: 'Os seus pagamentos costumam chegar pontualmente, o que muito apreciamos; esta fatura deve ter passado despercebida.',
			unsure: 'Se a fatura ou a página de pagamento deixou alguma dúvida, basta uma linha sua, e ajudaremos.',
			own_rhythm: 'Se outro dia do mês for mais conveniente para os seus pagamentos, diga-nos; combinaremos outra data com prazer.',
			renewal: 'A renovação da sua assinatura está prevista para {{renewsOn}}. Com esta fatura paga, tudo continua sem que seja preciso fazer nada.',
		},
		charges:
			'O total inclui {{#if interest}}{{interest}} de juros de mora{{/if}}{{#if bothCharges}} e {{/if}}{{#if fixedCharge}}{{fixedCharge}} de encargos fixos por atraso{{/if}}{{#if byContract}}, conforme o contrato{{/if}}{{#if byLaw}}, conforme a lei{{/if}}.',
		discount: 'Se pagar até {{discountUntil}}, pode descontar {{discountPercent}} e pagar {{discountedAmount}}.',
		plan: 'Se for mais fácil, pode pagar em {{planParts}} prestações mensais de {{#unless planEven}}cerca de {{/unless}}{{planPart}}. Basta uma palavra sua, e enviaremos as datas.',
		portal: 'Todas as suas faturas, e uma forma de indicar quando vai pagar, estão aqui: {{portal}}',
		pay: {
			link: 'O pagamento pode ser feito online aqui: {{link}}',
			bank: 'Por transferência bancária, com a referência {{number}}:',
			elsewhere: 'Os dados bancários estão na fatura; ao pagar, indique por favor {{number}}.',
		},
		optOut: {
			email: 'Para não receber mais lembretes por e-mail neste endereço, responda STOP{{#if stopLink}} ou use este link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Para sair, responda STOP.',
			whatsapp: 'Para não receber mais mensagens como esta, responda STOP.',
		},
		sms: {
			short: '{{company}}: fatura {{number}}, {{amount}}, vencimento {{dueDate}}.',
			pay: 'Pagar: {{link}}',
			payElsewhere: 'Dados bancários: ver fatura.',
			contact: 'Dúvidas ou contestação: {{#if contact}}{{contact}}{{else}}basta responder{{/if}}',
		},
		whatsapp: {
			pay: 'Para pagar: {{payment}}',
			contact: 'Tem alguma dúvida ou deseja contestar a fatura? Responda aqui ou escreva para {{contact}}; ajudaremos com prazer.',
		},
		call: `# Com quem falar
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Confirme que fala com a pessoa certa antes de mencionar a fatura.

# Abertura
“Olá, o meu nome é {{caller}} e falo em nome de {{company}}. Falo com {{addressee}}? Este é um bom momento?”

# Motivo do telefonema
{{> reason}}

# Ouvir, e depois
- Vai pagar: “Agradeço muito. Em que data podemos contar com o pagamento?” Anote a data e o valor, e repita-os.
- Já pagou: “Agradeço, vamos localizar o pagamento. Quando foi, e com que referência?”
- Algo não está certo, ou a fatura é contestada: “Agradeço que me diga isso. Não enviaremos lembretes até tudo ficar esclarecido.” Anote o que não está certo.
- Não pode pagar tudo: “Vamos procurar uma solução em conjunto. O que seria possível, e quando?”
- Pessoa errada: “Quem trata dos pagamentos, e como posso falar com essa pessoa?”
- Prefere não receber telefonemas: “Com certeza. Que outro meio prefere?”

# Como pagar
{{> pay}}
Para contestar a fatura: já neste telefonema{{#if contact}} ou através de {{contact}}{{/if}}.

# Para terminar
Repita o que ficou combinado. “Agradeço o seu tempo.”

# Mensagem de voz: não dizer mais do que isto, outras pessoas podem ouvir
“Olá, fala {{caller}}, de {{company}}, com uma mensagem para {{addressee}}. Por favor, ligue-me de volta{{#if contactPhone}} para {{contactPhone}}{{/if}}. Agradeço desde já.”`,
		callReason: {
			before_due: '“Trata-se da fatura {{number}}, no valor de {{amount}}, que vence em {{dueDate}}. Só queria confirmar que tem tudo o que é preciso para o pagamento.”',
			friendly: '“Trata-se da fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}}. Talvez tenha passado despercebida, ou o pagamento já esteja a caminho.”',
			helpful: '“Trata-se da fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}} e continua em aberto. Há algo em que eu possa ajudar?”',
			firm: '“Trata-se da fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}} e não foi paga. Gostaria de combinar quando isso pode acontecer.”',
			final: '“Trata-se da fatura {{number}}, no valor de {{amount}}, que venceu em {{dueDate}} e ainda não foi paga. Antes que outra pessoa assuma o assunto, gostaria de encontrar uma solução em conjunto. O que falta para isso?”',
		},
	},
	informal: {
		greeting: { named: 'Olá, {{name}},', unnamed: 'Olá,', letterUnnamed: 'Olá,' },
		closing: { friendly: 'Um abraço,', helpful: 'Tudo de bom,', firm: 'Cordialmente,', final: 'Cordialmente,' },
		answer:
			'{{#if byPost}}responda por carta{{else}}responda a esta mensagem{{/if}}{{#if contactEmail}}{{#if contactPhone}},{{else}} ou{{/if}} escreva para {{contactEmail}}{{/if}}{{#if contactPhone}} ou ligue para {{contactPhone}}{{/if}}',
		help: {
			general: 'Se algo atrapalha o pagamento, se ficou uma dúvida ou se quer contestar a fatura, {{> answer}}. Vamos tratar disso rapidamente.',
			healthcare:
				'Se ainda espera pelo seguro ou pelo plano de saúde, se quer contestar a fatura ou se o valor pesa agora, {{> answer}}. Fica entre nós, e procuramos juntos uma solução.',
			professional_services:
				'Se algum item precisa de explicação, se o trabalho não foi o que esperava ou se quer contestar a fatura, {{> answer}}. Quem fez o trabalho vai ver isso pessoalmente.',
			property: 'Se algo no imóvel precisa de atenção, se quer contestar a fatura ou se o valor pesa agora, {{> answer}}. Procuramos juntos uma solução.',
			saas: 'Se o plano ou o número de acessos não está certo, ou se quer contestar a fatura, {{> answer}}. Corrigimos rapidamente.',
			wholesale:
				'Se faltou mercadoria ou se chegou danificada, se precisa do documento de entrega ou de um número de pedido, ou se quer contestar a fatura, {{> answer}}. Esclarecemos rapidamente.',
		},
		remarks: {
			reliable: 'Os seus pagamentos costumam chegar a tempo (obrigado!), por isso esta deve ter passado despercebida.',
			unsure: 'Se a fatura ou a página de pagamento deixou alguma dúvida, escreva uma linha e ajudamos.',
			own_rhythm: 'Se outro dia do mês for melhor para os seus pagamentos, é só dizer; combinamos uma data.',
			renewal: 'A sua assinatura será renovada em {{renewsOn}}. Com esta fatura paga, é só continuar.',
		},
		charges:
			'O total inclui {{#if interest}}{{interest}} de juros de mora{{/if}}{{#if bothCharges}} e {{/if}}{{#if fixedCharge}}{{fixedCharge}} de encargos fixos por atraso{{/if}}{{#if byContract}}, conforme o contrato{{/if}}{{#if byLaw}}, conforme a lei{{/if}}.',
		discount: 'Pagando até {{discountUntil}}, pode descontar {{discountPercent}}: o valor passa a {{discountedAmount}}.',
		plan: 'Se ajudar, pode pagar em {{planParts}} prestações mensais de {{#unless planEven}}cerca de {{/unless}}{{planPart}}. É só dizer, e enviamos as datas.',
		portal: 'Todas as suas faturas, e uma forma de dizer quando vai pagar, estão aqui: {{portal}}',
		pay: {
			link: 'Pode pagar online aqui: {{link}}',
			bank: 'Por transferência bancária, com a referência {{number}}:',
			elsewhere: 'Os dados bancários estão na fatura; ao pagar, indique {{number}}, por favor.',
		},
		optOut: {
			email: 'Para não receber mais lembretes por e-mail neste endereço, responda STOP{{#if stopLink}} ou use este link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Para sair, responda STOP.',
			whatsapp: 'Não quer mais mensagens como esta? Responda STOP.',
		},
		sms: {
			short: '{{company}}: fatura {{number}}, {{amount}}, vencimento {{dueDate}}.',
			pay: 'Pagar: {{link}}',
			payElsewhere: 'Dados bancários: ver fatura.',
			contact: 'Dúvidas ou contestação: {{#if contact}}{{contact}}{{else}}basta responder{{/if}}',
		},
		whatsapp: {
			pay: 'Para pagar: {{payment}}',
			contact: 'Alguma dúvida, ou quer contestar a fatura? Responda aqui ou escreva para {{contact}}, e ajudamos.',
		},
		call: `# Com quem falar
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Confirme que é a pessoa certa antes de mencionar a fatura.

# Abertura
“Olá, aqui fala {{caller}}, de {{company}}. É {{addressee}}? Tem um minuto?”

# Motivo do telefonema
{{> reason}}

# Ouvir, e depois
- Vai pagar: “Ótimo, agradeço. Com que data podemos contar?” Anote a data e o valor, e repita-os.
- Já pagou: “Agradeço, vamos encontrar o pagamento. Quando foi, e com que referência?”
- Algo não está certo, ou a fatura é contestada: “Agradeço o aviso. Não enviamos lembretes até ficar tudo claro.” Anote o que não está certo.
- Não pode pagar tudo: “Vamos encontrar uma solução. O que seria possível, e quando?”
- Pessoa errada: “Quem trata dos pagamentos, e como falo com essa pessoa?”
- Prefere não receber telefonemas: “Claro. Que outro meio prefere?”

# Como pagar
{{> pay}}
Para contestar a fatura: já neste telefonema{{#if contact}} ou através de {{contact}}{{/if}}.

# Para terminar
Repita o que ficou combinado. “Agradeço o seu tempo!”

# Mensagem de voz: não dizer mais do que isto, outras pessoas podem ouvir
“Olá, aqui fala {{caller}}, de {{company}}, com uma mensagem para {{addressee}}. Ligue-me de volta, por favor{{#if contactPhone}}, para {{contactPhone}}{{/if}}. Agradeço!”`,
		callReason: {
			before_due: '“É sobre a fatura {{number}}, de {{amount}}, que vence em {{dueDate}}. Só queria saber se tem tudo o que precisa para pagar.”',
			friendly: '“É sobre a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}}. Talvez tenha passado despercebida, ou o pagamento já esteja a caminho.”',
			helpful: '“É sobre a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}} e continua em aberto. Posso ajudar em alguma coisa?”',
			firm: '“É sobre a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}} e não foi paga. Queria combinar quando isso pode acontecer.”',
			final: '“É sobre a fatura {{number}}, de {{amount}}, que venceu em {{dueDate}} e ainda não foi paga. Antes que outra pessoa assuma o assunto, queria encontrar uma solução em conjunto. O que falta para isso?”',
		},
	},
};
