import type { TextsOf } from '../format';

/** De klant noemde een datum: dank, de datum zoals wij die begrepen, en rust tot dan. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Bedankt, genoteerd voor factuur {{number}}',
		'Factuur {{number}}: de datum is genoteerd',
		'{{company}}: bedankt voor het bericht over factuur {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Dank u wel voor uw bericht. {{#if promisedOn}}Wij hebben {{promisedAmount}} voor factuur {{number}}, met oorspronkelijke vervaldatum {{dueDate}}, genoteerd voor {{promisedOn}}{{else}}Wij hebben genoteerd dat de betaling van {{promisedAmount}} voor factuur {{number}}, met oorspronkelijke vervaldatum {{dueDate}}, onderweg is{{/if}}, en komen er tot dan niet op terug.

{{> facts}}

{{> pay}}

Hebben wij u verkeerd begrepen, of veranderen uw plannen? Een kort woord is genoeg. {{> help}}`,
				sms: '{{company}}: dank u, {{promisedAmount}} voor factuur {{number}} (vervaldatum {{dueDate}}) is genoteerd{{#if promisedOn}} voor {{promisedOn}}{{/if}}. Open: {{amount}}.',
				whatsapp:
					'Goedendag {{addressee}}, {{company}} dankt u voor uw bericht over factuur {{number}} ({{amount}}, oorspronkelijke vervaldatum {{dueDate}}). Wij hebben het genoteerd en komen er tot dan niet op terug. Veranderen uw plannen, dan is een kort woord genoeg.',
			},
			informal: {
				body: `Dank je wel voor je bericht. {{#if promisedOn}}We hebben {{promisedAmount}} voor factuur {{number}}, met oorspronkelijke vervaldatum {{dueDate}}, genoteerd voor {{promisedOn}}{{else}}We hebben genoteerd dat de betaling van {{promisedAmount}} voor factuur {{number}}, met oorspronkelijke vervaldatum {{dueDate}}, onderweg is{{/if}}, en komen er tot dan niet op terug.

{{> facts}}

{{> pay}}

Hebben we je verkeerd begrepen, of veranderen je plannen? Eén woordje is genoeg. {{> help}}`,
				sms: '{{company}}: dank je, {{promisedAmount}} voor factuur {{number}} (vervaldatum {{dueDate}}) is genoteerd{{#if promisedOn}} voor {{promisedOn}}{{/if}}. Open: {{amount}}.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} zegt dank je wel voor je bericht over factuur {{number}} ({{amount}}, oorspronkelijke vervaldatum {{dueDate}}). We hebben het genoteerd en komen er tot dan niet op terug. Veranderen je plannen? Eén woordje is genoeg.',
			},
		},
	},
};
