import type { TextsOf } from '../format';

/** Kort voor de vervaldatum. Met de datum, niet met ‘morgen’: een bericht gaat soms een dag later weg dan gepland. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Factuur {{number}} van {{company}}: te betalen uiterlijk {{dueDate}}',
		'Kort bericht vooraf: factuur {{number}}, vervaldatum {{dueDate}}',
		'{{amount}}, vervaldatum {{dueDate}}: factuur {{number}} van {{company}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Een kort bericht voordat het zover is: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Is uw betaling al onderweg? Dan danken wij u hartelijk en kunt u dit bericht als niet verzonden beschouwen.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: een kort bericht vooraf, factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Al betaald? Dank u wel!',
				whatsapp:
					'Goedendag {{addressee}}, een kort bericht van {{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Is uw betaling al onderweg, dan danken wij u hartelijk.',
			},
			informal: {
				body: `Even kort: factuur {{number}} van {{amount}} is uiterlijk op {{dueDate}} te betalen. Heb je al betaald? Dank je wel, dan mag je dit bericht vergeten.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: even kort, factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Al betaald? Dank je wel!',
				whatsapp:
					'Hallo {{addressee}}, even kort van {{company}}: factuur {{number}} van {{amount}} is uiterlijk op {{dueDate}} te betalen. Al betaald? Dank je wel, dan mag je dit bericht vergeten.',
			},
		},
		helpful: {
			formal: {
				body: `De vervaldatum van factuur {{number}} is {{dueDate}}, en er staat nog {{amount}} open. Om u zoekwerk te besparen, vindt u hieronder alles wat u nodig hebt om te betalen.

{{> remark}}

{{> facts}}

{{> pay}}

Komt die datum u niet goed uit? Zeg het ons dan vooraf: samen vinden wij makkelijk een andere. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Komt dat niet goed uit? Zeg het ons dan vooraf.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Komt die datum u niet goed uit, zeg het ons dan vooraf; samen vinden wij een andere.',
			},
			informal: {
				body: `Factuur {{number}} heeft als vervaldatum {{dueDate}}, en er staat nog {{amount}} open. Alles wat je nodig hebt om te betalen, staat hier bij elkaar.

{{> remark}}

{{> facts}}

{{> pay}}

Komt die datum niet goed uit? Zeg het even vooraf, dan zoeken we een andere. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Komt dat niet goed uit? Zeg het even vooraf.',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Komt die datum niet goed uit? Zeg het even vooraf, dan zoeken we een andere.',
			},
		},
	},
};
