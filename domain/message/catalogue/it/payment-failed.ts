import type { TextsOf } from '../format';

/** A card or direct debit did not go through. Why is between customer and bank; an expired card may be named. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}}: il pagamento della fattura {{number}} non è andato a buon fine',
		'Fattura {{number}}: una verifica dei dati di pagamento',
		'Un pagamento a favore di {{company}} richiede un attimo di attenzione',
	],
	tones: {
		helpful: {
			formal: {
				body: `abbiamo provato ad addebitare {{amount}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, ma il pagamento non è andato a buon fine. {{#if cardExpired}}La carta registrata presso di noi non è più valida.{{else}}La banca non lo ha autorizzato; le ragioni possono essere molte e del tutto innocue.{{/if}} Con un metodo di pagamento aggiornato si risolve in un minuto.

{{> remark}}

{{> facts}}

{{> pay}}

Se preferisce pagare in un altro modo, o pensa che si tratti di un errore, ce lo dica. {{> help}}`,
				sms: '{{company}}: il pagamento di {{amount}} per la fattura {{number}}, scadenza {{dueDate}}, non è andato a buon fine. Può verificare i dati di pagamento?',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. Il pagamento di {{amount}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, non è andato a buon fine. Le ragioni possono essere molte e del tutto innocue; con un metodo di pagamento aggiornato si risolve in un minuto.',
			},
			informal: {
				body: `abbiamo provato ad addebitare {{amount}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, ma il pagamento non è andato a buon fine. {{#if cardExpired}}La carta che abbiamo registrato non è più valida.{{else}}La banca non lo ha autorizzato; i motivi possono essere tanti, e innocui.{{/if}} Con un metodo di pagamento aggiornato si sistema in un minuto.

{{> remark}}

{{> facts}}

{{> pay}}

Preferisci pagare in un altro modo, o pensi che sia un errore? Diccelo pure. {{> help}}`,
				sms: '{{company}}: il pagamento di {{amount}} per la fattura {{number}}, scadenza {{dueDate}}, non è andato a buon fine. Controlla i dati di pagamento, per favore.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. Il pagamento di {{amount}} per la fattura n. {{number}}, con scadenza il {{dueDate}}, non è andato a buon fine. I motivi possono essere tanti, e innocui; con un metodo di pagamento aggiornato si sistema in un minuto.',
			},
		},
	},
};
