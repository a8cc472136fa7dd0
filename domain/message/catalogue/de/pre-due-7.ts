import type { TextsOf } from '../format';

/** Rund eine Woche vor der Fälligkeit: Noch ist niemand etwas schuldig. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Rechnung {{number}} von {{company}}, fällig am {{dueDate}}',
		'Zur Planung: Rechnung {{number}} wird am {{dueDate}} fällig',
		'{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `wir hoffen, es geht Ihnen gut. Damit nichts überraschend kommt, hier nur ein früher Hinweis: Die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig.

{{> remark}}

{{> facts}}

{{> pay}}

Ist die Zahlung schon eingeplant, brauchen Sie nichts weiter zu tun. {{> help}}`,
				sms: '{{company}}: ein freundlicher Hinweis, die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig.',
				whatsapp:
					'Guten Tag {{addressee}}, ein früher Hinweis von {{company}}: Die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Ist die Zahlung schon eingeplant, brauchen Sie nichts weiter zu tun.',
			},
			informal: {
				body: `wir hoffen, bei dir läuft alles gut. Nur damit es dich nicht überrascht: Die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig.

{{> remark}}

{{> facts}}

{{> pay}}

Schon eingeplant? Dann ist alles erledigt. {{> help}}`,
				sms: '{{company}}: nur als kleiner Hinweis, die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig.',
				whatsapp:
					'Hallo {{addressee}}, ein kleiner Hinweis von {{company}}: Die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Schon eingeplant? Dann ist alles erledigt.',
			},
		},
		helpful: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Wir melden uns rechtzeitig, damit Sie sie in Ruhe prüfen und in Ihren nächsten Zahlungslauf aufnehmen können.

{{> remark}}

{{> facts}}

{{> pay}}

Fehlt Ihnen für die Freigabe noch etwas, eine Bestellnummer etwa oder eine Kopie der Rechnung? Sie bekommen es noch am selben Tag von uns. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Fehlt etwas für die Freigabe? Gern melden.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Fehlt Ihnen für die Freigabe noch etwas, eine Bestellnummer oder eine Kopie, schicken wir es gern.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Wir melden uns früh, damit du sie in Ruhe prüfen und in den nächsten Zahlungslauf nehmen kannst.

{{> remark}}

{{> facts}}

{{> pay}}

Fehlt dir für die Freigabe noch etwas, eine Bestellnummer oder eine Kopie? Du bekommst es noch am selben Tag. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Fehlt dir etwas für die Freigabe? Melde dich gern.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} wird am {{dueDate}} fällig. Fehlt dir für die Freigabe noch eine Bestellnummer oder eine Kopie? Sag einfach Bescheid.',
			},
		},
	},
};
