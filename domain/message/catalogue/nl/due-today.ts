import type { TextsOf } from '../format';

/** Op de vervaldatum; in het weekend komt het bericht soms iets later aan. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Factuur {{number}} van {{company}}: vervaldatum {{dueDate}}',
		'Vervaldatum {{dueDate}}: factuur {{number}} van {{amount}}',
		'{{company}}: de vervaldatum van factuur {{number}} is aangebroken',
	],
	tones: {
		friendly: {
			formal: {
				body: `De vervaldatum van factuur {{number}} is aangebroken: {{amount}}, te betalen uiterlijk op {{dueDate}}. Misschien is uw betaling al onderweg; dan danken wij u hartelijk en hoeft u verder niets te doen.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: de vervaldatum van factuur {{number}} ({{amount}}) is {{dueDate}}. Al betaald? Dank u wel!',
				whatsapp:
					'Goedendag {{addressee}}, een vriendelijk bericht van {{company}}: de vervaldatum van factuur {{number}} ({{amount}}) is {{dueDate}}. Is uw betaling al onderweg, dan danken wij u hartelijk.',
			},
			informal: {
				body: `De vervaldatum van factuur {{number}} is er: {{amount}}, te betalen uiterlijk op {{dueDate}}. Is het geld al onderweg? Dank je wel, dan hoef je niets meer te doen.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: de vervaldatum van factuur {{number}} ({{amount}}) is {{dueDate}}. Al betaald? Dank je wel!',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}: de vervaldatum van factuur {{number}} ({{amount}}) is {{dueDate}}. Is het geld al onderweg? Dank je wel!',
			},
		},
		helpful: {
			formal: {
				body: `Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}, en wij hebben nog geen betaling gezien. Een overschrijving en een bericht als dit kruisen elkaar vaak; in dat geval kunt u dit bericht als niet verzonden beschouwen.

{{> remark}}

{{> facts}}

{{> pay}}

Hebt u nog een paar dagen nodig? Een kort antwoord met de datum is genoeg. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Nog een paar dagen nodig? Geef ons gewoon de datum door.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Hebt u nog een paar dagen nodig, dan is een kort antwoord met de datum genoeg.',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}, en we zien nog geen betaling. Vaak kruist zo’n bericht een betaling die al onderweg is; dan mag je dit gewoon vergeten.

{{> remark}}

{{> facts}}

{{> pay}}

Nog een paar dagen nodig? Stuur ons gewoon de datum. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Nog een paar dagen nodig? Stuur ons gewoon de datum.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Factuur {{number}} van {{amount}} heeft als vervaldatum {{dueDate}}. Nog een paar dagen nodig? Stuur ons gewoon de datum.',
			},
		},
	},
};
