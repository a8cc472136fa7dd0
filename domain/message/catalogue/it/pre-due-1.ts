import type { TextsOf } from '../format';

/** Shortly before the due date. It says the date, not "tomorrow": a message may go out a day later than planned. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Fattura {{number}} di {{company}}: scade il {{dueDate}}',
		'Un breve promemoria: la fattura {{number}} scade il {{dueDate}}',
		'{{amount}} entro il {{dueDate}}: fattura {{number}} di {{company}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `un breve promemoria prima della data: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se il pagamento è già partito, la ringraziamo: in tal caso non tenga conto di questo messaggio.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: un breve promemoria, la fattura {{number}} di {{amount}} scade il {{dueDate}}. Già pagata? Grazie!',
				whatsapp:
					'Buongiorno {{addressee}}, un breve promemoria da {{company}}: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se il pagamento è già partito, la ringraziamo.',
			},
			informal: {
				body: `due righe veloci: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se hai già pagato, grazie, e ignora pure questo messaggio.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: due righe veloci, la fattura {{number}} di {{amount}} scade il {{dueDate}}. Già pagata? Grazie!',
				whatsapp:
					'Ciao {{addressee}}, due righe veloci da {{company}}: la fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Hai già pagato? Grazie, allora è tutto a posto.',
			},
		},
		helpful: {
			formal: {
				body: `la fattura n. {{number}} scade il {{dueDate}} e restano da pagare {{amount}}. Per comodità, trova qui sotto tutto ciò che serve per il pagamento.

{{> remark}}

{{> facts}}

{{> pay}}

Se la data le crea difficoltà, ce lo dica prima: insieme ne troveremo facilmente un’altra. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scade il {{dueDate}}. Se la data non va bene, ce lo dica prima.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se la data le crea difficoltà, ce lo dica prima: ne troveremo un’altra insieme.',
			},
			informal: {
				body: `la fattura n. {{number}} scade il {{dueDate}} e restano da pagare {{amount}}. Qui trovi tutto quello che serve.

{{> remark}}

{{> facts}}

{{> pay}}

Se la data non va bene, diccelo prima e ne troviamo un’altra. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scade il {{dueDate}}. La data non va bene? Diccelo prima.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se la data non va bene, diccelo prima e ne troviamo un’altra.',
			},
		},
	},
};
