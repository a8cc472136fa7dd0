import type { TextsOf } from '../format';

/** Le client conteste la facture : entendu, mis en attente, une personne regarde. Ne demande rien. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Facture {{number}} : merci de nous l’avoir signalé',
		'Nous regardons la facture {{number}} de plus près',
		'{{company}} : message bien reçu au sujet de la facture {{number}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `Merci de nous avoir signalé que quelque chose ne va pas avec la facture n° {{number}} d’un montant de {{amount}}, à régler pour le {{dueDate}}. Nous sommes désolés de ce désagrément. Une personne de notre équipe s’en occupe et reviendra vers vous.

{{> facts}}

Tant que ce point n’est pas éclairci, vous ne recevrez aucun rappel pour cette facture. Si vous avez de quoi nous aider, un bon de livraison, une photo, un accord antérieur, envoyez-le-nous volontiers : {{> answer}}.`,
				sms: '{{company}} : merci pour votre signalement sur la facture {{number}} ({{amount}}, échéance {{dueDate}}). Nous regardons cela ; aucun rappel d’ici là.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} vous remercie pour votre signalement sur la facture {{number}} de {{amount}}, à régler pour le {{dueDate}}. Une personne de notre équipe s’en occupe et reviendra vers vous ; d’ici là, vous ne recevrez aucun rappel à ce sujet.',
			},
			informal: {
				body: `Merci de nous avoir signalé que quelque chose ne va pas avec la facture {{number}} de {{amount}}, à payer pour le {{dueDate}}. Désolés pour ce désagrément. Quelqu’un de l’équipe s’en occupe et reviendra vers toi.

{{> facts}}

Tant que ce n’est pas éclairci, tu ne recevras aucun rappel pour cette facture. Si tu as de quoi nous aider, un bon de livraison, une photo, un accord passé, envoie-le-nous : {{> answer}}.`,
				sms: '{{company}} : merci pour ton signalement sur la facture {{number}} ({{amount}}, échéance {{dueDate}}). On regarde cela ; aucun rappel d’ici là.',
				whatsapp:
					'Bonjour {{addressee}}, {{company}} te dit merci pour ton signalement sur la facture {{number}} de {{amount}}, à payer pour le {{dueDate}}. Quelqu’un de l’équipe s’en occupe et reviendra vers toi ; d’ici là, tu ne recevras aucun rappel à ce sujet.',
			},
		},
	},
};
