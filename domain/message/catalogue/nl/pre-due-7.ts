import type { TextsOf } from '../format';

/** Ongeveer een week voor de vervaldatum: niemand is nog iets verschuldigd. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Factuur {{number}} van {{company}}, vervaldatum {{dueDate}}',
		'Voor de planning: factuur {{number}}, te betalen uiterlijk {{dueDate}}',
		'{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Wij hopen dat het u goed gaat. Alvast een berichtje, zodat u niet voor verrassingen komt te staan: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Staat de betaling al gepland? Dan hoeft u verder niets te doen. {{> help}}`,
				sms: '{{company}}: alvast een vriendelijk berichtje, factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}.',
				whatsapp:
					'Goedendag {{addressee}}, alvast een bericht van {{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Staat de betaling al gepland, dan hoeft u verder niets te doen.',
			},
			informal: {
				body: `Hopelijk gaat alles goed! Even een seintje vooraf, zodat je niet voor verrassingen komt te staan: factuur {{number}} van {{amount}} is uiterlijk op {{dueDate}} te betalen.

{{> remark}}

{{> facts}}

{{> pay}}

Al ingepland? Dan is alles in orde. {{> help}}`,
				sms: '{{company}}: even een seintje vooraf, factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}.',
				whatsapp:
					'Hallo {{addressee}}, even een seintje van {{company}}: factuur {{number}} van {{amount}} is uiterlijk op {{dueDate}} te betalen. Al ingepland? Dan is alles in orde.',
			},
		},
		helpful: {
			formal: {
				body: `Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Wij schrijven u ruim op tijd, zodat u de factuur rustig kunt nakijken en in uw volgende betaalronde kunt meenemen.

{{> remark}}

{{> facts}}

{{> pay}}

Ontbreekt er nog iets voor de goedkeuring, een bestelnummer bijvoorbeeld of een kopie van de factuur? Wij sturen het u graag toe. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Ontbreekt er iets voor de goedkeuring? Vraag het gerust.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Ontbreekt er nog iets voor de goedkeuring, een bestelnummer of een kopie, dan sturen wij het u graag toe.',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. We schrijven je op tijd, dan kun je alles rustig nakijken en de factuur meenemen in je volgende betaalronde.

{{> remark}}

{{> facts}}

{{> pay}}

Mis je nog iets voor de goedkeuring, een bestelnummer of een kopie? Vraag maar, we sturen het je graag. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Kopie of bestelnummer nodig? Vraag maar.',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Heb je voor de goedkeuring nog een kopie of een bestelnummer nodig? Vraag maar.',
			},
		},
	},
};
