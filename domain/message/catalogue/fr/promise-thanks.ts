import type { TextsOf } from '../format';

/** Le client a donné une date : merci, la date telle que nous l’avons comprise, et le calme jusque-là. */
export const promiseThanks: TextsOf<'promise_thanks'> = {
	subjects: [
		'Merci, c’est noté : facture {{number}}',
		'Facture {{number}} : la date est notée',
		'{{company}} : merci pour le message sur la facture {{number}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Merci de nous avoir tenus au courant. {{#if promisedOn}}Nous avons noté un paiement de {{promisedAmount}} le {{promisedOn}} pour la facture n° {{number}}, à régler à l’origine pour le {{dueDate}}{{else}}Nous avons noté que le paiement de {{promisedAmount}} pour la facture n° {{number}}, à régler à l’origine pour le {{dueDate}}, est en route{{/if}}, et nous ne vous en reparlerons pas d’ici là.

{{> facts}}

{{> pay}}

Si nous vous avons mal compris, ou si votre calendrier change, un mot suffit. {{> help}}`,
				sms: '{{company}} : merci, nous notons {{promisedAmount}} pour la facture {{number}} (échéance {{dueDate}}){{#if promisedOn}}, date prévue : {{promisedOn}}{{/if}}. Il reste {{amount}}.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} vous remercie pour votre message sur la facture {{number}} de {{amount}}, à régler à l’origine pour le {{dueDate}}. C’est noté, et nous ne vous en reparlerons pas d’ici là. Si votre calendrier change, un mot suffit.',
			},
			informal: {
				body: `Merci de nous avoir tenus au courant. {{#if promisedOn}}On a noté un paiement de {{promisedAmount}} le {{promisedOn}} pour la facture {{number}}, à payer à l’origine pour le {{dueDate}}{{else}}On a noté que le paiement de {{promisedAmount}} pour la facture {{number}}, à payer à l’origine pour le {{dueDate}}, est en route{{/if}}, et on ne t’en reparle pas d’ici là.

{{> facts}}

{{> pay}}

Si on t’a mal compris, ou si ton calendrier change, un mot suffit. {{> help}}`,
				sms: '{{company}} : merci, c’est noté : {{promisedAmount}} pour la facture {{number}} (échéance {{dueDate}}){{#if promisedOn}}, date prévue : {{promisedOn}}{{/if}}. Il reste {{amount}}.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} te dit merci pour ton message sur la facture {{number}} de {{amount}}, à payer à l’origine pour le {{dueDate}}. C’est noté, et on ne t’en reparle pas d’ici là. Si ton calendrier change, un mot suffit.',
			},
		},
	},
};
