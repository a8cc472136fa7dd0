import type { TextsOf } from '../format';

/** Le jour de l’échéance ; avec un week-end, le message arrive parfois un peu après. */
export const dueToday: TextsOf<'due_today'> = {
	subjects: [
		'Facture {{number}} ({{company}}) : échéance du {{dueDate}}',
		'Échéance du {{dueDate}} : facture {{number}} de {{amount}}',
		'{{company}} : la facture {{number}} arrive à échéance',
	],
	tones: {
		friendly: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}} arrive à échéance le {{dueDate}}. Votre paiement est peut-être déjà en route ; dans ce cas, un grand merci, et vous n’avez rien d’autre à faire.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}} est à régler pour le {{dueDate}}. Le paiement est en route ? Un grand merci !',
				whatsapp:
					'Bonjour {{addressee}}, un petit mot amical, ici {{company}} : la facture {{number}} de {{amount}} est à régler pour le {{dueDate}}. Si votre paiement est déjà en route, un grand merci.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. L’argent est déjà en route ? Alors merci beaucoup, il n’y a rien d’autre à faire.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}} est à payer pour le {{dueDate}}. Déjà en route ? Merci !',
				whatsapp:
					'Bonjour {{addressee}}, un petit mot, ici {{company}} : la facture {{number}} de {{amount}} est à payer pour le {{dueDate}}. Déjà en route ? Alors merci beaucoup !',
			},
		},
		helpful: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}} est à régler pour le {{dueDate}}, et nous n’avons pas encore vu passer le paiement. Virements et messages se croisent souvent : si c’est le cas, ne tenez pas compte de celui-ci.

{{> remark}}

{{> facts}}

{{> pay}}

S’il vous faut quelques jours de plus, une courte réponse avec la date nous suffit. {{> help}}`,
				sms: '{{company}} : facture {{number}} de {{amount}}, à régler pour le {{dueDate}}. Il vous faut un peu plus de temps ? Donnez-nous une date.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}} est à régler pour le {{dueDate}}. S’il vous faut quelques jours de plus, une courte réponse avec la date nous suffit.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}} est à payer pour le {{dueDate}}, et on n’a pas encore vu passer le paiement. Paiements et messages se croisent souvent : si c’est le cas, oublie ce message.

{{> remark}}

{{> facts}}

{{> pay}}

Il te faut quelques jours de plus ? Envoie-nous simplement la date. {{> help}}`,
				sms: '{{company}} : facture {{number}} de {{amount}}, à payer pour le {{dueDate}}. Il te faut un peu plus de temps ? Donne-nous une date.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}} est à payer pour le {{dueDate}}. Il te faut quelques jours de plus ? Envoie-nous simplement la date.',
			},
		},
	},
};
