import type { TextsOf } from '../format';

/** Dank voor een deel; wat overblijft wordt genoemd, niet opgeëist. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Bedankt: deelbetaling van factuur {{number}}',
		'Betaling voor factuur {{number}} aangekomen',
		'Factuur {{number}}: bedankt, en wat er nog overblijft',
	],
	tones: {
		friendly: {
			formal: {
				body: `Hartelijk dank: {{#if received}}{{received}}{{else}}een deel van het bedrag{{/if}} voor factuur {{number}} is {{#if receivedOn}}op {{receivedOn}} {{/if}}bij ons aangekomen. Van het bedrag met vervaldatum {{dueDate}} blijft nog {{amount}} over.

{{> facts}}

{{> pay}}

Is de rest al ingepland, dan hoeft u verder niets te doen. Wilt u er een datum voor afspreken, of hebt u de rest met opzet niet betaald, dan horen wij dat graag. {{> help}}`,
				sms: '{{company}}: hartelijk dank voor uw deelbetaling van factuur {{number}}. Van het bedrag met vervaldatum {{dueDate}} blijft {{amount}} over.',
				whatsapp:
					'Goedendag {{addressee}}, {{company}} dankt u voor uw deelbetaling van factuur {{number}}. Van het bedrag met vervaldatum {{dueDate}} blijft {{amount}} over. Wilt u er een datum voor afspreken, dan horen wij het graag.',
			},
			informal: {
				body: `Dank je wel: {{#if received}}{{received}}{{else}}een deel van het bedrag{{/if}} voor factuur {{number}} is {{#if receivedOn}}op {{receivedOn}} {{/if}}aangekomen. Van het bedrag met vervaldatum {{dueDate}} blijft nog {{amount}} over.

{{> facts}}

{{> pay}}

Staat de rest al gepland? Dan is alles goed. Wil je er een datum voor afspreken, of heb je de rest bewust niet betaald? Zeg het gerust. {{> help}}`,
				sms: '{{company}}: dank je wel voor je deelbetaling van factuur {{number}}. Van het bedrag met vervaldatum {{dueDate}} blijft {{amount}} over.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} zegt dank je wel voor je deelbetaling van factuur {{number}}. Van het bedrag met vervaldatum {{dueDate}} blijft {{amount}} over. Wil je er een datum voor afspreken? Zeg het gerust.',
			},
		},
	},
};
