import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'Ihr Fall: {{customer}}, Rechnung {{number}} ({{amount}})',
	brief: `# Warum der Fall bei Ihnen liegt
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# Die Rechnung
{{> facts}}

{{#if link}}Bezahlseite: {{link}}
{{/if}}{{#if source}}In der Buchhaltung: {{source}}{{/if}}

# Der Kunde
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
E-Mail: {{customerEmail}}{{/if}}{{#if customerPhone}}
Telefon: {{customerPhone}}{{/if}}{{#if vip}}
VIP: bitte besonders umsichtig behandeln.{{/if}}{{#if lateRate}}
Zahlt in {{lateRate}} der Fälle zu spät{{#if usualDelay}}, im Schnitt um {{usualDelay}}{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# Was zuletzt kam ({{replyOn}}, {{replyChannel}})
„{{reply}}“

{{/if}}# Was bisher geschah
{{#each events}}
- {{when}}: {{what}}{{else}}
Noch ist nichts verzeichnet.{{/each}}`,
	advice: {
		reply: 'Der Kunde hat geantwortet, und darauf muss ein Mensch eingehen. Bitte zuerst lesen, dann antworten oder anrufen; Automatisches geht unterdessen nicht hinaus.',
		contact: 'Unsere Nachrichten kommen nicht an. Bitte die richtige Adresse oder Nummer suchen, auf der Rechnung, auf der Website oder mit einem Anruf, und in der Kundenliste berichtigen.',
		promises: 'Zwei genannte Termine sind ohne Zahlung verstrichen. Ein Anruf bringt jetzt mehr als eine weitere Mail: fragen, was im Weg steht, und Raten vereinbaren, wenn der Betrag zu hoch ist.',
		plan: 'Eine Rate des vereinbarten Plans fehlt. Bitte anrufen, bevor der Plan zerbricht: Die meisten lassen sich mit einer kleineren Rate oder einem späteren Termin retten.',
		silence: 'Auf die letzte Erinnerung kam keine Antwort. Bitte einen anderen Weg versuchen als bisher, am besten einen Anruf, und danach entscheiden, wie es weitergeht.',
		other: 'Der Fall passt nicht in die übliche Folge. Bitte ansehen, was geschehen ist, und entscheiden, wie es weitergeht.',
	},
	events: {
		'invoice.issued': 'Rechnung gestellt',
		'reminder.sent': 'Erinnerung {{tier}} verschickt, {{channel}}',
		'reminder.opened': 'Nachricht geöffnet',
		'reminder.clicked': 'Bezahllink geöffnet',
		'reminder.bounced': 'Nachricht kam zurück: nicht erreichbar, {{channel}}',
		'reminder.failed': 'Nachricht konnte nicht verschickt werden, {{channel}}',
		'call.attempted': 'Angerufen, niemanden erreicht',
		'call.connected': 'Am Telefon gesprochen',
		'reply.received': 'Antwort des Kunden, {{channel}}',
		'payment.received': 'Zahlung von {{amount}} eingegangen',
		'payment.failed': 'Eine Zahlung ging nicht durch ({{code}})',
		'promise.made': 'Zahlung angekündigt{{#if amount}}, {{amount}}{{/if}}{{#if date}}, bis {{date}}{{/if}}',
		'promise.kept': 'Das genannte Datum wurde eingehalten',
		'promise.broken': 'Das genannte Datum verstrich ohne Zahlung',
		'extension.granted': 'Aufschub gewährt{{#if date}} bis {{date}}{{/if}}',
		'plan.agreed': 'Raten vereinbart',
		'dispute.opened': 'Rechnung beanstandet',
		'dispute.resolved': 'Beanstandung geklärt',
		'hold.placed': 'Angehalten',
		'hold.released': 'Wieder freigegeben',
		'consent.revoked': 'Möchte nicht mehr kontaktiert werden{{#if channel}}, {{channel}}{{/if}}',
		'approval.granted': 'Eine Erinnerung wurde freigegeben',
		'approval.denied': 'Eine Erinnerung wurde nicht freigegeben',
	},
	channels: { email: 'E-Mail', sms: 'SMS', whatsapp: 'WhatsApp', phone: 'Telefon', letter: 'Brief', in_app: 'In-App-Nachricht' },
};
