import type { TextsOf } from '../format';

/** Meerdere facturen van één klant in één bericht; {{number}} en {{dueDate}} zijn die van de oudste. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}}: overzicht van {{invoiceCount}} openstaande facturen',
		'Openstaande facturen bij {{company}}, samen {{amount}}',
		'Rekeningoverzicht van {{company}}: {{invoiceCount}} facturen',
	],
	tones: {
		friendly: {
			formal: {
				body: `Om u losse berichten te besparen, vindt u hier uw openstaande facturen in één overzicht: het zijn er {{invoiceCount}}, samen {{amount}}. De oudste is {{number}}, met vervaldatum {{dueDate}}. Wat u de laatste dagen hebt betaald, is misschien nog niet verwerkt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: er staan {{invoiceCount}} facturen open, samen {{amount}}; de oudste is {{number}}, vervaldatum {{dueDate}}.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Om u losse berichten te besparen: er staan {{invoiceCount}} facturen open, samen {{amount}}. De oudste is {{number}}, met vervaldatum {{dueDate}}.',
			},
			informal: {
				body: `Om je een stapel berichten te besparen, vind je hier je openstaande facturen bij elkaar: het zijn er {{invoiceCount}}, samen {{amount}}. De oudste is {{number}}, met vervaldatum {{dueDate}}. Wat je de laatste dagen hebt betaald, staat er misschien nog niet bij.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: er staan {{invoiceCount}} facturen open, samen {{amount}}; de oudste is {{number}}, vervaldatum {{dueDate}}.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Om je een stapel berichten te besparen: er staan {{invoiceCount}} facturen open, samen {{amount}}. De oudste is {{number}}, met vervaldatum {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `Voor zover wij kunnen zien, staan {{invoiceCount}} van uw facturen open, samen {{amount}}; de oudste is {{number}}, met vervaldatum {{dueDate}}. Hier staan ze op een rij, zodat u ze met uw eigen boekhouding kunt vergelijken.

{{> remark}}

{{> facts}}

{{> pay}}

Mist u er een, of klopt er een niet? Zeg ons welke; de andere hoeven daar niet op te wachten. {{> help}}`,
				sms: '{{company}}: er lijken nog {{invoiceCount}} facturen open te staan, samen {{amount}}; de oudste is {{number}}, vervaldatum {{dueDate}}.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Voor zover wij kunnen zien, staan er {{invoiceCount}} facturen open, samen {{amount}}; de oudste is {{number}}, met vervaldatum {{dueDate}}. Klopt er een niet, zeg ons dan welke.',
			},
			informal: {
				body: `Zo te zien staan {{invoiceCount}} van je facturen open, samen {{amount}}; de oudste is {{number}}, met vervaldatum {{dueDate}}. Hier staan ze op een rij, dan kun je ze naast je eigen boekhouding leggen.

{{> remark}}

{{> facts}}

{{> pay}}

Mis je er een, of klopt er een niet? Zeg maar welke; de andere hoeven daar niet op te wachten. {{> help}}`,
				sms: '{{company}}: er lijken nog {{invoiceCount}} facturen open te staan, samen {{amount}}; de oudste is {{number}}, vervaldatum {{dueDate}}.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Zo te zien staan er {{invoiceCount}} facturen open, samen {{amount}}; de oudste is {{number}}, met vervaldatum {{dueDate}}. Klopt er een niet? Zeg maar welke.',
			},
		},
		firm: {
			formal: {
				body: `{{invoiceCount}} van uw facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}.{{#if reminded}} Wij hebben u hierover al geschreven.{{/if}} Wilt u de betaling in de komende dagen in orde brengen, of ons zeggen op welke datum wij kunnen rekenen?

{{> remark}}

{{> facts}}

{{> pay}}

Kunt u ze nu niet allemaal betalen? Laten we erover praten: de oudste eerst betalen helpt al. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}. Wilt u betalen of ons een datum geven?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. {{invoiceCount}} facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}. Wilt u de betaling in de komende dagen in orde brengen, of ons zeggen op welke datum wij kunnen rekenen?',
			},
			informal: {
				body: `{{invoiceCount}} van je facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}.{{#if reminded}} We hebben je hier al over geschreven.{{/if}} Wil je de komende dagen betalen, of zeggen op welke datum we kunnen rekenen?

{{> remark}}

{{> facts}}

{{> pay}}

Lukken ze nu niet allemaal? Laten we erover praten: de oudste eerst betalen helpt al. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}. Wil je betalen of ons een datum geven?',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}. {{invoiceCount}} facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}. Wil je de komende dagen betalen, of zeggen op welke datum we kunnen rekenen?',
			},
		},
		final: {
			formal: {
				body: `{{invoiceCount}} van uw facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}, en wij weten niet waarom. Dit is de laatste herinnering die wij u op deze manier sturen. Ontvangen wij geen betaling en geen antwoord, dan bekijkt een collega dit persoonlijk en neemt contact met u op.

{{> facts}}

{{> pay}}

Zover hoeft het niet te komen: een betaling, een datum of een woord over wat er niet klopt, is genoeg. Is alles in één keer te veel, dan praten wij graag over gespreid betalen. {{> help}}`,
				sms: '{{company}}: onze laatste herinnering voor {{invoiceCount}} facturen, samen {{amount}}; de oudste, {{number}}, vervaldatum {{dueDate}}. Graag een betaling of antwoord.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}, en onze laatste herinnering in deze vorm: {{invoiceCount}} facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}. Zonder betaling of antwoord neemt een collega persoonlijk contact met u op. Is alles in één keer te veel, dan praten wij graag over gespreid betalen.',
			},
			informal: {
				body: `{{invoiceCount}} van je facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}, en we weten niet waarom. Dit is de laatste herinnering die we je op deze manier sturen. Krijgen we geen betaling en geen antwoord, dan bekijkt een collega dit persoonlijk en neemt contact met je op.

{{> facts}}

{{> pay}}

Zover hoeft het niet te komen: een betaling, een datum of een woord over wat er niet klopt, is genoeg. Is alles in één keer te veel, dan praten we graag over gespreid betalen. {{> help}}`,
				sms: '{{company}}: onze laatste herinnering voor {{invoiceCount}} facturen, samen {{amount}}; de oudste, {{number}}, vervaldatum {{dueDate}}. Betaal of antwoord even.',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}, en onze laatste herinnering in deze vorm: {{invoiceCount}} facturen zijn niet betaald, samen {{amount}}; de oudste, {{number}}, staat open sinds {{dueDate}}. Zonder betaling of antwoord neemt een collega persoonlijk contact met je op. Is alles in één keer te veel, dan praten we graag over gespreid betalen.',
			},
		},
	},
};
