import type { TextsOf } from '../format';

/** Un merci pour une partie ; le reste est nommé, pas exigé. */
export const partialPayment: TextsOf<'partial_payment'> = {
	subjects: [
		'Merci : paiement partiel de la facture {{number}}',
		'Paiement bien reçu pour la facture {{number}}',
		'Facture {{number}} : merci, et ce qui reste',
	],
	tones: {
		friendly: {
			formal: {
				body: `Un grand merci : {{#if received}}votre paiement de {{received}}{{else}}une partie du montant{{/if}} pour la facture n° {{number}} nous est bien {{#if received}}parvenu{{else}}parvenue{{/if}}{{#if receivedOn}} le {{receivedOn}}{{/if}}. Sur la somme à régler pour le {{dueDate}}, il reste {{amount}}.

{{> facts}}

{{> pay}}

Si le reste est déjà prévu, vous n’avez rien à faire. Si vous souhaitez convenir d’une date, ou si vous l’avez volontairement mis de côté, dites-le-nous simplement. {{> help}}`,
				sms: '{{company}} : merci pour votre paiement partiel de la facture {{number}}. Sur la somme à régler pour le {{dueDate}}, il reste {{amount}}.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} vous remercie pour votre paiement partiel de la facture {{number}}. Sur la somme à régler pour le {{dueDate}}, il reste {{amount}}. Si vous souhaitez convenir d’une date, dites-le-nous simplement.',
			},
			informal: {
				body: `Merci beaucoup : {{#if received}}ton paiement de {{received}}{{else}}une partie du montant{{/if}} pour la facture {{number}} est bien {{#if received}}arrivé{{else}}arrivée{{/if}}{{#if receivedOn}} le {{receivedOn}}{{/if}}. Sur la somme à payer pour le {{dueDate}}, il reste {{amount}}.

{{> facts}}

{{> pay}}

Si le reste est déjà prévu, tout va bien. Si tu veux convenir d’une date, ou si tu l’as mis de côté exprès, dis-le-nous. {{> help}}`,
				sms: '{{company}} : merci pour ton paiement partiel de la facture {{number}}. Sur la somme à payer pour le {{dueDate}}, il reste {{amount}}.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} te dit merci pour ton paiement partiel de la facture {{number}}. Sur la somme à payer pour le {{dueDate}}, il reste {{amount}}. Si tu veux convenir d’une date, dis-le-nous.',
			},
		},
	},
};
