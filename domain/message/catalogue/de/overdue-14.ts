import type { TextsOf } from '../format';

/** Das letzte Wort, bevor ein Mensch übernimmt. Es nennt diesen Schritt und keinen anderen: Gedroht wird nicht. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Rechnung {{number}} von {{company}}: Wir brauchen eine Antwort',
		'Rechnung {{number}} über {{amount}}: Bitte melden',
		'Offen seit dem {{dueDate}}: Rechnung {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `wir schreiben Ihnen, weil die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, {{#if reminded}}trotz unserer früheren Nachrichten {{/if}}noch immer nicht bezahlt ist. Bitte begleichen Sie sie jetzt, oder rufen Sie uns an oder schreiben Sie uns, damit wir gemeinsam festlegen, wie und wann das geschieht.

{{> remark}}

{{> facts}}

{{> pay}}

Wir arbeiten gern mit Ihnen zusammen und möchten das unter uns klären. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist noch immer nicht bezahlt. Bitte zahlen Sie oder melden Sie sich.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist noch immer nicht bezahlt. Bitte begleichen Sie sie, oder melden Sie sich, damit wir gemeinsam festlegen, wie und wann das geschieht.',
			},
			informal: {
				body: `wir schreiben dir, weil die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, {{#if reminded}}trotz unserer früheren Nachrichten {{/if}}noch immer nicht bezahlt ist. Bitte bezahl sie jetzt, oder ruf uns an oder schreib uns, damit wir zusammen festlegen, wie und wann das geht.

{{> remark}}

{{> facts}}

{{> pay}}

Wir arbeiten gern mit dir und möchten das unter uns klären. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist noch immer nicht bezahlt. Bitte zahle oder melde dich.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist noch immer nicht bezahlt. Bitte bezahl sie, oder melde dich, damit wir zusammen festlegen, wie und wann das geht.',
			},
		},
		final: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht bezahlt, und wir kennen den Grund nicht{{#if reminded}}: Auf unsere früheren Nachrichten kam keine Antwort, die das klärt{{/if}}. Dies ist unsere letzte Erinnerung dieser Art. Erreicht uns weder eine Zahlung noch eine Antwort, nimmt sich eine Kollegin oder ein Kollege der Sache persönlich an und meldet sich bei Ihnen.

{{> facts}}

{{> pay}}

So weit muss es nicht kommen: Die Zahlung, ein Datum oder ein Wort dazu, was nicht stimmt, genügt. Ist der ganze Betrag auf einmal zu viel, sprechen wir gern über Raten. {{> help}}`,
				sms: '{{company}}: letzte Erinnerung an Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}. Bitte zahlen oder antworten Sie, sonst melden wir uns.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}} mit der letzten Erinnerung dieser Art: Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht bezahlt. Erreicht uns weder eine Zahlung noch eine Antwort, melden wir uns persönlich bei Ihnen. Ist der Betrag auf einmal zu viel, sprechen wir gern über Raten.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht bezahlt, und wir kennen den Grund nicht{{#if reminded}}: Auf unsere früheren Nachrichten kam keine Antwort, die das klärt{{/if}}. Das ist unsere letzte Erinnerung dieser Art. Kommt weder Geld noch eine Antwort, nimmt sich eine Kollegin oder ein Kollege der Sache persönlich an und meldet sich bei dir.

{{> facts}}

{{> pay}}

So weit muss es nicht kommen: Das Geld, ein Datum oder ein Wort dazu, was nicht stimmt, genügt. Ist alles auf einmal zu viel, reden wir gern über Raten. {{> help}}`,
				sms: '{{company}}: letzte Erinnerung an Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}. Bitte zahle oder antworte, sonst melden wir uns.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}} mit der letzten Erinnerung dieser Art: Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht bezahlt. Kommt weder Geld noch eine Antwort, melden wir uns persönlich bei dir. Ist alles auf einmal zu viel, reden wir gern über Raten.',
			},
		},
	},
};
