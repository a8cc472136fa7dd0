import type { TextsOf } from '../format';

/** The customer named a date: thanks, the date as we understood it, and quiet until then. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Grazie: preso nota per la fattura {{number}}',
		'Fattura {{number}}: abbiamo annotato la data',
		'{{company}}: grazie per il riscontro sulla fattura {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `grazie per avercelo fatto sapere. {{#if promisedOn}}Abbiamo annotato {{promisedAmount}} per la fattura n. {{number}}, con scadenza originaria il {{dueDate}}, per il {{promisedOn}}{{else}}Abbiamo annotato che il pagamento di {{promisedAmount}} per la fattura n. {{number}}, con scadenza originaria il {{dueDate}}, è in arrivo{{/if}}, e fino ad allora non la disturberemo in proposito.

{{> facts}}

{{> pay}}

Se abbiamo frainteso, o se i programmi cambiano, basta una parola. {{> help}}`,
				sms: '{{company}}: grazie, abbiamo annotato {{promisedAmount}} per la fattura {{number}} (scadenza {{dueDate}}){{#if promisedOn}} per il {{promisedOn}}{{/if}}. Aperti: {{amount}}.',
				whatsapp:
					'Buongiorno {{addressee}}, {{company}} ringrazia per il riscontro sulla fattura n. {{number}} di {{amount}}, con scadenza originaria il {{dueDate}}. Ne abbiamo preso nota e fino ad allora non la disturberemo. Se i programmi cambiano, basta una parola.',
			},
			informal: {
				body: `grazie per avercelo detto. {{#if promisedOn}}Abbiamo segnato {{promisedAmount}} per la fattura n. {{number}}, con scadenza originaria il {{dueDate}}, per il {{promisedOn}}{{else}}Abbiamo segnato che il pagamento di {{promisedAmount}} per la fattura n. {{number}}, con scadenza originaria il {{dueDate}}, è in arrivo{{/if}}, e fino ad allora non ti disturbiamo.

{{> facts}}

{{> pay}}

Se abbiamo capito male, o i programmi cambiano, basta una parola. {{> help}}`,
				sms: '{{company}}: grazie, abbiamo segnato {{promisedAmount}} per la fattura {{number}} (scadenza {{dueDate}}){{#if promisedOn}} per il {{promisedOn}}{{/if}}. Aperti: {{amount}}.',
				whatsapp:
					'Ciao {{addressee}}, {{company}} ringrazia per il messaggio sulla fattura n. {{number}} di {{amount}}, con scadenza originaria il {{dueDate}}. Ne abbiamo preso nota e fino ad allora non ti disturbiamo. Se i programmi cambiano, basta una parola.',
			},
		},
	},
};
