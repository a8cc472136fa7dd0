import type { TextsOf } from '../format';

/** Am Tag der Fälligkeit; übers Wochenende kommt die Nachricht auch einmal etwas danach an. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Rechnung {{number}} von {{company}}: Fälligkeit {{dueDate}}',
		'Fälligkeit {{dueDate}}: Rechnung {{number}} über {{amount}}',
		'{{company}}: Rechnung {{number}} ist zur Zahlung fällig',
	],
	tones: {
		friendly: {
			formal: {
				body: `der Zahlungstermin der Rechnung {{number}} ist da: {{amount}}, fällig am {{dueDate}}. Vielleicht ist Ihre Zahlung schon unterwegs; dann herzlichen Dank, und Sie brauchen nichts weiter zu tun.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Zahlungstermin der Rechnung {{number}} über {{amount}} ist der {{dueDate}}. Schon bezahlt? Vielen Dank!',
				whatsapp:
					'Guten Tag {{addressee}}, ein freundlicher Hinweis von {{company}}: Zahlungstermin der Rechnung {{number}} über {{amount}} ist der {{dueDate}}. Ist Ihre Zahlung schon unterwegs, danken wir Ihnen herzlich.',
			},
			informal: {
				body: `der Zahlungstermin der Rechnung {{number}} ist da: {{amount}}, fällig am {{dueDate}}. Ist das Geld schon unterwegs? Dann vielen Dank, und es gibt nichts weiter zu tun.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Zahlungstermin der Rechnung {{number}} über {{amount}} ist der {{dueDate}}. Schon bezahlt? Danke!',
				whatsapp:
					'Hallo {{addressee}}, ein kleiner Hinweis von {{company}}: Zahlungstermin der Rechnung {{number}} über {{amount}} ist der {{dueDate}}. Schon unterwegs? Dann vielen Dank!',
			},
		},
		helpful: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig, und wir sehen noch keinen Zahlungseingang. Überweisung und Nachricht kreuzen sich oft; in diesem Fall betrachten Sie sie bitte als erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

Brauchen Sie noch ein paar Tage, genügt uns eine kurze Antwort mit dem Datum. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Noch ein paar Tage nötig? Nennen Sie uns einfach das Datum.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Brauchen Sie noch ein paar Tage, genügt uns eine kurze Antwort mit dem Datum.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig, und wir sehen noch keinen Zahlungseingang. Oft kreuzt sich das; dann ist diese Nachricht schon erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

Brauchst du noch ein paar Tage? Schick uns einfach das Datum. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Noch ein paar Tage nötig? Schick uns einfach das Datum.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} ist am {{dueDate}} fällig. Brauchst du noch ein paar Tage? Schick uns einfach das Datum.',
			},
		},
	},
};
