import type { TextsOf } from '../format';

/** Mehrere Rechnungen eines Kunden in einer Nachricht; {{number}} und {{dueDate}} sind die der ältesten. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}}: Übersicht über {{invoiceCount}} offene Rechnungen',
		'Offene Rechnungen von {{company}}, zusammen {{amount}}',
		'Kontoübersicht von {{company}}: {{invoiceCount}} Rechnungen',
	],
	tones: {
		friendly: {
			formal: {
				body: `damit Sie nicht mehrere Nachrichten bekommen, finden Sie Ihre offenen Rechnungen hier in einer: {{invoiceCount}} sind es, zusammen {{amount}}. Die älteste ist {{number}}, fällig am {{dueDate}}. Was Sie in den letzten Tagen bezahlt haben, ist vielleicht noch nicht berücksichtigt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} Rechnungen sind offen, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Damit Sie nicht mehrere Nachrichten bekommen: {{invoiceCount}} Rechnungen sind offen, zusammen {{amount}}. Die älteste ist {{number}}, fällig am {{dueDate}}.',
			},
			informal: {
				body: `damit du nicht lauter einzelne Nachrichten bekommst, findest du deine offenen Rechnungen hier in einer: {{invoiceCount}} sind es, zusammen {{amount}}. Die älteste ist {{number}}, fällig am {{dueDate}}. Was du in den letzten Tagen bezahlt hast, ist vielleicht noch nicht dabei.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} Rechnungen sind offen, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Damit du nicht lauter einzelne Nachrichten bekommst: {{invoiceCount}} Rechnungen sind offen, zusammen {{amount}}. Die älteste ist {{number}}, fällig am {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `soweit wir sehen, sind {{invoiceCount}} Ihrer Rechnungen offen, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}. Hier stehen sie auf einen Blick, damit Sie sie mit Ihren Büchern vergleichen können.

{{> remark}}

{{> facts}}

{{> pay}}

Fehlt Ihnen eine davon oder stimmt etwas nicht, sagen Sie uns, welche; die anderen müssen darauf nicht warten. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} Rechnungen scheinen noch offen zu sein, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Soweit wir sehen, sind {{invoiceCount}} Rechnungen offen, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}. Stimmt bei einer etwas nicht, sagen Sie uns, bei welcher.',
			},
			informal: {
				body: `soweit wir sehen, sind {{invoiceCount}} deiner Rechnungen offen, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}. Hier stehen sie auf einen Blick, damit du sie mit deinen Büchern vergleichen kannst.

{{> remark}}

{{> facts}}

{{> pay}}

Fehlt dir eine davon oder stimmt etwas nicht, sag uns, welche; die anderen müssen darauf nicht warten. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} Rechnungen scheinen noch offen zu sein, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Soweit wir sehen, sind {{invoiceCount}} Rechnungen offen, zusammen {{amount}}; die älteste ist {{number}}, fällig am {{dueDate}}. Stimmt bei einer etwas nicht, sag uns, bei welcher.',
			},
		},
		firm: {
			formal: {
				body: `{{invoiceCount}} Ihrer Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig.{{#if reminded}} Wir haben Ihnen dazu bereits geschrieben.{{/if}} Bitte veranlassen Sie die Zahlung in den nächsten Tagen, oder nennen Sie uns ein Datum, auf das wir uns verlassen können.

{{> remark}}

{{> facts}}

{{> pay}}

Gibt es einen Grund, warum zurzeit nicht alle bezahlt werden können, sprechen Sie mit uns: Schon die älteste zuerst zu begleichen hilft. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig. Bitte zahlen Sie oder nennen Sie ein Datum.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. {{invoiceCount}} Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig. Bitte veranlassen Sie die Zahlung in den nächsten Tagen, oder nennen Sie uns ein Datum, auf das wir uns verlassen können.',
			},
			informal: {
				body: `{{invoiceCount}} deiner Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig.{{#if reminded}} Wir haben dir dazu schon geschrieben.{{/if}} Bitte überweise in den nächsten Tagen, oder nenn uns ein Datum, auf das wir uns verlassen können.

{{> remark}}

{{> facts}}

{{> pay}}

Gibt es einen Grund, warum gerade nicht alle bezahlt werden können, lass uns reden: Schon die älteste zuerst zu bezahlen hilft. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig. Bitte zahle oder nenn uns ein Datum.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. {{invoiceCount}} Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig. Bitte überweise in den nächsten Tagen, oder nenn uns ein Datum, auf das wir uns verlassen können.',
			},
		},
		final: {
			formal: {
				body: `{{invoiceCount}} Ihrer Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig, und wir kennen den Grund nicht. Dies ist unsere letzte Erinnerung dieser Art. Erreicht uns weder eine Zahlung noch eine Antwort, nimmt sich eine Kollegin oder ein Kollege der Sache persönlich an und meldet sich bei Ihnen.

{{> facts}}

{{> pay}}

So weit muss es nicht kommen: Eine Zahlung, ein Datum oder ein Wort dazu, was nicht stimmt, genügt. Ist alles auf einmal zu viel, sprechen wir gern über Raten. {{> help}}`,
				sms: '{{company}}: unsere letzte Erinnerung an {{invoiceCount}} Rechnungen, zusammen {{amount}}; die älteste, {{number}}, fällig am {{dueDate}}. Bitte zahlen oder antworten Sie.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}} mit der letzten Erinnerung dieser Art: {{invoiceCount}} Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig. Ohne Zahlung oder Antwort melden wir uns persönlich bei Ihnen. Ist alles auf einmal zu viel, sprechen wir gern über Raten.',
			},
			informal: {
				body: `{{invoiceCount}} deiner Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig, und wir kennen den Grund nicht. Das ist unsere letzte Erinnerung dieser Art. Kommt weder Geld noch eine Antwort, nimmt sich eine Kollegin oder ein Kollege der Sache persönlich an und meldet sich bei dir.

{{> facts}}

{{> pay}}

So weit muss es nicht kommen: Geld, ein Datum oder ein Wort dazu, was nicht stimmt, genügt. Ist alles auf einmal zu viel, reden wir gern über Raten. {{> help}}`,
				sms: '{{company}}: unsere letzte Erinnerung an {{invoiceCount}} Rechnungen, zusammen {{amount}}; die älteste, {{number}}, fällig am {{dueDate}}. Bitte zahle oder antworte.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}} mit der letzten Erinnerung dieser Art: {{invoiceCount}} Rechnungen sind nicht bezahlt, zusammen {{amount}}; die älteste, {{number}}, ist seit dem {{dueDate}} fällig. Ohne Geld oder Antwort melden wir uns persönlich bei dir. Ist alles auf einmal zu viel, reden wir gern über Raten.',
			},
		},
	},
};
