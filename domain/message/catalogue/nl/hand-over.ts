import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'Voor jou: {{customer}}, factuur {{number}} ({{amount}})',
	brief: `# Waarom dit bij jou ligt
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# De factuur
{{> facts}}

{{#if link}}Betaalpagina: {{link}}
{{/if}}{{#if source}}In de boekhouding: {{source}}{{/if}}

# De klant
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
E-mail: {{customerEmail}}{{/if}}{{#if customerPhone}}
Telefoon: {{customerPhone}}{{/if}}{{#if vip}}
VIP: graag met extra zorg behandelen.{{/if}}{{#if lateRate}}
Betaalt in {{lateRate}} van de gevallen na de vervaldatum{{#if usualDelay}}, gemiddeld {{usualDelay}} later{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# Het laatste bericht van de klant ({{replyOn}}, {{replyChannel}})
‘{{reply}}’

{{/if}}# Wat er gebeurd is
{{#each events}}
- {{when}}: {{what}}{{else}}
Er is nog niets geregistreerd.{{/each}}`,
	advice: {
		reply: 'De klant heeft geantwoord, en daar hoort een mens op te reageren. Lees het eerst, antwoord dan of bel; intussen gaat er niets automatisch de deur uit.',
		contact: 'Onze berichten komen niet aan. Zoek het juiste adres of nummer, op de factuur, op de website of met een telefoontje, en verbeter het in de klantenlijst.',
		promises: 'Twee genoemde datums zijn voorbijgegaan zonder betaling. Bellen levert nu meer op dan nog een e-mail: vraag wat er in de weg staat, en spreek termijnen af als het bedrag te hoog is.',
		plan: 'Een termijn van de afgesproken regeling ontbreekt. Bel voordat de regeling vastloopt: de meeste zijn te redden met een kleiner bedrag of een latere datum.',
		silence: 'Op de laatste herinnering kwam geen antwoord. Probeer een andere weg dan tot nu toe, liefst een telefoontje, en beslis daarna hoe het verdergaat.',
		other: 'Deze zaak past niet in de gewone volgorde. Kijk wat er gebeurd is, en beslis hoe het verdergaat.',
	},
	events: {
		'invoice.issued': 'Factuur opgemaakt',
		'reminder.sent': 'Herinnering {{tier}} verstuurd{{#if channel}} per {{channel}}{{/if}}',
		'reminder.opened': 'Bericht geopend',
		'reminder.clicked': 'Betaallink geopend',
		'reminder.bounced': 'Bericht kwam terug: niet bereikbaar{{#if channel}} per {{channel}}{{/if}}',
		'reminder.failed': 'Bericht kon niet worden verstuurd{{#if channel}} per {{channel}}{{/if}}',
		'call.attempted': 'Gebeld, niemand bereikt',
		'call.connected': 'Met de klant gebeld',
		'reply.received': 'Antwoord van de klant{{#if channel}} per {{channel}}{{/if}}',
		'payment.received': 'Betaling van {{amount}} ontvangen',
		'payment.failed': 'Een betaling is niet gelukt ({{code}})',
		'promise.made': 'Betaling aangekondigd{{#if amount}}, {{amount}}{{/if}}{{#if date}}, uiterlijk {{date}}{{/if}}',
		'promise.kept': 'De klant hield zich aan de genoemde datum',
		'promise.broken': 'De genoemde datum ging voorbij zonder betaling',
		'extension.granted': 'Uitstel gegeven{{#if date}} tot {{date}}{{/if}}',
		'plan.agreed': 'Termijnen afgesproken',
		'dispute.opened': 'Factuur betwist',
		'dispute.resolved': 'Betwisting opgelost',
		'hold.placed': 'Stilgezet',
		'hold.released': 'Weer vrijgegeven',
		'consent.revoked': 'Wil geen contact meer{{#if channel}} per {{channel}}{{/if}}',
		'approval.granted': 'Een herinnering is goedgekeurd',
		'approval.denied': 'Een herinnering is niet goedgekeurd',
	},
	channels: { email: 'e-mail', sms: 'sms', whatsapp: 'WhatsApp', phone: 'telefoon', letter: 'brief', in_app: 'bericht in de app' },
};
