import type { TextsOf } from '../format';

/** Kurz vor der Fälligkeit. Mit Datum statt „morgen“: Eine Nachricht kann einen Tag später hinausgehen als gedacht. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Rechnung {{number}} von {{company}}: fällig am {{dueDate}}',
		'Kurz zur Erinnerung: Rechnung {{number}}, fällig am {{dueDate}}',
		'{{amount}}, fällig am {{dueDate}}: Rechnung {{number}} von {{company}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `kurz bevor es so weit ist: Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Ist Ihre Zahlung schon unterwegs, danken wir Ihnen sehr; dann betrachten Sie diese Nachricht bitte als erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Schon bezahlt? Vielen Dank!',
				whatsapp:
					'Guten Tag {{addressee}}, eine kurze Nachricht von {{company}}: Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Ist die Zahlung schon unterwegs, danken wir Ihnen sehr.',
			},
			informal: {
				body: `ganz kurz: Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Hast du schon überwiesen? Dann vielen Dank, und die Nachricht hat sich erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: ganz kurz, Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Schon bezahlt? Danke!',
				whatsapp:
					'Hallo {{addressee}}, ganz kurz von {{company}}: Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Schon überwiesen? Dann danke, und die Nachricht hat sich erledigt.',
			},
		},
		helpful: {
			formal: {
				body: `die Rechnung {{number}} ist am {{dueDate}} fällig, und {{amount}} sind noch offen. Damit Sie nicht suchen müssen, finden Sie hier alles, was Sie zum Bezahlen brauchen.

{{> remark}}

{{> facts}}

{{> pay}}

Passt Ihnen der Termin nicht, sagen Sie uns bitte vorher Bescheid: Einen anderen finden wir gemeinsam leicht. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Passt der Termin nicht? Bitte sagen Sie vorher Bescheid.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Passt Ihnen der Termin nicht, sagen Sie bitte vorher Bescheid; einen anderen finden wir gemeinsam.',
			},
			informal: {
				body: `die Rechnung {{number}} ist am {{dueDate}} fällig, und {{amount}} sind noch offen. Hier findest du alles, was du zum Bezahlen brauchst.

{{> remark}}

{{> facts}}

{{> pay}}

Passt dir der Termin nicht, sag uns vorher Bescheid, dann finden wir einen anderen. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Passt dir das nicht? Sag uns vorher Bescheid.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Passt dir der Termin nicht, sag uns vorher Bescheid, dann finden wir einen anderen.',
			},
		},
	},
};
