import type { TextsOf } from '../format';

/** La facture est réglée. Court, et sans rien demander. */
export const paidThanks: TextsOf<'paid_thanks'> = {
	subjects: [
		'Merci : la facture {{number}} est réglée',
		'Paiement bien reçu, facture {{number}}',
		'{{company}} dit merci',
	],
	tones: {
		friendly: {
			formal: {
				body: `Merci beaucoup : votre paiement de {{received}} pour la facture n° {{number}}, à régler pour le {{dueDate}}, nous est bien parvenu{{#if receivedOn}} le {{receivedOn}}{{/if}}. La facture est réglée, et il n’y a plus rien à faire.

{{> facts}}

C’est un plaisir de travailler avec vous. Si vous avez un jour une question sur une facture, {{> answer}}.`,
				sms: '{{company}} : merci beaucoup, {{received}} pour la facture {{number}} (échéance {{dueDate}}) nous sont bien parvenus. Tout est en ordre.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} vous remercie : votre paiement de {{received}} pour la facture {{number}}, à régler pour le {{dueDate}}, est bien arrivé. La facture est réglée, et il n’y a plus rien à faire.',
			},
			informal: {
				body: `Merci ! Ton paiement de {{received}} pour la facture {{number}}, à payer pour le {{dueDate}}, est bien arrivé{{#if receivedOn}} le {{receivedOn}}{{/if}}. Tout est en ordre, plus rien à faire.

{{> facts}}

C’est un plaisir de travailler avec toi. Si tu as un jour une question sur une facture, {{> answer}}.`,
				sms: '{{company}} : merci, {{received}} pour la facture {{number}} (échéance {{dueDate}}) sont bien là. Tout est en ordre.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} te dit merci : ton paiement de {{received}} pour la facture {{number}}, à payer pour le {{dueDate}}, est bien arrivé. Tout est en ordre, plus rien à faire.',
			},
		},
	},
};
