import type { TextsOf } from '../format';

/** Het laatste woord voordat een mens het overneemt. De tekst noemt die stap en geen andere: er wordt niet gedreigd. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Factuur {{number}} van {{company}}: graag een antwoord',
		'Factuur {{number}} van {{amount}}: we horen graag iets',
		'Open sinds {{dueDate}}: factuur {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `Wij schrijven u omdat factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, {{#if reminded}}ook na onze eerdere berichten {{/if}}nog altijd niet is betaald. Wilt u de factuur nu betalen, of ons bellen of schrijven, zodat wij samen afspreken hoe en wanneer dat gebeurt?

{{> remark}}

{{> facts}}

{{> pay}}

Wij werken graag met u samen en willen dit onder elkaar oplossen. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, is nog altijd niet betaald. Wilt u betalen of contact met ons opnemen?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, is nog altijd niet betaald. Wilt u betalen, of contact met ons opnemen, zodat wij samen afspreken hoe en wanneer dat gebeurt?',
			},
			informal: {
				body: `We schrijven je omdat factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, {{#if reminded}}ook na onze eerdere berichten {{/if}}nog altijd niet is betaald. Wil je nu betalen, of ons even bellen of schrijven, zodat we samen afspreken hoe en wanneer dat kan?

{{> remark}}

{{> facts}}

{{> pay}}

We werken graag met je samen en willen dit onder elkaar oplossen. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, is nog altijd niet betaald. Wil je betalen of contact opnemen?',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, is nog altijd niet betaald. Wil je betalen, of contact opnemen, zodat we samen afspreken hoe en wanneer dat kan?',
			},
		},
		final: {
			formal: {
				body: `Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, is niet betaald, en wij weten niet waarom{{#if reminded}}: op onze eerdere berichten kwam geen antwoord dat dit opheldert{{/if}}. Dit is de laatste herinnering die wij u op deze manier sturen. Ontvangen wij geen betaling en geen antwoord, dan bekijkt een collega dit persoonlijk en neemt contact met u op.

{{> facts}}

{{> pay}}

Zover hoeft het niet te komen: de betaling, een datum of een woord over wat er niet klopt, is genoeg. Is het hele bedrag in één keer te veel, dan praten wij graag over gespreid betalen. {{> help}}`,
				sms: '{{company}}: laatste herinnering voor factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}. Graag betaling of antwoord; anders nemen wij contact op.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}, en onze laatste herinnering in deze vorm: factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, is niet betaald. Ontvangen wij geen betaling en geen antwoord, dan neemt een collega persoonlijk contact met u op. Is het bedrag in één keer te veel, dan praten wij graag over gespreid betalen.',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, is niet betaald, en we weten niet waarom{{#if reminded}}: op onze eerdere berichten kwam geen antwoord dat dit opheldert{{/if}}. Dit is de laatste herinnering die we je op deze manier sturen. Krijgen we geen betaling en geen antwoord, dan bekijkt een collega dit persoonlijk en neemt contact met je op.

{{> facts}}

{{> pay}}

Zover hoeft het niet te komen: het geld, een datum of een woord over wat er niet klopt, is genoeg. Is alles in één keer te veel, dan praten we graag over gespreid betalen. {{> help}}`,
				sms: '{{company}}: laatste herinnering voor factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}. Betaal of antwoord even; anders nemen we contact op.',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}, en onze laatste herinnering in deze vorm: factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, is niet betaald. Krijgen we geen betaling en geen antwoord, dan neemt een collega persoonlijk contact met je op. Is alles in één keer te veel, dan praten we graag over gespreid betalen.',
			},
		},
	},
};
