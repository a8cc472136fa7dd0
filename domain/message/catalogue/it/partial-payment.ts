import type { TextsOf } from '../format';

/** Thanks for a part; what is left is named, not demanded. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Grazie: acconto ricevuto per la fattura {{number}}',
		'Il pagamento per la fattura {{number}} è arrivato',
		'Fattura {{number}}: grazie, e che cosa resta',
	],
	tones: {
		friendly: {
			formal: {
				body: `la ringraziamo: abbiamo ricevuto {{#if received}}{{received}}{{else}}una parte dell’importo{{/if}} per la fattura n. {{number}}{{#if receivedOn}} il {{receivedOn}}{{/if}}. Restano {{amount}} della somma con scadenza il {{dueDate}}.

{{> facts}}

{{> pay}}

Se il resto è già programmato, non occorre fare altro. Se desidera concordare una data, o se lo ha lasciato aperto di proposito, ce lo faccia sapere. {{> help}}`,
				sms: '{{company}}: grazie per l’acconto sulla fattura {{number}}. Della somma con scadenza il {{dueDate}} restano {{amount}}.',
				whatsapp:
					'Buongiorno {{addressee}}, {{company}} ringrazia per l’acconto sulla fattura n. {{number}}. Della somma con scadenza il {{dueDate}} restano {{amount}}. Se desidera concordare una data, ce lo faccia sapere.',
			},
			informal: {
				body: `grazie: per la fattura n. {{number}} {{#if received}}sono arrivati {{received}}{{else}}è arrivata una parte dell’importo{{/if}}{{#if receivedOn}} il {{receivedOn}}{{/if}}. Restano {{amount}} della somma con scadenza il {{dueDate}}.

{{> facts}}

{{> pay}}

Se il resto è già programmato, è tutto a posto. Se vuoi fissare una data, o l’hai lasciato aperto di proposito, diccelo pure. {{> help}}`,
				sms: '{{company}}: grazie per l’acconto sulla fattura {{number}}. Della somma con scadenza il {{dueDate}} restano {{amount}}.',
				whatsapp:
					'Ciao {{addressee}}, {{company}} ringrazia per l’acconto sulla fattura n. {{number}}. Della somma con scadenza il {{dueDate}} restano {{amount}}. Se vuoi fissare una data, diccelo pure.',
			},
		},
	},
};
