import type { TextsOf } from '../format';

/** An offer to pay in parts, made before it has to be asked for. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Fattura {{number}}: pagare a rate sarebbe d’aiuto?',
		'Una proposta di {{company}} per la fattura {{number}}',
		'Fattura {{number}} di {{amount}} a rate',
	],
	tones: {
		helpful: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso, e forse in questo momento l’intero importo in una sola volta è gravoso. Succede anche nelle aziende sane, e vorremmo venirle incontro.

{{> facts}}

{{> pay}}

Se preferisce una suddivisione diversa, ci dica quale andrebbe bene. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, scadenza {{dueDate}}, si può pagare a rate, se è d’aiuto. Ce lo faccia sapere.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Se l’intero importo in una sola volta è gravoso, può pagarlo a rate: ci dica che cosa andrebbe bene.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso, e forse adesso pagare tutto in una volta è scomodo. Succede anche a chi lavora bene, e vorremmo venirti incontro.

{{> facts}}

{{> pay}}

Se preferisci dividerla in un altro modo, dicci come. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, scadenza {{dueDate}}, si può pagare a rate, se ti aiuta. Faccelo sapere.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Se pagare tutto in una volta è scomodo, puoi farlo a rate: dicci come andrebbe bene.',
			},
		},
	},
};
