import type { TextsOf } from '../format';

/** De factuur is betaald. Kort, en zonder iets te willen. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Bedankt: factuur {{number}} is betaald',
		'Betaling van factuur {{number}} ontvangen',
		'{{company}} zegt bedankt',
	],
	tones: {
		friendly: {
			formal: {
				body: `Hartelijk dank: uw betaling van {{received}} voor factuur {{number}}, met vervaldatum {{dueDate}}, hebben wij {{#if receivedOn}}op {{receivedOn}} {{/if}}ontvangen. De factuur is daarmee voldaan; u hoeft verder niets te doen.

{{> facts}}

Wij werken graag met u samen. Hebt u ooit een vraag over een factuur? U weet ons te vinden: {{> answer}}.`,
				sms: '{{company}}: dank u wel, {{received}} voor factuur {{number}} (vervaldatum {{dueDate}}) is ontvangen. Alles is in orde.',
				whatsapp:
					'Goedendag {{addressee}}, {{company}} dankt u: uw betaling van {{received}} voor factuur {{number}}, met vervaldatum {{dueDate}}, is ontvangen. De factuur is daarmee voldaan; u hoeft verder niets te doen.',
			},
			informal: {
				body: `Dank je wel! Je betaling van {{received}} voor factuur {{number}}, met vervaldatum {{dueDate}}, is {{#if receivedOn}}op {{receivedOn}} {{/if}}aangekomen. Alles is in orde, je hoeft niets meer te doen.

{{> facts}}

We werken graag met je samen. Ooit een vraag over een factuur? Je weet ons te vinden: {{> answer}}.`,
				sms: '{{company}}: dank je wel, {{received}} voor factuur {{number}} (vervaldatum {{dueDate}}) is aangekomen. Alles is in orde.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} zegt dank je wel: je betaling van {{received}} voor factuur {{number}}, met vervaldatum {{dueDate}}, is aangekomen. Alles is in orde, je hoeft niets meer te doen.',
			},
		},
	},
};
