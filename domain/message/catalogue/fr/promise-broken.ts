import type { TextsOf } from '../format';

/** La date annoncée par le client est passée. Les projets changent ; le texte en demande une nouvelle. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Facture {{number}} : le paiement annoncé',
		'Le paiement de la facture {{number}} est-il parti ?',
		'Facture {{number}} ({{company}}) : y a-t-il une nouvelle date ?',
	],
	tones: {
		helpful: {
			formal: {
				body: `Merci encore de nous avoir annoncé le paiement de la facture n° {{number}}{{#if promisedOn}} pour le {{promisedOn}}{{/if}}. Il ne nous est pas parvenu jusqu’ici. Les choses changent, nous le savons ; peut-être est-il simplement resté bloqué à la banque.

{{> facts}}

{{> pay}}

Pourriez-vous nous indiquer la nouvelle date ? Si payer en plusieurs versements vous aidait, nous pouvons aussi en parler. {{> help}}`,
				sms: '{{company}} : le paiement annoncé pour la facture {{number}} ({{amount}}, échéance {{dueDate}}) n’est pas encore là. Y a-t-il une nouvelle date ?',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. Le paiement que vous aviez annoncé pour la facture {{number}} de {{amount}}, échue le {{dueDate}}, ne nous est pas parvenu jusqu’ici. Les choses changent, nous le savons : pourriez-vous nous indiquer la nouvelle date ?',
			},
			informal: {
				body: `Merci encore de nous avoir annoncé le paiement de la facture {{number}}{{#if promisedOn}} pour le {{promisedOn}}{{/if}}. On n’a rien vu arriver jusqu’ici. Les choses changent, on le sait bien ; peut-être que c’est juste la banque qui prend son temps.

{{> facts}}

{{> pay}}

Tu nous envoies la nouvelle date ? Si payer en plusieurs fois t’aide, on peut aussi en parler. {{> help}}`,
				sms: '{{company}} : le paiement annoncé pour la facture {{number}} ({{amount}}, échéance {{dueDate}}) n’est pas encore là. Tu as une nouvelle date ?',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. Le paiement que tu avais annoncé pour la facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est pas encore là. Les choses changent, on le sait bien : tu nous envoies la nouvelle date ?',
			},
		},
		firm: {
			formal: {
				body: `Vous nous aviez dit que la facture n° {{number}} serait payée {{#if promisedOn}}au plus tard le {{promisedOn}}{{else}}sous peu{{/if}}. Nous nous y sommes fiés et nous avons attendu, mais le paiement de {{amount}}, à régler pour le {{dueDate}}, n’est pas arrivé.

{{> facts}}

{{> pay}}

Merci de procéder au règlement dans les prochains jours, ou de nous donner une date qui tienne. Si la somme pose une difficulté en ce moment, dites-le-nous : nous chercherons une solution en plusieurs versements. {{> help}}`,
				sms: '{{company}} : le paiement promis pour la facture {{number}} ({{amount}}, échéance {{dueDate}}) n’est pas là. Merci de régler ou de fixer une date.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. Vous nous aviez annoncé le paiement de la facture {{number}} de {{amount}}, échue le {{dueDate}}, et il n’est pas arrivé. Merci de procéder au règlement dans les prochains jours, ou de nous donner une date qui tienne.',
			},
			informal: {
				body: `Tu nous avais dit que la facture {{number}} serait payée {{#if promisedOn}}au plus tard le {{promisedOn}}{{else}}bientôt{{/if}}. On a compté dessus et on a attendu, mais le paiement de {{amount}}, prévu à l’origine pour le {{dueDate}}, n’est pas arrivé.

{{> facts}}

{{> pay}}

Merci de payer dans les prochains jours, ou de nous donner une date qui tienne. Si c’est difficile en ce moment, dis-le : on cherchera une solution en plusieurs versements. {{> help}}`,
				sms: '{{company}} : le paiement promis pour la facture {{number}} ({{amount}}, échéance {{dueDate}}) n’est pas là. Merci de payer ou de fixer une date.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. Tu nous avais annoncé le paiement de la facture {{number}} de {{amount}}, échue le {{dueDate}}, et il n’est pas arrivé. Merci de payer dans les prochains jours, ou de nous donner une date qui tienne.',
			},
		},
		final: {
			formal: {
				body: `Le paiement de la facture n° {{number}} que vous aviez annoncé{{#if promisedOn}} pour le {{promisedOn}}{{/if}} n’est pas arrivé, et {{amount}} restent à régler depuis le {{dueDate}}. Ce message est notre dernier rappel de ce type ; sans paiement ni réponse, une personne de notre équipe prendra elle-même le relais et vous contactera.

{{> facts}}

{{> pay}}

S’il est arrivé quelque chose qui rend le paiement impossible, dites-le-nous. Il y a presque toujours une solution, y compris en plusieurs versements. {{> help}}`,
				sms: '{{company}} : le paiement promis pour la facture {{number}} ({{amount}}, échéance {{dueDate}}) n’est pas là. Merci de répondre, sinon nous vous contacterons.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}, avec notre dernier rappel de ce type. Le paiement annoncé pour la facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est pas arrivé. Sans paiement ni réponse, une personne de notre équipe vous contactera elle-même.',
			},
			informal: {
				body: `Le paiement de la facture {{number}} que tu avais annoncé{{#if promisedOn}} pour le {{promisedOn}}{{/if}} n’est pas arrivé, et {{amount}} restent à payer depuis le {{dueDate}}. C’est notre dernier rappel de ce type ; sans paiement ni réponse, quelqu’un de l’équipe prendra le relais en personne et te contactera.

{{> facts}}

{{> pay}}

S’il s’est passé quelque chose qui rend le paiement impossible, dis-le-nous. Il y a presque toujours une solution, même en plusieurs versements. {{> help}}`,
				sms: '{{company}} : le paiement promis pour la facture {{number}} ({{amount}}, échéance {{dueDate}}) n’est pas là. Merci de répondre, sinon on te contactera.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}, avec notre dernier rappel de ce type. Le paiement annoncé pour la facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est pas arrivé. Sans paiement ni réponse, quelqu’un de l’équipe te contactera en personne.',
			},
		},
	},
};
