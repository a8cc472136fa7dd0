import type { TextsOf } from '../format';

/** The invoice is settled. Short, and it wants nothing. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Grazie: la fattura {{number}} è saldata',
		'Pagamento ricevuto per la fattura {{number}}',
		'{{company}} ringrazia',
	],
	tones: {
		friendly: {
			formal: {
				body: `grazie: il suo pagamento di {{received}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, è arrivato{{#if receivedOn}} il {{receivedOn}}{{/if}}. La fattura è saldata e non occorre fare altro.

{{> facts}}

È un piacere lavorare con lei. Se mai avesse una domanda su una fattura, {{> answer}}.`,
				sms: '{{company}}: grazie, {{received}} per la fattura {{number}} (scadenza {{dueDate}}) sono arrivati. Tutto saldato.',
				whatsapp:
					'Buongiorno {{addressee}}, {{company}} ringrazia: il suo pagamento di {{received}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, è arrivato. La fattura è saldata e non occorre fare altro.',
			},
			informal: {
				body: `grazie! Il tuo pagamento di {{received}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, è arrivato{{#if receivedOn}} il {{receivedOn}}{{/if}}. È tutto saldato, non devi fare altro.

{{> facts}}

Ci piace lavorare con te. Se mai avessi una domanda su una fattura, {{> answer}}.`,
				sms: '{{company}}: grazie, {{received}} per la fattura {{number}} (scadenza {{dueDate}}) sono arrivati. Tutto saldato.',
				whatsapp:
					'Ciao {{addressee}}, {{company}} ringrazia: il tuo pagamento di {{received}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, è arrivato. È tutto saldato, non devi fare altro.',
			},
		},
	},
};
