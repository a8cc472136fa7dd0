import type { TextsOf } from '../format';

/** The customer contests the invoice: heard, on hold, a person looks into it. Asks for nothing. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Fattura {{number}}: grazie per la segnalazione',
		'Stiamo verificando la fattura {{number}}',
		'{{company}}: il messaggio sulla fattura {{number}} è arrivato',
	],
	tones: {
		helpful: {
			formal: {
				body: `grazie per averci segnalato che qualcosa non va nella fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}. Ci dispiace per il disagio. Un collega la esaminerà di persona e la ricontatterà.

{{> facts}}

Finché non sarà chiarito, non riceverà promemoria per questa fattura. Se ha documenti che possono esserci utili, un documento di trasporto, una fotografia, un accordo precedente, ce li invii pure: {{> answer}}.`,
				sms: '{{company}}: grazie per la segnalazione sulla fattura {{number}} ({{amount}}, scadenza {{dueDate}}). La verifichiamo di persona; fino ad allora nessun promemoria.',
				whatsapp:
					'Buongiorno {{addressee}}, {{company}} ringrazia per la segnalazione sulla fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}. Un collega la esaminerà di persona e la ricontatterà; fino ad allora non riceverà promemoria in proposito.',
			},
			informal: {
				body: `grazie per averci detto che qualcosa non va nella fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}. Ci dispiace per il disagio. Un collega la guarderà di persona e ti farà sapere.

{{> facts}}

Finché non è chiarito, non riceverai promemoria per questa fattura. Se hai qualcosa che ci può essere utile, un documento di trasporto, una foto, un accordo precedente, mandacelo pure: {{> answer}}.`,
				sms: '{{company}}: grazie per averci scritto della fattura {{number}} ({{amount}}, scadenza {{dueDate}}). La verifichiamo; fino ad allora nessun promemoria.',
				whatsapp:
					'Ciao {{addressee}}, {{company}} ringrazia per la segnalazione sulla fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}. Un collega la guarderà di persona e ti farà sapere; fino ad allora non riceverai promemoria in proposito.',
			},
		},
	},
};
