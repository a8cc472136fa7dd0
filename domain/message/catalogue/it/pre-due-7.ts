import type { TextsOf } from '../format';

/** A week or so before the due date: nobody owes anything yet. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Fattura {{number}} di {{company}}, scadenza {{dueDate}}',
		'Per la pianificazione: la fattura {{number}} scade il {{dueDate}}',
		'{{company}}: fattura {{number}} di {{amount}}, scadenza {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `speriamo che stia bene. Le scriviamo con un po’ di anticipo, perché non ci siano sorprese: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Se il pagamento è già programmato, non occorre fare altro. {{> help}}`,
				sms: '{{company}}: un promemoria con un po’ di anticipo, la fattura {{number}} di {{amount}} scade il {{dueDate}}.',
				whatsapp:
					'Buongiorno {{addressee}}, un messaggio con un po’ di anticipo da {{company}}: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se il pagamento è già programmato, non occorre fare altro.',
			},
			informal: {
				body: `speriamo vada tutto bene! Solo un promemoria con un po’ di anticipo, così non ci sono sorprese: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Già programmato? Allora è tutto a posto. {{> help}}`,
				sms: '{{company}}: un promemoria con un po’ di anticipo, la fattura {{number}} di {{amount}} scade il {{dueDate}}.',
				whatsapp:
					'Ciao {{addressee}}, un promemoria con un po’ di anticipo da {{company}}: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Già programmato? Allora è tutto a posto.',
			},
		},
		helpful: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Le scriviamo per tempo, così può verificarla e inserirla nei prossimi pagamenti.

{{> remark}}

{{> facts}}

{{> pay}}

Manca qualcosa per l’approvazione, ad esempio un numero d’ordine o una copia della fattura? Ce lo faccia sapere e provvederemo subito. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scade il {{dueDate}}. Manca qualcosa per approvarla? Ce lo dica.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se per l’approvazione manca qualcosa, ad esempio un numero d’ordine o una copia, la inviamo volentieri.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Ti scriviamo per tempo, così puoi controllarla e metterla nei prossimi pagamenti.

{{> remark}}

{{> facts}}

{{> pay}}

Manca qualcosa per approvarla, un numero d’ordine o una copia? Faccelo sapere e ci pensiamo subito. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scade il {{dueDate}}. Ti serve una copia o un numero d’ordine? Basta chiedere.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se per approvarla ti serve una copia o un numero d’ordine, basta chiedere.',
			},
		},
	},
};
