import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'Para tratar: {{customer}}, fatura {{number}} ({{amount}})',
	brief: `# O motivo
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# A fatura
{{> facts}}

{{#if link}}Página de pagamento: {{link}}
{{/if}}{{#if source}}Na contabilidade: {{source}}{{/if}}

# O cliente
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
E-mail: {{customerEmail}}{{/if}}{{#if customerPhone}}
Telefone: {{customerPhone}}{{/if}}{{#if vip}}
VIP: tratar com especial cuidado.{{/if}}{{#if lateRate}}
Paga depois do vencimento em {{lateRate}} dos casos{{#if usualDelay}}, em média {{usualDelay}} depois{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# A última mensagem do cliente ({{replyOn}}, {{replyChannel}})
“{{reply}}”

{{/if}}# O que aconteceu
{{#each events}}
- {{when}}: {{what}}{{else}}
Ainda não há nada anotado.{{/each}}`,
	advice: {
		reply: 'O cliente respondeu, e a resposta pede uma pessoa. Primeiro ler, depois responder ou ligar; enquanto isso, nada sai automaticamente.',
		contact: 'As nossas mensagens não chegam. Procurar o endereço ou o número certo, na fatura, no site ou por telefone, e corrigir na lista de clientes.',
		promises: 'Passaram duas datas indicadas pelo cliente, sem pagamento. Um telefonema vale agora mais do que outro e-mail: perguntar o que impede o pagamento e combinar prestações, se o valor for muito alto.',
		plan: 'Falta uma prestação do plano combinado. Ligar antes que o plano se perca: quase todos têm solução com uma prestação menor ou uma data posterior.',
		silence: 'O último lembrete ficou sem resposta. Tentar um meio diferente dos anteriores, de preferência o telefone, e só depois decidir como continuar.',
		other: 'O caso não segue a sequência habitual. Ver o que aconteceu e decidir como continuar.',
	},
	events: {
		'invoice.issued': 'Fatura emitida',
		'reminder.sent': 'Lembrete {{tier}} enviado{{#if channel}} por {{channel}}{{/if}}',
		'reminder.opened': 'Mensagem aberta',
		'reminder.clicked': 'Link de pagamento aberto',
		'reminder.bounced': 'Mensagem devolvida: destino inacessível{{#if channel}} por {{channel}}{{/if}}',
		'reminder.failed': 'Não foi possível enviar a mensagem{{#if channel}} por {{channel}}{{/if}}',
		'call.attempted': 'Telefonema sem resposta',
		'call.connected': 'Conversa por telefone',
		'reply.received': 'Resposta do cliente{{#if channel}} por {{channel}}{{/if}}',
		'payment.received': 'Pagamento de {{amount}} recebido',
		'payment.failed': 'Um pagamento não foi concluído ({{code}})',
		'promise.made': 'Pagamento anunciado{{#if amount}}, {{amount}}{{/if}}{{#if date}}, até {{date}}{{/if}}',
		'promise.kept': 'A data indicada foi cumprida',
		'promise.broken': 'A data indicada passou sem pagamento',
		'extension.granted': 'Prazo prorrogado{{#if date}} até {{date}}{{/if}}',
		'plan.agreed': 'Prestações combinadas',
		'dispute.opened': 'Fatura contestada',
		'dispute.resolved': 'Contestação resolvida',
		'hold.placed': 'Em pausa',
		'hold.released': 'Pausa terminada',
		'consent.revoked': 'Não quer mais mensagens{{#if channel}} por {{channel}}{{/if}}',
		'approval.granted': 'Um lembrete foi aprovado',
		'approval.denied': 'Um lembrete não foi aprovado',
	},
	channels: { email: 'e-mail', sms: 'SMS', whatsapp: 'WhatsApp', phone: 'telefone', letter: 'carta', in_app: 'mensagem in-app' },
};
