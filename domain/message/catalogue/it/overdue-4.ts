import type { TextsOf } from '../format';

/** A few days on, for those who need one more nudge: it looks for what is in the way. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Fattura {{number}}: possiamo essere d’aiuto?',
		'Ancora in sospeso: fattura {{number}} di {{company}}',
		'Fattura {{number}} di {{amount}}, scadenza {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `le scriviamo per la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, che ci risulta ancora da saldare. Sappiamo quanto sono piene le giornate: per questo trova qui tutto insieme.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare. Possiamo aiutarla?',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare. Se possiamo esserle d’aiuto, ce lo faccia sapere.',
			},
			informal: {
				body: `ti scriviamo per la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}: ci risulta ancora da saldare. Sappiamo come volano le giornate, quindi eccoti tutto in un posto solo.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare. Possiamo aiutarti?',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare. Possiamo darti una mano?',
			},
		},
		helpful: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} ed è ancora in sospeso. Di solito il motivo è semplice: un’approvazione che manca, una copia andata persa, una domanda rimasta senza risposta. Ci dica qual è, e noi faremo la nostra parte.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. C’è un ostacolo? Ce lo dica, la aiutiamo.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} ed è ancora in sospeso. Se mancano un’approvazione, una copia o una risposta, ce lo dica e noi faremo la nostra parte.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} ed è ancora in sospeso. Di solito il motivo è semplice: un’approvazione che manca, una copia persa, una domanda senza risposta. Dicci qual è, e noi facciamo la nostra parte.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. C’è un ostacolo? Diccelo, ti aiutiamo.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} ed è ancora in sospeso. Se c’è un ostacolo, un’approvazione che manca o una domanda, diccelo e noi facciamo la nostra parte.',
			},
		},
	},
};
