import type { TextsOf } from '../format';

/** Le premier mot après l’échéance : le plus souvent, la facture est passée inaperçue, et le texte le dit. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Facture {{number}} ({{company}}), échéance du {{dueDate}}',
		'La facture {{number}} est-elle passée inaperçue ?',
		'Un petit mot au sujet de la facture {{number}} de {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Nous espérons que vous allez bien. Une petite chose : la facture n° {{number}} d’un montant de {{amount}} était à régler pour le {{dueDate}}, et le paiement ne nous est pas encore parvenu. Il est peut-être déjà en route ; dans ce cas, merci à vous, et ne tenez pas compte de ce message.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, à régler pour le {{dueDate}}, vous a peut-être échappé. Déjà payée ? Merci !',
				whatsapp:
					'Bonjour {{addressee}}, une petite chose, ici {{company}} : la facture {{number}} de {{amount}} était à régler pour le {{dueDate}}, et le paiement ne nous est pas encore parvenu. S’il est déjà en route, un grand merci.',
			},
			informal: {
				body: `On espère que tout va bien ! Une petite chose : la facture {{number}} de {{amount}} était à payer pour le {{dueDate}}, et on n’a encore rien reçu. C’est déjà en route ? Alors merci, et oublie ce message.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, à payer pour le {{dueDate}}, t’a peut-être échappé. Déjà payée ? Merci !',
				whatsapp:
					'Bonjour {{addressee}}, une petite chose, ici {{company}} : la facture {{number}} de {{amount}} était à payer pour le {{dueDate}}, et on n’a encore rien reçu. C’est déjà en route ? Alors merci !',
			},
		},
		helpful: {
			formal: {
				body: `Sauf erreur de notre part, la facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}}, reste à régler. Cela peut arriver, et votre paiement a peut-être croisé ce message : dans ce cas, vous n’avez rien à faire.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : sauf erreur de notre part, la facture {{number}} de {{amount}}, échéance le {{dueDate}}, reste à régler.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. Sauf erreur de notre part, la facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler. Si votre paiement a croisé ce message, vous n’avez rien à faire.',
			},
			informal: {
				body: `Sauf erreur de notre part, la facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer. Ça arrive à tout le monde. Si ton paiement a croisé ce message, il n’y a rien à faire.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : sauf erreur de notre part, la facture {{number}} de {{amount}}, échéance le {{dueDate}}, reste à payer.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. Sauf erreur de notre part, la facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer. Si ton paiement a croisé ce message, il n’y a rien à faire.',
			},
		},
	},
};
