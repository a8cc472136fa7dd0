import type { TextsOf } from '../format';

/** Een week later: duidelijke taal, en de deur blijft open. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Factuur {{number}} van {{company}}: betaling nog open',
		'Graag even bekijken: factuur {{number}}, vervaldatum {{dueDate}}',
		'Factuur {{number}} van {{amount}} staat open sinds {{dueDate}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `Factuur {{number}} van {{amount}} staat open sinds {{dueDate}}, en wij willen graag samen met u nagaan wat er nodig is.{{#if reminded}} Misschien heeft ons vorige bericht de juiste persoon niet bereikt.{{/if}} Gaat iemand anders over de betalingen? Dan horen wij graag wie.

{{> remark}}

{{> facts}}

{{> pay}}

Een datum is voor ons genoeg: zeg ons wanneer wij de betaling mogen verwachten, en wij noteren het. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} staat open sinds {{dueDate}}. Wanneer mogen wij de betaling verwachten? Een datum is genoeg.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} staat open sinds {{dueDate}}. Wanneer mogen wij de betaling verwachten? Een datum is genoeg, of een naam als iemand anders over de betalingen gaat.',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}} staat open sinds {{dueDate}}, en we gaan graag samen met je na wat er nodig is.{{#if reminded}} Misschien kwam ons vorige bericht niet bij de juiste persoon terecht.{{/if}} Gaat iemand anders over de betalingen? Zeg dan even wie.

{{> remark}}

{{> facts}}

{{> pay}}

Een datum is genoeg: zeg ons wanneer we het geld mogen verwachten, en we noteren het. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} staat open sinds {{dueDate}}. Wanneer mogen we het geld verwachten? Een datum is genoeg.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Factuur {{number}} van {{amount}} staat open sinds {{dueDate}}. Wanneer mogen we het geld verwachten? Een datum is genoeg, of de naam van wie over de betalingen gaat.',
			},
		},
		firm: {
			formal: {
				body: `Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en is niet betaald.{{#if reminded}} Wij hebben u hierover al geschreven en sindsdien geen betaling ontvangen.{{/if}} Wilt u de betaling in de komende dagen in orde brengen, of ons zeggen op welke datum wij kunnen rekenen?

{{> remark}}

{{> facts}}

{{> pay}}

Wat de reden ook is, wij horen die liever dan dat wij ernaar raden; het meeste komt in orde als we erover praten. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, is niet betaald. Wilt u betalen of ons een vaste datum geven?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en is niet betaald. Wilt u de betaling in de komende dagen in orde brengen, of ons zeggen op welke datum wij kunnen rekenen?',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en is niet betaald.{{#if reminded}} We hebben je hier al over geschreven en sindsdien geen betaling gekregen.{{/if}} Wil je de komende dagen betalen, of zeggen op welke datum we kunnen rekenen?

{{> remark}}

{{> facts}}

{{> pay}}

Lukt betalen nu even niet? Dan weten we dat liever dan dat we ernaar raden; het meeste komt in orde als we erover praten. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, is niet betaald. Wil je betalen of ons een vaste datum geven?',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en is niet betaald. Wil je de komende dagen betalen, of zeggen op welke datum we kunnen rekenen?',
			},
		},
	},
};
