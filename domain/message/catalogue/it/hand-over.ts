import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'Da prendere in mano: {{customer}}, fattura {{number}} ({{amount}})',
	brief: `# Perché il caso arriva a una persona
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# La fattura
{{> facts}}

{{#if link}}Pagina di pagamento: {{link}}
{{/if}}{{#if source}}In contabilità: {{source}}{{/if}}

# Il cliente
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
E-mail: {{customerEmail}}{{/if}}{{#if customerPhone}}
Telefono: {{customerPhone}}{{/if}}{{#if vip}}
Cliente VIP: da trattare con particolare riguardo.{{/if}}{{#if lateRate}}
Paga dopo la scadenza nel {{lateRate}} dei casi{{#if usualDelay}}, in media di {{usualDelay}}{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# Che cosa ha scritto da ultimo ({{replyOn}}, {{replyChannel}})
“{{reply}}”

{{/if}}# Che cosa è successo
{{#each events}}
- {{when}}: {{what}}{{else}}
Non è ancora registrato nulla.{{/each}}`,
	advice: {
		reply: 'Il cliente ha risposto, e quello che scrive richiede una persona. Prima leggere, poi rispondere o chiamare; nel frattempo non parte nulla di automatico.',
		contact: 'I nostri messaggi non arrivano. Cercare l’indirizzo o il numero giusto, nella fattura, sul sito del cliente o con una telefonata, e correggerlo in anagrafica.',
		promises: 'Due date annunciate sono passate senza pagamento. Una telefonata ora vale più di un altro messaggio: chiedere che cosa lo impedisce e concordare delle rate se l’importo è troppo.',
		plan: 'Manca una rata del piano concordato. Chiamare prima che il piano salti: quasi sempre si salva con una rata più bassa o una data più avanti.',
		silence: 'L’ultimo promemoria è rimasto senza risposta. Provare una via diversa da quelle usate finora, meglio di tutto una telefonata, e poi decidere come proseguire.',
		other: 'Il caso non rientra nella sequenza abituale. Guardare che cosa è successo e decidere come proseguire.',
	},
	events: {
		'invoice.issued': 'Fattura emessa',
		'reminder.sent': 'Promemoria {{tier}} inviato, {{channel}}',
		'reminder.opened': 'Messaggio aperto',
		'reminder.clicked': 'Link di pagamento aperto',
		'reminder.bounced': 'Messaggio tornato indietro: recapito non raggiungibile, {{channel}}',
		'reminder.failed': 'Invio del messaggio non riuscito, {{channel}}',
		'call.attempted': 'Telefonata senza risposta',
		'call.connected': 'Colloquio telefonico',
		'reply.received': 'Risposta del cliente, {{channel}}',
		'payment.received': 'Pagamento di {{amount}} ricevuto',
		'payment.failed': 'Un pagamento non è andato a buon fine ({{code}})',
		'promise.made': 'Pagamento annunciato{{#if amount}}, {{amount}}{{/if}}{{#if date}}, per il {{date}}{{/if}}',
		'promise.kept': 'Data annunciata rispettata',
		'promise.broken': 'Data annunciata passata senza pagamento',
		'extension.granted': 'Proroga concessa{{#if date}} fino al {{date}}{{/if}}',
		'plan.agreed': 'Rate concordate',
		'dispute.opened': 'Fattura contestata',
		'dispute.resolved': 'Contestazione risolta',
		'hold.placed': 'Messa in pausa',
		'hold.released': 'Fine della pausa',
		'consent.revoked': 'Ha chiesto di non ricevere più messaggi{{#if channel}}, {{channel}}{{/if}}',
		'approval.granted': 'Un promemoria è stato approvato',
		'approval.denied': 'Un promemoria non è stato approvato',
	},
	channels: { email: 'e-mail', sms: 'SMS', whatsapp: 'WhatsApp', phone: 'telefono', letter: 'lettera', in_app: 'messaggio nell’applicazione' },
};
