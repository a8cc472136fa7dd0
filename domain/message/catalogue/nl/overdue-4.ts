import type { TextsOf } from '../format';

/** Een paar dagen later, voor wie nog een duwtje nodig heeft: de tekst zoekt wat er in de weg zit. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Factuur {{number}}: kunnen we ergens mee helpen?',
		'Nog open: factuur {{number}} van {{company}}',
		'Factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Wij schrijven u over factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}: bij ons staat die nog open. Wij weten hoe vol de dagen zijn; daarom staat hier alles bij elkaar.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, staat bij ons nog open. Kunnen wij ergens mee helpen?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, staat bij ons nog open. Kunnen wij ergens mee helpen? Dan horen wij het graag van u.',
			},
			informal: {
				body: `Even over factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}: die staat bij ons nog open. We weten hoe druk het kan zijn; daarom hier alles bij elkaar.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, staat bij ons nog open. Kunnen we ergens mee helpen?',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, staat bij ons nog open. Kunnen we ergens mee helpen?',
			},
		},
		helpful: {
			formal: {
				body: `Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en staat nog open. Meestal is daar een eenvoudige reden voor: een goedkeuring ontbreekt, de kopie is zoekgeraakt, een vraag bleef liggen. Zeg ons wat het is, dan doen wij ons deel.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, staat nog open. Staat er iets in de weg? Zeg het ons, wij helpen.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en staat nog open. Ontbreekt er een goedkeuring, een kopie of een antwoord, zeg het ons; dan doen wij ons deel.',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en staat nog open. Meestal is de reden eenvoudig: een goedkeuring ontbreekt, de kopie is weg, een vraag bleef liggen. Zeg maar wat het is, dan doen wij ons deel.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, staat nog open. Zit er iets in de weg? Zeg het, we helpen.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en staat nog open. Wacht het op een goedkeuring, een kopie of een antwoord? Zeg het maar, dan doen wij ons deel.',
			},
		},
	},
};
