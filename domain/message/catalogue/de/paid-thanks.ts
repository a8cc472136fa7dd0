import type { TextsOf } from '../format';

/** Die Rechnung ist beglichen. Kurz, und ohne etwas zu wollen. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Danke: Rechnung {{number}} ist bezahlt',
		'Zahlung zur Rechnung {{number}} eingegangen',
		'{{company}} sagt danke',
	],
	tones: {
		friendly: {
			formal: {
				body: `vielen Dank: Ihre Zahlung von {{received}} zur Rechnung {{number}}, fällig am {{dueDate}}, ist {{#if receivedOn}}am {{receivedOn}} {{/if}}bei uns eingegangen. Die Rechnung ist damit beglichen, und Sie brauchen nichts weiter zu tun.

{{> facts}}

Wir freuen uns über die Zusammenarbeit. Haben Sie einmal eine Frage zu einer Rechnung, {{> answer}}.`,
				sms: '{{company}}: Vielen Dank, {{received}} zur Rechnung {{number}} (fällig am {{dueDate}}) sind eingegangen. Alles erledigt.',
				whatsapp:
					'Guten Tag {{addressee}}, {{company}} dankt Ihnen: Ihre Zahlung von {{received}} zur Rechnung {{number}}, fällig am {{dueDate}}, ist eingegangen. Die Rechnung ist damit beglichen, und Sie brauchen nichts weiter zu tun.',
			},
			informal: {
				body: `danke dir! Deine Zahlung von {{received}} zur Rechnung {{number}}, fällig am {{dueDate}}, ist {{#if receivedOn}}am {{receivedOn}} {{/if}}bei uns eingegangen. Damit ist alles erledigt.

{{> facts}}

Wir arbeiten gern mit dir. Hast du einmal eine Frage zu einer Rechnung, {{> answer}}.`,
				sms: '{{company}}: Danke, {{received}} zur Rechnung {{number}} (fällig am {{dueDate}}) sind eingegangen. Alles erledigt.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} sagt danke: Deine Zahlung von {{received}} zur Rechnung {{number}}, fällig am {{dueDate}}, ist eingegangen. Damit ist alles erledigt.',
			},
		},
	},
};
