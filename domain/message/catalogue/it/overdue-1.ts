import type { TextsOf } from '../format';

/** The first word after the due date: most of these slipped through, and it says so. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Fattura {{number}} di {{company}}, scadenza {{dueDate}}',
		'La fattura {{number}} è forse sfuggita?',
		'Due righe sulla fattura {{number}} di {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `speriamo che stia bene. Una piccola cosa: la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} e il pagamento non ci è ancora pervenuto. Forse è già partito: in tal caso la ringraziamo, e non tenga conto di questo messaggio.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scadeva il {{dueDate}}, forse è solo sfuggita. Già pagata? Grazie!',
				whatsapp:
					'Buongiorno {{addressee}}, una piccola cosa da {{company}}: la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} e il pagamento non ci è ancora pervenuto. Se è già partito, la ringraziamo.',
			},
			informal: {
				body: `speriamo vada tutto bene! Una piccola cosa: la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} e il pagamento non ci è ancora arrivato. Se è già partito, grazie, e ignora pure questo messaggio.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}} scadeva il {{dueDate}}, forse ti è solo sfuggita. Già pagata? Grazie!',
				whatsapp:
					'Ciao {{addressee}}, una piccola cosa da {{company}}: la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} e il pagamento non ci è ancora arrivato. Se è già partito, grazie!',
			},
		},
		helpful: {
			formal: {
				body: `la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} e, a quanto ci risulta, è ancora da saldare. Sono cose che capitano, e può darsi che il pagamento si sia incrociato con questo messaggio: in tal caso non occorre fare nulla.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare. Se il pagamento si è incrociato con questo messaggio, non occorre fare nulla.',
			},
			informal: {
				body: `la fattura n. {{number}} di {{amount}} scadeva il {{dueDate}} e, a quanto vediamo, è ancora da saldare. Capita a tutti. Se il pagamento si è incrociato con questo messaggio, ignoralo pure.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: la fattura {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. La fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, ci risulta ancora da saldare. Se il pagamento si è incrociato con questo messaggio, ignoralo pure.',
			},
		},
	},
};
