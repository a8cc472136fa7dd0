import type { TextsOf } from '../format';

/** Le dernier mot avant qu’une personne ne prenne le relais. Il annonce ce pas et aucun autre : rien n’est menacé. */
export const overdue14: TextsOf<'overdue_14'> = {
	subjects: [
		'Facture {{number}} ({{company}}) : il nous faut une réponse',
		'Facture {{number}} de {{amount}} : merci de nous faire signe',
		'Ouverte depuis le {{dueDate}} : facture {{number}}',
	],
	tones: {
		firm: {
			formal: {
				body: `Nous vous écrivons parce que la facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}}, n’est toujours pas payée{{#if reminded}} malgré nos précédents messages{{/if}}. Merci de la régler maintenant, ou bien de nous appeler ou de nous écrire, pour que nous convenions ensemble de la manière et de la date.

{{> remark}}

{{> facts}}

{{> pay}}

Nous tenons à travailler avec vous et souhaitons régler cela entre nous. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance {{dueDate}}, n’est toujours pas payée. Merci de la régler ou de nous contacter.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est toujours pas payée. Merci de la régler, ou de nous faire signe pour que nous convenions ensemble de la manière et de la date.',
			},
			informal: {
				body: `On t’écrit parce que la facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est toujours pas payée{{#if reminded}} malgré nos messages précédents{{/if}}. Merci de la payer maintenant, ou bien de nous appeler ou de nous écrire, qu’on voie ensemble comment et quand.

{{> remark}}

{{> facts}}

{{> pay}}

On aime travailler avec toi et on veut régler ça entre nous. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance {{dueDate}}, n’est toujours pas payée. Merci de payer ou de nous faire signe.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est toujours pas payée. Merci de la payer, ou de nous faire signe, qu’on voie ensemble comment et quand.',
			},
		},
		final: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}}, n’est pas payée, et nous n’en connaissons pas la raison{{#if reminded}} : aucune réponse à nos précédents messages ne nous a permis de la comprendre{{/if}}. Ce message est notre dernier rappel de ce type. Si ni paiement ni réponse ne nous parvient, une personne de notre équipe prendra elle-même le relais et vous contactera.

{{> facts}}

{{> pay}}

Ce ne sera peut-être pas nécessaire : le paiement, une date ou un mot sur ce qui ne va pas suffit. Si la somme entière est trop lourde en une fois, nous parlerons volontiers de plusieurs versements. {{> help}}`,
				sms: '{{company}} : dernier rappel pour la facture {{number}} de {{amount}}, échéance {{dueDate}}. Merci de payer ou de répondre, sinon nous vous contacterons.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}, avec notre dernier rappel de ce type : la facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est pas payée. Si ni paiement ni réponse ne nous parvient, une personne de notre équipe vous contactera. Si la somme est trop lourde en une fois, nous parlerons volontiers de plusieurs versements.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est pas payée, et on ne sait pas pourquoi{{#if reminded}} : aucune réponse à nos messages précédents ne nous a permis de comprendre{{/if}}. C’est notre dernier rappel de ce type. Sans paiement ni réponse, quelqu’un de l’équipe prendra le relais en personne et te contactera.

{{> facts}}

{{> pay}}

Ce ne sera peut-être même pas nécessaire : le paiement, une date ou un mot sur ce qui ne va pas, et c’est bon. Si tout en une fois, c’est trop, on parlera volontiers de plusieurs versements. {{> help}}`,
				sms: '{{company}} : dernier rappel pour la facture {{number}} de {{amount}}, échéance {{dueDate}}. Merci de payer ou de répondre, sinon on te contactera.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}, avec notre dernier rappel de ce type : la facture {{number}} de {{amount}}, échue le {{dueDate}}, n’est pas payée. Sans paiement ni réponse, quelqu’un de l’équipe te contactera en personne. Si tout en une fois, c’est trop, on parlera volontiers de plusieurs versements.',
			},
		},
	},
};
