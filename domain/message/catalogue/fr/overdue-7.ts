import type { TextsOf } from '../format';

/** Une semaine après : des mots clairs, et la porte reste ouverte. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Facture {{number}} ({{company}}) : paiement toujours attendu',
		'Merci d’y jeter un œil : facture {{number}}, échéance du {{dueDate}}',
		'Facture {{number}} de {{amount}}, à régler depuis le {{dueDate}}',
	],
	tones: {
		helpful: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}}, reste à régler, et nous aimerions comprendre avec vous ce qui manque.{{#if reminded}} Notre précédent message n’est peut-être pas arrivé à la bonne personne.{{/if}} Si quelqu’un d’autre s’occupe des paiements, dites-nous simplement à qui écrire.

{{> remark}}

{{> facts}}

{{> pay}}

Une date nous suffit : dites-nous quand nous pouvons compter sur le paiement, et nous en prendrons note. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler. Quand pouvons-nous compter dessus ? Une date suffit.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler. Quand pouvons-nous compter sur le paiement ? Une date nous suffit, ou un nom si quelqu’un d’autre s’en occupe.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer, et on aimerait comprendre ce qui manque.{{#if reminded}} Notre dernier message n’est peut-être pas arrivé à la bonne personne.{{/if}} Si quelqu’un d’autre s’occupe des paiements, dis-nous juste à qui écrire.

{{> remark}}

{{> facts}}

{{> pay}}

Une date suffit : dis-nous quand on peut compter sur le paiement, et on en prend note. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer. On peut compter dessus quand ? Une date suffit.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer. On peut compter sur le paiement pour quand ? Une date suffit, ou un nom si quelqu’un d’autre s’en occupe.',
			},
		},
		firm: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}} était à régler pour le {{dueDate}} et n’a pas été payée.{{#if reminded}} Nous vous avons déjà écrit à ce sujet, et aucun paiement ne nous est parvenu depuis.{{/if}} Merci de procéder au règlement dans les prochains jours, ou de nous indiquer une date sur laquelle nous pouvons compter.

{{> remark}}

{{> facts}}

{{> pay}}

Si une raison empêche le paiement pour le moment, nous préférons la connaître : presque tout s’arrange quand on en parle. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance {{dueDate}}, reste impayée. Merci de la régler ou de nous donner une date ferme.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}} était à régler pour le {{dueDate}} et n’a pas été payée. Merci de procéder au règlement dans les prochains jours, ou de nous indiquer une date sur laquelle nous pouvons compter.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}} était à payer pour le {{dueDate}} et ne l’a pas été.{{#if reminded}} On t’a déjà écrit à ce sujet, et on n’a rien reçu depuis.{{/if}} Merci de la payer dans les prochains jours, ou de nous donner une date sur laquelle on peut compter.

{{> remark}}

{{> facts}}

{{> pay}}

S’il y a une raison pour laquelle ça coince en ce moment, on préfère la connaître : presque tout s’arrange quand on en parle. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance {{dueDate}}, reste impayée. Merci de la payer ou de nous donner une date.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}} était à payer pour le {{dueDate}} et ne l’a pas été. Merci de la payer dans les prochains jours, ou de nous donner une date sur laquelle on peut compter.',
			},
		},
	},
};
