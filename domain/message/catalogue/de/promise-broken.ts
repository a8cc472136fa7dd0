import type { TextsOf } from '../format';

/** Das Datum, das der Kunde genannt hat, ist vorbei. Pläne ändern sich; der Text bittet um ein neues. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Rechnung {{number}}: die angekündigte Zahlung',
		'Ist die Zahlung der Rechnung {{number}} hinausgegangen?',
		'Rechnung {{number}} von {{company}}: Gibt es ein neues Datum?',
	],
	tones: {
		helpful: {
			formal: {
				body: `noch einmal danke, dass Sie uns {{#if promisedOn}}die Zahlung der Rechnung {{number}} bis zum {{promisedOn}} angekündigt haben{{else}}die Zahlung der Rechnung {{number}} angekündigt haben{{/if}}. Bisher ist sie nicht bei uns angekommen. Pläne ändern sich, das wissen wir; vielleicht hängt sie auch nur bei der Bank.

{{> facts}}

{{> pay}}

Nennen Sie uns das neue Datum? Wenn es Ihnen hilft, in Teilen zu zahlen, sprechen wir auch darüber gern. {{> help}}`,
				sms: '{{company}}: Die angekündigte Zahlung der Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}) ist noch nicht da. Gibt es ein neues Datum?',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die angekündigte Zahlung der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist bisher nicht angekommen. Pläne ändern sich, das wissen wir: Nennen Sie uns das neue Datum?',
			},
			informal: {
				body: `noch einmal danke, dass du uns {{#if promisedOn}}die Zahlung der Rechnung {{number}} bis zum {{promisedOn}} angekündigt hast{{else}}die Zahlung der Rechnung {{number}} angekündigt hast{{/if}}. Bisher ist sie nicht bei uns angekommen. Pläne ändern sich, klar; vielleicht hängt sie auch nur bei der Bank.

{{> facts}}

{{> pay}}

Schickst du uns das neue Datum? Wenn dir Raten helfen, reden wir auch darüber gern. {{> help}}`,
				sms: '{{company}}: Die angekündigte Zahlung der Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}) ist noch nicht da. Gibt es ein neues Datum?',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die angekündigte Zahlung der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist bisher nicht angekommen. Pläne ändern sich, klar: Schickst du uns das neue Datum?',
			},
		},
		firm: {
			formal: {
				body: `{{#if promisedOn}}Sie hatten uns zugesagt, die Rechnung {{number}} bis zum {{promisedOn}} zu bezahlen.{{else}}Sie hatten uns zugesagt, die Rechnung {{number}} bald zu bezahlen.{{/if}} Darauf haben wir uns verlassen und gewartet; doch {{amount}}, fällig am {{dueDate}}, sind nicht angekommen.

{{> facts}}

{{> pay}}

Bitte zahlen Sie in den nächsten Tagen, oder nennen Sie uns ein Datum, das hält. Fällt Ihnen der Betrag im Moment schwer, sagen Sie es; dann suchen wir einen Weg in Teilen. {{> help}}`,
				sms: '{{company}}: Die zugesagte Zahlung der Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}) ist nicht da. Bitte zahlen Sie oder nennen Sie ein festes Datum.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Sie hatten uns die Zahlung der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, zugesagt, doch sie ist nicht angekommen. Bitte zahlen Sie in den nächsten Tagen, oder nennen Sie uns ein Datum, das hält.',
			},
			informal: {
				body: `{{#if promisedOn}}du hattest uns zugesagt, die Rechnung {{number}} bis zum {{promisedOn}} zu bezahlen.{{else}}du hattest uns zugesagt, die Rechnung {{number}} bald zu bezahlen.{{/if}} Darauf haben wir uns verlassen und gewartet; doch {{amount}}, fällig am {{dueDate}}, sind nicht angekommen.

{{> facts}}

{{> pay}}

Bitte zahle in den nächsten Tagen, oder nenn uns ein Datum, das hält. Ist es gerade schwierig, sag es; dann suchen wir einen Weg in Raten. {{> help}}`,
				sms: '{{company}}: Die zugesagte Zahlung der Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}) ist nicht da. Bitte zahle oder nenn uns ein festes Datum.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Du hattest uns die Zahlung der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, zugesagt, doch sie ist nicht angekommen. Bitte zahle in den nächsten Tagen, oder nenn uns ein Datum, das hält.',
			},
		},
		final: {
			formal: {
				body: `{{#if promisedOn}}die Zahlung der Rechnung {{number}}, die Sie für den {{promisedOn}} angekündigt hatten, ist nicht angekommen.{{else}}die Zahlung der Rechnung {{number}}, die Sie angekündigt hatten, ist nicht angekommen.{{/if}} Offen sind {{amount}}, fällig seit dem {{dueDate}}. Dies ist unsere letzte Erinnerung dieser Art; ohne Zahlung oder Antwort nimmt sich eine Kollegin oder ein Kollege der Sache persönlich an und meldet sich bei Ihnen.

{{> facts}}

{{> pay}}

Ist etwas geschehen, das Ihnen die Zahlung unmöglich macht, sagen Sie es uns bitte. Fast immer gibt es einen Weg, auch in Raten. {{> help}}`,
				sms: '{{company}}: Die zugesagte Zahlung der Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}) ist nicht da. Bitte antworten Sie, sonst melden wir uns persönlich.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}} mit der letzten Erinnerung dieser Art. Die angekündigte Zahlung der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht angekommen. Ohne Zahlung oder Antwort melden wir uns persönlich bei Ihnen.',
			},
			informal: {
				body: `{{#if promisedOn}}die Zahlung der Rechnung {{number}}, die du für den {{promisedOn}} angekündigt hattest, ist nicht angekommen.{{else}}die Zahlung der Rechnung {{number}}, die du angekündigt hattest, ist nicht angekommen.{{/if}} Offen sind {{amount}}, fällig seit dem {{dueDate}}. Das ist unsere letzte Erinnerung dieser Art; ohne Geld oder Antwort nimmt sich eine Kollegin oder ein Kollege der Sache persönlich an und meldet sich bei dir.

{{> facts}}

{{> pay}}

Ist etwas passiert, das dir das Zahlen unmöglich macht, sag es uns bitte. Fast immer gibt es einen Weg, auch in Raten. {{> help}}`,
				sms: '{{company}}: Die zugesagte Zahlung der Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}) ist nicht da. Bitte antworte, sonst melden wir uns persönlich.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}} mit der letzten Erinnerung dieser Art. Die angekündigte Zahlung der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht angekommen. Ohne Geld oder Antwort melden wir uns persönlich bei dir.',
			},
		},
	},
};
