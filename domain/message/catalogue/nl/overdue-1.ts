import type { TextsOf } from '../format';

/** Het eerste woord na de vervaldatum: meestal is de factuur er gewoon tussendoor geglipt, en dat zegt de tekst ook. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Factuur {{number}} van {{company}}, vervaldatum {{dueDate}}',
		'Is factuur {{number}} er even tussendoor geglipt?',
		'Kort bericht over factuur {{number}} van {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Wij hopen dat het u goed gaat. Een kleinigheid: factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}}, en de betaling is nog niet bij ons aangekomen. Grote kans dat het geld al onderweg is; dan danken wij u en mag u dit bericht als niet verzonden beschouwen.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} (vervaldatum {{dueDate}}) is er misschien tussendoor geglipt. Al betaald? Dank u wel!',
				whatsapp:
					'Goedendag {{addressee}}, een kort bericht van {{company}}: factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}}, en de betaling is nog niet aangekomen. Is het geld al onderweg, dan danken wij u hartelijk.',
			},
			informal: {
				body: `Hopelijk is alles goed! Een kleinigheid: factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}}, en we hebben nog geen betaling gezien. Is het geld al onderweg? Dank je wel, dan mag je dit vergeten.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} (vervaldatum {{dueDate}}) is er misschien tussendoor geglipt. Al betaald? Dank je wel!',
				whatsapp:
					'Hallo {{addressee}}, een kort berichtje van {{company}}: factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}}, en we hebben nog geen betaling gezien. Is het geld al onderweg? Dank je wel!',
			},
		},
		helpful: {
			formal: {
				body: `De vervaldatum van factuur {{number}} was {{dueDate}}, en voor zover wij kunnen zien staat {{amount}} nog open. Dat overkomt iedereen weleens, en misschien hebben uw betaling en dit bericht elkaar gekruist; dan hoeft u verder niets te doen.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en lijkt nog open te staan.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en lijkt nog open te staan. Hebben uw betaling en dit bericht elkaar gekruist, dan hoeft u verder niets te doen.',
			},
			informal: {
				body: `De vervaldatum van factuur {{number}} was {{dueDate}}, en zo te zien staat {{amount}} nog open. Het overkomt ons allemaal weleens. Heeft je betaling dit bericht gekruist? Dan is alles in orde.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en lijkt nog open te staan.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Factuur {{number}} van {{amount}} had als vervaldatum {{dueDate}} en lijkt nog open te staan. Heeft je betaling dit bericht gekruist? Dan is alles in orde.',
			},
		},
	},
};
