import type { TextsOf } from '../format';

/** Een kaartbetaling of incasso ging niet door. Waarom, is tussen klant en bank; een verlopen kaart mag genoemd worden. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}}: de betaling van factuur {{number}} is niet gelukt',
		'Factuur {{number}}: graag de betaalgegevens nakijken',
		'Een betaling aan {{company}} vraagt even aandacht',
	],
	tones: {
		helpful: {
			formal: {
				body: `Wij wilden {{amount}} afschrijven voor factuur {{number}}, met vervaldatum {{dueDate}}, maar de betaling is niet gelukt. {{#if cardExpired}}De kaart die wij van u hebben, is verlopen.{{else}}De bank heeft de betaling niet goedgekeurd; dat kan allerlei onschuldige redenen hebben.{{/if}} Met een actuele betaalmethode is het zo geregeld.

{{> remark}}

{{> facts}}

{{> pay}}

Betaalt u liever op een andere manier, of denkt u dat dit een vergissing is? Dan horen wij dat graag. {{> help}}`,
				sms: '{{company}}: de betaling van {{amount}} voor factuur {{number}}, vervaldatum {{dueDate}}, is niet gelukt. Wilt u de betaalgegevens nakijken?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. De betaling van {{amount}} voor factuur {{number}}, met vervaldatum {{dueDate}}, is niet gelukt. Dat kan allerlei onschuldige redenen hebben; met een actuele betaalmethode is het zo geregeld.',
			},
			informal: {
				body: `We wilden {{amount}} afschrijven voor factuur {{number}}, met vervaldatum {{dueDate}}, maar dat is niet gelukt. {{#if cardExpired}}De kaart die we van je hebben, is verlopen.{{else}}De bank heeft de betaling niet goedgekeurd; dat kan allerlei onschuldige redenen hebben.{{/if}} Met een actuele betaalmethode is het zo in orde.

{{> remark}}

{{> facts}}

{{> pay}}

Betaal je liever anders, of denk je dat dit een vergissing is? Zeg het gerust. {{> help}}`,
				sms: '{{company}}: de betaling van {{amount}} voor factuur {{number}}, vervaldatum {{dueDate}}, is niet gelukt. Kijk je even je betaalgegevens na?',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. De betaling van {{amount}} voor factuur {{number}}, met vervaldatum {{dueDate}}, is niet gelukt. Dat kan allerlei onschuldige redenen hebben; met een actuele betaalmethode is het zo in orde.',
			},
		},
	},
};
