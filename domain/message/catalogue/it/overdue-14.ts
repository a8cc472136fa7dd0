import type { TextsOf } from '../format';

/** The last word before a person takes over. It names that step and no other: nothing is threatened. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Fattura {{number}} di {{company}}: ci serve una risposta',
		'Fattura {{number}} di {{amount}}: restiamo in attesa di un riscontro',
		'In sospeso dal {{dueDate}}: fattura {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `le scriviamo perché la fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta ancora pagata{{#if reminded}}, nonostante i nostri messaggi precedenti{{/if}}. La preghiamo di saldarla ora, oppure di chiamarci o scriverci per concordare come e quando verrà saldata.

{{> remark}}

{{> facts}}

{{> pay}}

Teniamo al rapporto con lei e vorremmo chiarire la questione tra noi. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta ancora pagata. La preghiamo di saldarla o di contattarci.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta ancora pagata. La preghiamo di saldarla, o di contattarci per concordare come e quando.',
			},
			informal: {
				body: `ti scriviamo perché la fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta ancora pagata{{#if reminded}}, nonostante i nostri messaggi precedenti{{/if}}. Ti chiediamo di saldarla ora, oppure di chiamarci o scriverci, così fissiamo insieme come e quando.

{{> remark}}

{{> facts}}

{{> pay}}

Ci piace lavorare con te e vorremmo chiarire la cosa insieme. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta ancora pagata. Saldala, per favore, o fatti sentire.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta ancora pagata. Saldala, per favore, o fatti sentire, così fissiamo insieme come e quando.',
			},
		},
		final: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta pagata, e non ne conosciamo il motivo{{#if reminded}}: ai nostri messaggi precedenti non è seguita una risposta che chiarisse la questione{{/if}}. Questo è l’ultimo promemoria di questo tipo. Se non riceveremo né un pagamento né una risposta, un collega esaminerà la questione di persona e la contatterà.

{{> facts}}

{{> pay}}

Non è necessario arrivare a questo: bastano il pagamento, una data, o una parola su ciò che non va. Se l’intero importo in una sola volta è troppo, siamo disponibili a parlare di rate. {{> help}}`,
				sms: '{{company}}: ultimo promemoria per la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}. Paghi o ci risponda; altrimenti la contatterà un collega.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}} con l’ultimo promemoria di questo tipo: la fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta pagata. Se non riceveremo né un pagamento né una risposta, un collega la contatterà di persona. Se l’importo in una sola volta è troppo, siamo disponibili a parlare di rate.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta pagata, e non sappiamo perché{{#if reminded}}: ai nostri messaggi precedenti non è seguita una risposta che chiarisse la cosa{{/if}}. Questo è l’ultimo promemoria di questo tipo. Se non ci arriva né un pagamento né una risposta, un collega guarderà la cosa di persona e ti contatterà.

{{> facts}}

{{> pay}}

Non serve arrivare a questo: bastano il pagamento, una data, o una parola su quello che non va. Se tutto in una volta è troppo, parliamo volentieri di rate. {{> help}}`,
				sms: '{{company}}: ultimo promemoria per la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}. Paga o rispondici; altrimenti ti contatterà un collega.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}} con l’ultimo promemoria di questo tipo: la fattura n. {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta pagata. Se non ci arriva né un pagamento né una risposta, un collega ti contatterà di persona. Se tutto in una volta è troppo, parliamo volentieri di rate.',
			},
		},
	},
};
