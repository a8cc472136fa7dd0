import type { TextsOf } from '../format';

/** On the due date; on a weekend it may arrive a little after it. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Fattura {{number}} di {{company}}: scadenza {{dueDate}}',
		'Scadenza {{dueDate}}: fattura {{number}} di {{amount}}',
		'{{company}}: la fattura {{number}} arriva a scadenza',
	],
	tones: {
		friendly: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}} arriva a scadenza il {{dueDate}}. Forse il pagamento è già partito: in tal caso la ringraziamo, e non tenga conto di questo messaggio.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} arriva a scadenza il {{dueDate}}. Già pagata? Grazie!',
				whatsapp:
					'Buongiorno {{addressee}}, un cordiale promemoria da {{company}}: la fattura n. {{number}} di {{amount}} arriva a scadenza il {{dueDate}}. Se il pagamento è già partito, la ringraziamo.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}} arriva a scadenza il {{dueDate}}. Se il pagamento è già partito, grazie, e ignora pure questo messaggio.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} arriva a scadenza il {{dueDate}}. Già pagata? Grazie!',
				whatsapp:
					'Ciao {{addressee}}, un promemoria da {{company}}: la fattura n. {{number}} di {{amount}} arriva a scadenza il {{dueDate}}. Il pagamento è già partito? Grazie!',
			},
		},
		helpful: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}} scade il {{dueDate}} e il pagamento non ci risulta ancora pervenuto. Capita spesso che un bonifico e un messaggio come questo si incrocino: in tal caso non ne tenga conto.

{{> remark}}

{{> facts}}

{{> pay}}

Se le serve qualche giorno in più, basta una breve risposta con la data. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scade il {{dueDate}}. Serve qualche giorno in più? Basta indicarci la data.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Se le serve qualche giorno in più, basta una breve risposta con la data.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}} scade il {{dueDate}} e non abbiamo ancora visto il pagamento. Spesso bonifici e messaggi si incrociano: se è così, ignora pure questo.

{{> remark}}

{{> facts}}

{{> pay}}

Ti serve qualche giorno in più? Basta che ci mandi la data. {{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scade il {{dueDate}}. Ti serve qualche giorno in più? Basta che ci mandi la data.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}} scade il {{dueDate}}. Ti serve qualche giorno in più? Basta che ci mandi la data.',
			},
		},
	},
};
