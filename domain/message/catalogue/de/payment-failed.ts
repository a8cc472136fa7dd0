import type { TextsOf } from '../format';

/** Karte oder Lastschrift ging nicht durch. Warum, ist Sache von Kunde und Bank; eine abgelaufene Karte darf genannt werden. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}}: Die Zahlung der Rechnung {{number}} ging nicht durch',
		'Rechnung {{number}}: bitte die Zahlungsdaten prüfen',
		'Eine Zahlung an {{company}} braucht einen Moment Aufmerksamkeit',
	],
	tones: {
		helpful: {
			formal: {
				body: `wir wollten {{amount}} für die Rechnung {{number}} einziehen, fällig am {{dueDate}}, doch die Zahlung ging nicht durch. {{#if cardExpired}}Die Karte, die bei uns hinterlegt ist, ist abgelaufen.{{else}}Die Bank hat sie nicht freigegeben; das kann viele harmlose Gründe haben.{{/if}} Mit einer aktuellen Zahlungsart ist es in einer Minute erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

Möchten Sie lieber anders bezahlen oder halten Sie das für einen Irrtum, sagen Sie es uns bitte. {{> help}}`,
				sms: '{{company}}: Die Zahlung von {{amount}} für Rechnung {{number}}, fällig am {{dueDate}}, ging nicht durch. Bitte prüfen Sie die Zahlungsdaten.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Zahlung von {{amount}} für die Rechnung {{number}}, fällig am {{dueDate}}, ging nicht durch. Das kann viele harmlose Gründe haben; mit einer aktuellen Zahlungsart ist es in einer Minute erledigt.',
			},
			informal: {
				body: `wir wollten {{amount}} für die Rechnung {{number}} einziehen, fällig am {{dueDate}}, doch das hat nicht geklappt. {{#if cardExpired}}Die Karte, die bei uns hinterlegt ist, ist abgelaufen.{{else}}Die Bank hat die Zahlung nicht freigegeben; das kann viele harmlose Gründe haben.{{/if}} Mit einer aktuellen Zahlungsart ist es in einer Minute erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

Willst du lieber anders bezahlen oder ist das ein Irrtum? Sag uns einfach Bescheid. {{> help}}`,
				sms: '{{company}}: Die Zahlung von {{amount}} für Rechnung {{number}}, fällig am {{dueDate}}, hat nicht geklappt. Bitte prüf deine Zahlungsdaten.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Zahlung von {{amount}} für die Rechnung {{number}}, fällig am {{dueDate}}, hat nicht geklappt. Das kann viele harmlose Gründe haben; mit einer aktuellen Zahlungsart ist es in einer Minute erledigt.',
			},
		},
	},
};
