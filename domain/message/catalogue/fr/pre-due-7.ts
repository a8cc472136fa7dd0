import type { TextsOf } from '../format';

/** Une semaine environ avant l’échéance : personne ne doit encore rien. */
export const preDue7: TextsOf<'pre_due_7'> = {
	subjects: [
		'Facture {{number}} ({{company}}), échéance le {{dueDate}}',
		'À prévoir : facture {{number}}, échéance le {{dueDate}}',
		'{{company}} : facture {{number}} de {{amount}}, échéance le {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Nous espérons que tout va bien de votre côté. Un simple mot un peu à l’avance, pour vous éviter toute surprise : la facture n° {{number}} d’un montant de {{amount}} arrive à échéance le {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Si le paiement est déjà prévu, vous n’avez rien à faire. {{> help}}`,
				sms: '{{company}} : un simple mot à l’avance, la facture {{number}} de {{amount}} est à régler pour le {{dueDate}}.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}, avec un simple mot à l’avance : la facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Si le paiement est déjà prévu, vous n’avez rien à faire.',
			},
			informal: {
				body: `On espère que tout va bien pour toi. Un petit mot en avance, histoire de t’éviter les surprises : la facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}.

{{> remark}}

{{> facts}}

{{> pay}}

Déjà prévu ? Alors il n’y a rien à faire. {{> help}}`,
				sms: '{{company}} : petit mot en avance, la facture {{number}} de {{amount}} est à payer pour le {{dueDate}}.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}, avec un petit mot en avance : la facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Déjà prévu ? Alors il n’y a rien à faire.',
			},
		},
		helpful: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}} arrive à échéance le {{dueDate}}. Nous vous écrivons assez tôt pour que vous puissiez la vérifier tranquillement et la prévoir dans vos prochains paiements.

{{> remark}}

{{> facts}}

{{> pay}}

Vous manque-t-il quelque chose pour la valider, un numéro de commande ou une copie de la facture par exemple ? Nous vous l’enverrons volontiers. {{> help}}`,
				sms: '{{company}} : facture {{number}} de {{amount}}, à régler pour le {{dueDate}}. Un document manque pour la valider ? Demandez-nous.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. S’il vous manque quelque chose pour la valider, un numéro de commande ou une copie, nous vous l’enverrons volontiers.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. On t’écrit assez tôt pour que tu aies le temps de la vérifier et de la prévoir dans tes prochains paiements.

{{> remark}}

{{> facts}}

{{> pay}}

Il te manque quelque chose pour la valider, un numéro de commande ou une copie ? On te l’envoie volontiers. {{> help}}`,
				sms: '{{company}} : facture {{number}} de {{amount}}, à payer pour le {{dueDate}}. Il te faut une copie ? Demande-nous.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Il te faut une copie ou un numéro de commande pour la valider ? Demande, tout simplement.',
			},
		},
	},
};
