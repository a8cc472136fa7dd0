import type { TextsOf } from '../format';

/** A week on: plain words, and still an open door. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Fattura {{number}} di {{company}}: pagamento in sospeso',
		'Un controllo, per favore: fattura {{number}}, scadenza {{dueDate}}',
		'Fattura {{number}} di {{amount}}, da saldare dal {{dueDate}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso, e vorremmo capire insieme a lei che cosa manca.{{#if reminded}} Forse il nostro messaggio precedente non è arrivato alla persona giusta.{{/if}} Se dei pagamenti si occupa qualcun altro, ci dica per favore a chi scrivere.

{{> remark}}

{{> facts}}

{{> pay}}

Ci basta una data: ci dica quando possiamo aspettarci il pagamento e ne prenderemo nota. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Quando possiamo aspettarci il pagamento? Basta una data.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Può dirci quando possiamo aspettarci il pagamento? Basta una data, o il nome di chi se ne occupa.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso, e vorremmo capire che cosa manca.{{#if reminded}} Forse il nostro messaggio precedente non è arrivato alla persona giusta.{{/if}} Se dei pagamenti si occupa qualcun altro, dicci a chi scrivere.

{{> remark}}

{{> facts}}

{{> pay}}

Ci basta una data: dicci quando aspettarci il pagamento e ne prendiamo nota. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Quando ci possiamo contare? Basta una data.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Quando possiamo aspettarci il pagamento? Basta una data, o il nome di chi se ne occupa.',
			},
		},
		firm: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}} è scaduta il {{dueDate}} e non risulta pagata.{{#if reminded}} Le abbiamo già scritto in proposito, e da allora non abbiamo ricevuto alcun pagamento.{{/if}} La preghiamo di disporre il pagamento nei prossimi giorni, o di indicarci una data su cui possiamo contare.

{{> remark}}

{{> facts}}

{{> pay}}

Se c’è un motivo per cui al momento non può essere pagata, preferiamo saperlo: parlandone, quasi tutto si risolve. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta pagata. La preghiamo di pagarla o di indicarci una data certa.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} è scaduta il {{dueDate}} e non risulta pagata. La preghiamo di disporre il pagamento nei prossimi giorni, o di indicarci una data su cui possiamo contare.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}} è scaduta il {{dueDate}} e non risulta pagata.{{#if reminded}} Ti abbiamo già scritto in proposito, e da allora non è arrivato nessun pagamento.{{/if}} Ti chiediamo di pagarla nei prossimi giorni, o di dirci su quale data possiamo contare.

{{> remark}}

{{> facts}}

{{> pay}}

Se c’è un motivo per cui adesso non si può pagare, preferiamo saperlo: parlandone, quasi tutto si risolve. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, scaduta il {{dueDate}}, non risulta pagata. Pagala, per favore, o dicci su quale data contare.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} è scaduta il {{dueDate}} e non risulta pagata. Ti chiediamo di pagarla nei prossimi giorni, o di dirci su quale data possiamo contare.',
			},
		},
	},
};
