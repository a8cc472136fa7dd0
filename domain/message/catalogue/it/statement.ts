import type { TextsOf } from '../format';

/** Several invoices of one customer in one message; {{number}} and {{dueDate}} are those of the oldest. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}}: riepilogo di {{invoiceCount}} fatture aperte',
		'Fatture aperte con {{company}}, {{amount}} in totale',
		'Estratto conto di {{company}}: {{invoiceCount}} fatture',
	],
	tones: {
		friendly: {
			formal: {
				body: `per non inviarle tanti messaggi, ecco le sue fatture aperte in uno solo: sono {{invoiceCount}}, per {{amount}} in totale. La più vecchia è la n. {{number}}, con scadenza il {{dueDate}}. I pagamenti degli ultimi giorni potrebbero non comparire ancora.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} fatture sono aperte, {{amount}} in totale; la più vecchia è la {{number}}, scadenza {{dueDate}}.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. Per non inviarle tanti messaggi, ecco tutto in uno: {{invoiceCount}} fatture sono aperte, {{amount}} in totale. La più vecchia è la n. {{number}}, con scadenza il {{dueDate}}.',
			},
			informal: {
				body: `per non riempirti di messaggi, ecco le tue fatture aperte tutte insieme: sono {{invoiceCount}}, per {{amount}} in totale. La più vecchia è la n. {{number}}, con scadenza il {{dueDate}}. Quello che hai pagato negli ultimi giorni potrebbe non comparire ancora.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: {{invoiceCount}} fatture sono aperte, {{amount}} in totale; la più vecchia è la {{number}}, scadenza {{dueDate}}.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. Per non riempirti di messaggi: {{invoiceCount}} fatture sono aperte, {{amount}} in totale. La più vecchia è la n. {{number}}, con scadenza il {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `a quanto ci risulta, {{invoiceCount}} delle sue fatture sono aperte, per {{amount}} in totale; la più vecchia è la n. {{number}}, con scadenza il {{dueDate}}. Eccole a colpo d’occhio, per un confronto con la sua contabilità.

{{> remark}}

{{> facts}}

{{> pay}}

Se una manca o non le sembra corretta, ci dica quale; per le altre non occorre aspettare. {{> help}}`,
				sms: '{{company}}: ci risultano aperte {{invoiceCount}} fatture, {{amount}} in totale; la più vecchia è la {{number}}, scadenza {{dueDate}}.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. A quanto ci risulta, {{invoiceCount}} fatture sono aperte, {{amount}} in totale; la più vecchia è la n. {{number}}, con scadenza il {{dueDate}}. Se una non le sembra corretta, ci dica quale.',
			},
			informal: {
				body: `a quanto vediamo, {{invoiceCount}} delle tue fatture sono aperte, per {{amount}} in totale; la più vecchia è la n. {{number}}, con scadenza il {{dueDate}}. Eccole a colpo d’occhio, così puoi confrontarle con i tuoi conti.

{{> remark}}

{{> facts}}

{{> pay}}

Se una manca o non ti torna, dicci quale; per le altre non occorre aspettare. {{> help}}`,
				sms: '{{company}}: ci risultano aperte {{invoiceCount}} fatture, {{amount}} in totale; la più vecchia è la {{number}}, scadenza {{dueDate}}.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. A quanto vediamo, {{invoiceCount}} fatture sono aperte, {{amount}} in totale; la più vecchia è la n. {{number}}, con scadenza il {{dueDate}}. Se una non ti torna, dicci quale.',
			},
		},
		firm: {
			formal: {
				body: `non risultano pagate {{invoiceCount}} delle sue fatture, per {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}.{{#if reminded}} Le abbiamo già scritto in proposito.{{/if}} La preghiamo di disporre il pagamento nei prossimi giorni, o di indicarci una data su cui possiamo contare.

{{> remark}}

{{> facts}}

{{> pay}}

Se c’è un motivo per cui al momento non possono essere pagate tutte, parliamone: cominciare dalla più vecchia è già un aiuto. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} fatture non risultano pagate, {{amount}} in totale; la più vecchia, la {{number}}, è scaduta il {{dueDate}}. Attendiamo il saldo o una data.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. {{invoiceCount}} fatture non risultano pagate, {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}. La preghiamo di disporre il pagamento nei prossimi giorni, o di indicarci una data su cui possiamo contare.',
			},
			informal: {
				body: `non risultano pagate {{invoiceCount}} delle tue fatture, per {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}.{{#if reminded}} Ti abbiamo già scritto in proposito.{{/if}} Ti chiediamo di pagare nei prossimi giorni, o di dirci su quale data possiamo contare.

{{> remark}}

{{> facts}}

{{> pay}}

Se c’è un motivo per cui adesso non si possono pagare tutte, parliamone: cominciare dalla più vecchia è già un aiuto. {{> help}}`,
				sms: '{{company}}: {{invoiceCount}} fatture non risultano pagate, {{amount}} in totale; la più vecchia, la {{number}}, è scaduta il {{dueDate}}. Paga o mandaci una data.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. {{invoiceCount}} fatture non risultano pagate, {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}. Ti chiediamo di pagare nei prossimi giorni, o di dirci su quale data possiamo contare.',
			},
		},
		final: {
			formal: {
				body: `non risultano pagate {{invoiceCount}} delle sue fatture, per {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}, e non ne conosciamo il motivo. Questo è l’ultimo promemoria di questo tipo. Se non riceveremo né un pagamento né una risposta, un collega esaminerà la questione di persona e la contatterà.

{{> facts}}

{{> pay}}

Non è necessario arrivare a questo: bastano un pagamento, una data, o una parola su ciò che non va. Se l’intero importo in una sola volta è troppo, siamo disponibili a parlare di rate. {{> help}}`,
				sms: '{{company}}: ultimo promemoria per {{invoiceCount}} fatture, {{amount}} in totale; la più vecchia è la {{number}}, scaduta il {{dueDate}}. Paghi o ci risponda.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}} con l’ultimo promemoria di questo tipo: {{invoiceCount}} fatture non risultano pagate, {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}. Senza un pagamento o una risposta, un collega la contatterà di persona. Se l’importo in una sola volta è troppo, siamo disponibili a parlare di rate.',
			},
			informal: {
				body: `non risultano pagate {{invoiceCount}} delle tue fatture, per {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}, e non sappiamo perché. Questo è l’ultimo promemoria di questo tipo. Se non ci arriva né un pagamento né una risposta, un collega guarderà la cosa di persona e ti contatterà.

{{> facts}}

{{> pay}}

Non serve arrivare a questo: bastano un pagamento, una data, o una parola su quello che non va. Se tutto in una volta è troppo, parliamo volentieri di rate. {{> help}}`,
				sms: '{{company}}: ultimo promemoria per {{invoiceCount}} fatture, {{amount}} in totale; la più vecchia è la {{number}}, scaduta il {{dueDate}}. Paga o rispondici.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}} con l’ultimo promemoria di questo tipo: {{invoiceCount}} fatture non risultano pagate, {{amount}} in totale; la più vecchia, la n. {{number}}, è scaduta il {{dueDate}}. Senza un pagamento o una risposta, un collega ti contatterà di persona. Se tutto in una volta è troppo, parliamo volentieri di rate.',
			},
		},
	},
};
