import type { TextsOf } from '../format';

/** The date that the customer named has passed. Plans change; the text asks for a new one. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Fattura {{number}}: il pagamento che aspettavamo',
		'Il pagamento della fattura {{number}} è partito?',
		'Fattura {{number}} di {{company}}: c’è una nuova data?',
	],
	tones: {
		helpful: {
			formal: {
				body: `grazie ancora per averci detto {{#if promisedOn}}che potevamo aspettarci il pagamento della fattura n. {{number}} entro il {{promisedOn}}{{else}}che il pagamento della fattura n. {{number}} era in arrivo{{/if}}. Finora non lo abbiamo ricevuto. I programmi cambiano, lo sappiamo; forse è solo fermo in banca.

{{> facts}}

{{> pay}}

Può indicarci la nuova data? Se pagare a rate le è d’aiuto, possiamo parlare anche di questo. {{> help}}`,
				sms: '{{company}}: il pagamento annunciato per la fattura {{number}} ({{amount}}, scadenza {{dueDate}}) non è ancora arrivato. C’è una nuova data?',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. Il pagamento annunciato per la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, non ci è ancora arrivato. I programmi cambiano, lo sappiamo: può indicarci la nuova data?',
			},
			informal: {
				body: `grazie ancora per averci detto {{#if promisedOn}}che potevamo aspettarci il pagamento della fattura n. {{number}} entro il {{promisedOn}}{{else}}che il pagamento della fattura n. {{number}} era in arrivo{{/if}}. Per ora non si è visto. I programmi cambiano, lo sappiamo; magari è solo fermo in banca.

{{> facts}}

{{> pay}}

Ci mandi la nuova data? Se pagare a rate ti aiuta, possiamo parlare anche di questo. {{> help}}`,
				sms: '{{company}}: il pagamento annunciato per la fattura {{number}} ({{amount}}, scadenza {{dueDate}}) non è ancora arrivato. C’è una nuova data?',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. Il pagamento che hai annunciato per la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, non ci è ancora arrivato. I programmi cambiano, lo sappiamo: ci mandi la nuova data?',
			},
		},
		firm: {
			formal: {
				body: `{{#if promisedOn}}ci aveva detto che la fattura n. {{number}} sarebbe stata pagata entro il {{promisedOn}}.{{else}}ci aveva detto che la fattura n. {{number}} sarebbe stata pagata a breve.{{/if}} Ne abbiamo tenuto conto e abbiamo atteso, ma il pagamento di {{amount}}, con scadenza il {{dueDate}}, non è arrivato.

{{> facts}}

{{> pay}}

La preghiamo di pagarla nei prossimi giorni, o di indicarci una data che potrà mantenere. Se in questo momento l’importo è difficile da sostenere, ce lo dica: cercheremo una soluzione a rate. {{> help}}`,
				sms: '{{company}}: il pagamento promesso per la fattura {{number}} ({{amount}}, scadenza {{dueDate}}) non è arrivato. Attendiamo il pagamento o una data certa.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}}. Ci aveva detto che la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, sarebbe stata pagata, ma il pagamento non è arrivato. La preghiamo di pagarla nei prossimi giorni, o di indicarci una data che potrà mantenere.',
			},
			informal: {
				body: `{{#if promisedOn}}ci avevi detto che la fattura n. {{number}} sarebbe stata pagata entro il {{promisedOn}}.{{else}}ci avevi detto che la fattura n. {{number}} sarebbe stata pagata a breve.{{/if}} Ci contavamo e abbiamo aspettato, ma il pagamento di {{amount}}, con scadenza il {{dueDate}}, non è arrivato.

{{> facts}}

{{> pay}}

Ti chiediamo di pagarla nei prossimi giorni, o di dirci una data che puoi mantenere. Se adesso è difficile, dillo pure: cerchiamo una soluzione a rate. {{> help}}`,
				sms: '{{company}}: il pagamento promesso per la fattura {{number}} ({{amount}}, scadenza {{dueDate}}) non è arrivato. Pagala, per favore, o dicci una data certa.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}}. Ci avevi detto che la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, sarebbe stata pagata, ma il pagamento non è arrivato. Ti chiediamo di pagarla nei prossimi giorni, o di dirci una data che puoi mantenere.',
			},
		},
		final: {
			formal: {
				body: `{{#if promisedOn}}il pagamento della fattura n. {{number}} annunciato per il {{promisedOn}} non è arrivato.{{else}}il pagamento annunciato della fattura n. {{number}} non è arrivato.{{/if}} L’importo di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Questo è l’ultimo promemoria di questo tipo; senza un pagamento o una risposta, un collega esaminerà la questione di persona e la contatterà.

{{> facts}}

{{> pay}}

Se è successo qualcosa che rende impossibile il pagamento, ce lo dica. Una soluzione si trova quasi sempre, anche a rate. {{> help}}`,
				sms: '{{company}}: il pagamento promesso per la fattura {{number}} ({{amount}}, scadenza {{dueDate}}) non è arrivato. Ci risponda; altrimenti la contatterà un collega.',
				whatsapp:
					'Buongiorno {{addressee}}, qui {{company}} con l’ultimo promemoria di questo tipo. Il pagamento annunciato per la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, non è arrivato. Senza un pagamento o una risposta, un collega la contatterà di persona.',
			},
			informal: {
				body: `{{#if promisedOn}}il pagamento della fattura n. {{number}} che avevi annunciato per il {{promisedOn}} non è arrivato.{{else}}il pagamento della fattura n. {{number}} che avevi annunciato non è arrivato.{{/if}} L’importo di {{amount}}, con scadenza il {{dueDate}}, è ancora in sospeso. Questo è l’ultimo promemoria di questo tipo; senza un pagamento o una risposta, un collega guarderà la cosa di persona e ti contatterà.

{{> facts}}

{{> pay}}

Se è successo qualcosa per cui non riesci a pagare, diccelo. Una soluzione si trova quasi sempre, anche a rate. {{> help}}`,
				sms: '{{company}}: il pagamento promesso per la fattura {{number}} ({{amount}}, scadenza {{dueDate}}) non è arrivato. Rispondici; altrimenti ti contatterà un collega.',
				whatsapp:
					'Ciao {{addressee}}, qui {{company}} con l’ultimo promemoria di questo tipo. Il pagamento che hai annunciato per la fattura n. {{number}} di {{amount}}, con scadenza il {{dueDate}}, non è arrivato. Senza un pagamento o una risposta, un collega ti contatterà di persona.',
			},
		},
	},
};
