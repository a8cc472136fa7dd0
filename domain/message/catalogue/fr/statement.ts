import type { TextsOf } from '../format';

/** Plusieurs factures d’un client dans un seul message ; {{number}} et {{dueDate}} sont ceux de la plus ancienne. */
export const statement: TextsOf<'statement'> = {
	subjects: [
		'{{company}} : relevé de {{invoiceCount}} factures à régler',
		'Factures à régler ({{company}}), {{amount}} au total',
		'Relevé de compte ({{company}}) : {{invoiceCount}} factures',
	],
	tones: {
		friendly: {
			formal: {
				body: `Pour vous épargner plusieurs messages, voici vos factures à régler, réunies en un seul : {{invoiceCount}} factures, {{amount}} au total. La plus ancienne est la facture n° {{number}}, échue le {{dueDate}}. Ce que vous avez payé ces derniers jours n’apparaît peut-être pas encore.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : {{invoiceCount}} factures restent à régler, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. Pour vous épargner plusieurs messages : {{invoiceCount}} factures restent à régler, {{amount}} au total. La plus ancienne est la facture {{number}}, échue le {{dueDate}}.',
			},
			informal: {
				body: `Pour t’éviter une pile de messages, voici tes factures à payer, réunies en un seul : {{invoiceCount}} factures, {{amount}} au total. La plus ancienne est la {{number}}, échue le {{dueDate}}. Ce que tu as payé ces derniers jours n’apparaît peut-être pas encore.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : tu as {{invoiceCount}} factures à payer, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. Pour t’éviter une pile de messages : {{invoiceCount}} factures restent à régler, {{amount}} au total. La plus ancienne est la {{number}}, échue le {{dueDate}}.',
			},
		},
		helpful: {
			formal: {
				body: `Sauf erreur de notre part, {{invoiceCount}} de vos factures restent à régler, {{amount}} au total ; la plus ancienne est la facture n° {{number}}, échue le {{dueDate}}. Les voici d’un coup d’œil, pour que vous puissiez les rapprocher de votre comptabilité.

{{> remark}}

{{> facts}}

{{> pay}}

S’il vous en manque une ou si l’une d’elles ne vous semble pas juste, dites-nous laquelle ; les autres n’ont pas besoin d’attendre. {{> help}}`,
				sms: '{{company}} : sauf erreur, {{invoiceCount}} factures restent à régler, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. Sauf erreur de notre part, {{invoiceCount}} factures restent à régler, {{amount}} au total ; la plus ancienne est la facture {{number}}, échue le {{dueDate}}. Si l’une d’elles ne vous semble pas juste, dites-nous laquelle.',
			},
			informal: {
				body: `Sauf erreur de notre part, {{invoiceCount}} de tes factures restent à régler, {{amount}} au total ; la plus ancienne est la {{number}}, échue le {{dueDate}}. Les voici d’un coup d’œil, pour que tu puisses les comparer avec ta comptabilité.

{{> remark}}

{{> facts}}

{{> pay}}

S’il t’en manque une ou si l’une d’elles ne te semble pas juste, dis-nous laquelle ; pas besoin que les autres attendent. {{> help}}`,
				sms: '{{company}} : sauf erreur, {{invoiceCount}} factures restent à régler, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. Sauf erreur de notre part, {{invoiceCount}} factures restent à régler, {{amount}} au total ; la plus ancienne est la {{number}}, échue le {{dueDate}}. S’il y en a une qui ne te semble pas juste, dis-nous laquelle.',
			},
		},
		firm: {
			formal: {
				body: `Parmi vos factures, {{invoiceCount}} ne sont pas payées, {{amount}} au total ; la plus ancienne, la facture n° {{number}}, était à régler pour le {{dueDate}}.{{#if reminded}} Nous vous avons déjà écrit à ce sujet.{{/if}} Merci de procéder au règlement dans les prochains jours, ou de nous indiquer une date sur laquelle nous pouvons compter.

{{> remark}}

{{> facts}}

{{> pay}}

S’il y a une raison pour laquelle toutes ne peuvent pas être payées en ce moment, parlons-en : commencer par la plus ancienne aide déjà. {{> help}}`,
				sms: '{{company}} : {{invoiceCount}} factures impayées, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}. Merci de régler ou de donner une date.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. {{invoiceCount}} factures ne sont pas payées, {{amount}} au total ; la plus ancienne, la facture {{number}}, était à régler pour le {{dueDate}}. Merci de procéder au règlement dans les prochains jours, ou de nous indiquer une date sur laquelle nous pouvons compter.',
			},
			informal: {
				body: `Parmi tes factures, {{invoiceCount}} ne sont pas payées, {{amount}} au total ; la plus ancienne, la {{number}}, était à payer pour le {{dueDate}}.{{#if reminded}} On t’a déjà écrit à ce sujet.{{/if}} Merci de payer dans les prochains jours, ou de nous donner une date sur laquelle on peut compter.

{{> remark}}

{{> facts}}

{{> pay}}

S’il y a une raison pour laquelle tout payer n’est pas possible en ce moment, parlons-en : commencer par la plus ancienne aide déjà. {{> help}}`,
				sms: '{{company}} : {{invoiceCount}} factures impayées, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}. Merci de payer ou de donner une date.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. {{invoiceCount}} factures ne sont pas payées, {{amount}} au total ; la plus ancienne, la {{number}}, était à payer pour le {{dueDate}}. Merci de payer dans les prochains jours, ou de nous donner une date sur laquelle on peut compter.',
			},
		},
		final: {
			formal: {
				body: `Parmi vos factures, {{invoiceCount}} ne sont pas payées, {{amount}} au total ; la plus ancienne, la facture n° {{number}}, était à régler pour le {{dueDate}}, et nous n’en connaissons pas la raison. Ce message est notre dernier rappel de ce type. Si ni paiement ni réponse ne nous parvient, une personne de notre équipe prendra elle-même le relais et vous contactera.

{{> facts}}

{{> pay}}

Ce ne sera peut-être pas nécessaire : un paiement, une date ou un mot sur ce qui ne va pas suffit. Si la somme entière est trop lourde en une fois, nous parlerons volontiers de plusieurs versements. {{> help}}`,
				sms: '{{company}} : dernier rappel pour {{invoiceCount}} factures, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}. Merci de payer ou de répondre.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}, avec notre dernier rappel de ce type : {{invoiceCount}} factures ne sont pas payées, {{amount}} au total ; la plus ancienne, la facture {{number}}, était à régler pour le {{dueDate}}. Sans paiement ni réponse, une personne de notre équipe vous contactera. Si la somme est trop lourde en une fois, nous parlerons volontiers de plusieurs versements.',
			},
			informal: {
				body: `Parmi tes factures, {{invoiceCount}} ne sont pas payées, {{amount}} au total ; la plus ancienne, la {{number}}, était à payer pour le {{dueDate}}, et on ne sait pas pourquoi. C’est notre dernier rappel de ce type. Sans paiement ni réponse, quelqu’un de l’équipe prendra le relais en personne et te contactera.

{{> facts}}

{{> pay}}

Ce ne sera peut-être même pas nécessaire : un paiement, une date ou un mot sur ce qui ne va pas, et c’est bon. Si tout en une fois, c’est trop, on parlera volontiers de plusieurs versements. {{> help}}`,
				sms: '{{company}} : dernier rappel pour {{invoiceCount}} factures, {{amount}} au total ; la plus ancienne : {{number}}, échéance {{dueDate}}. Merci de payer ou de répondre.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}, avec notre dernier rappel de ce type : {{invoiceCount}} factures ne sont pas payées, {{amount}} au total ; la plus ancienne, la {{number}}, était à payer pour le {{dueDate}}. Sans paiement ni réponse, quelqu’un de l’équipe te contactera en personne. Si tout en une fois, c’est trop, on parlera volontiers de plusieurs versements.',
			},
		},
	},
};
