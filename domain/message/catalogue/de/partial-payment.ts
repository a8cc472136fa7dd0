import type { TextsOf } from '../format';

/** Dank für einen Teil; der Rest wird genannt, nicht gefordert. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Danke: Teilzahlung zur Rechnung {{number}}',
		'Zahlung angekommen: Rechnung {{number}}',
		'Rechnung {{number}}: vielen Dank, und was noch offen ist',
	],
	tones: {
		friendly: {
			formal: {
				body: `vielen Dank: {{#if received}}{{received}} zur Rechnung {{number}} sind {{#if receivedOn}}am {{receivedOn}} {{/if}}bei uns eingegangen{{else}}Ein Teil des Betrags der Rechnung {{number}} ist bei uns eingegangen{{/if}}. Vom Betrag, der am {{dueDate}} fällig war, bleiben {{amount}}.

{{> facts}}

{{> pay}}

Ist der Rest schon eingeplant, brauchen Sie nichts weiter zu tun. Möchten Sie dafür ein Datum vereinbaren oder haben Sie ihn mit Absicht offengelassen, sagen Sie es uns bitte. {{> help}}`,
				sms: '{{company}}: vielen Dank für Ihre Teilzahlung zur Rechnung {{number}}. Vom Betrag, fällig am {{dueDate}}, bleiben {{amount}}.',
				whatsapp:
					'Guten Tag {{addressee}}, {{company}} dankt Ihnen für die Teilzahlung zur Rechnung {{number}}. Vom Betrag, fällig am {{dueDate}}, bleiben {{amount}}. Möchten Sie dafür ein Datum vereinbaren, sagen Sie es uns gern.',
			},
			informal: {
				body: `danke dir: {{#if received}}{{received}} zur Rechnung {{number}} sind {{#if receivedOn}}am {{receivedOn}} {{/if}}bei uns eingegangen{{else}}Ein Teil des Betrags der Rechnung {{number}} ist bei uns eingegangen{{/if}}. Vom Betrag, der am {{dueDate}} fällig war, bleiben {{amount}}.

{{> facts}}

{{> pay}}

Ist der Rest schon eingeplant, ist alles gut. Möchtest du dafür ein Datum ausmachen oder hast du ihn mit Absicht offengelassen, sag uns kurz Bescheid. {{> help}}`,
				sms: '{{company}}: danke für deine Teilzahlung zur Rechnung {{number}}. Vom Betrag, fällig am {{dueDate}}, bleiben {{amount}}.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} sagt danke für die Teilzahlung zur Rechnung {{number}}. Vom Betrag, fällig am {{dueDate}}, bleiben {{amount}}. Möchtest du dafür ein Datum ausmachen? Sag einfach Bescheid.',
			},
		},
	},
};
