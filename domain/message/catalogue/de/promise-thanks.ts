import type { TextsOf } from '../format';

/** Der Kunde hat ein Datum genannt: Dank, das Datum, wie wir es verstanden haben, und Ruhe bis dahin. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Danke, vorgemerkt: Rechnung {{number}}',
		'Rechnung {{number}}: Das Datum ist notiert',
		'{{company}}: Danke für die Nachricht zur Rechnung {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `danke, dass Sie uns Bescheid gegeben haben. {{#if promisedOn}}Wir haben uns {{promisedAmount}} zur Rechnung {{number}}, ursprünglich fällig am {{dueDate}}, für den {{promisedOn}} vorgemerkt{{else}}Wir haben uns vorgemerkt, dass die Zahlung von {{promisedAmount}} zur Rechnung {{number}}, ursprünglich fällig am {{dueDate}}, unterwegs ist{{/if}}, und melden uns bis dahin nicht mehr dazu.

{{> facts}}

{{> pay}}

Haben wir Sie falsch verstanden oder ändern sich Ihre Pläne, genügt ein kurzes Wort. {{> help}}`,
				sms: '{{company}}: Danke, {{promisedAmount}} zur Rechnung {{number}} (fällig am {{dueDate}}) sind vorgemerkt{{#if promisedOn}} für den {{promisedOn}}{{/if}}. Offen: {{amount}}.',
				whatsapp:
					'Guten Tag {{addressee}}, {{company}} dankt Ihnen für die Nachricht zur Rechnung {{number}} über {{amount}}, ursprünglich fällig am {{dueDate}}. Wir haben es uns vorgemerkt und melden uns bis dahin nicht mehr dazu. Ändern sich Ihre Pläne, genügt ein kurzes Wort.',
			},
			informal: {
				body: `danke, dass du uns Bescheid gegeben hast. {{#if promisedOn}}Wir haben uns {{promisedAmount}} zur Rechnung {{number}}, ursprünglich fällig am {{dueDate}}, für den {{promisedOn}} vorgemerkt{{else}}Wir haben uns vorgemerkt, dass die Zahlung von {{promisedAmount}} zur Rechnung {{number}}, ursprünglich fällig am {{dueDate}}, unterwegs ist{{/if}}, und melden uns bis dahin nicht mehr dazu.

{{> facts}}

{{> pay}}

Haben wir dich falsch verstanden oder ändern sich deine Pläne? Ein kurzes Wort genügt. {{> help}}`,
				sms: '{{company}}: Danke, {{promisedAmount}} zur Rechnung {{number}} (fällig am {{dueDate}}) sind vorgemerkt{{#if promisedOn}} für den {{promisedOn}}{{/if}}. Offen: {{amount}}.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} sagt danke für die Nachricht zur Rechnung {{number}} über {{amount}}, ursprünglich fällig am {{dueDate}}. Wir haben es uns vorgemerkt und melden uns bis dahin nicht mehr dazu. Ändern sich deine Pläne, genügt ein kurzes Wort.',
			},
		},
	},
};
