import type { TextsOf } from '../format';

/** Peu avant l’échéance. La date, jamais « demain » : un message peut partir un jour plus tard que prévu. */
export const preDue1: TextsOf<'pre_due_1'> = {
	subjects: [
		'Petit rappel : facture {{number}} ({{company}}), échéance le {{dueDate}}',
		'La facture {{number}} arrive à échéance le {{dueDate}}',
		'À régler pour le {{dueDate}} : facture {{number}} de {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Un petit mot avant la date : la facture n° {{number}} d’un montant de {{amount}} arrive à échéance le {{dueDate}}. Si votre paiement est déjà en route, nous vous en remercions vivement, et vous pouvez laisser ce message de côté.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : petit rappel, la facture {{number}} de {{amount}} est à régler pour le {{dueDate}}. Déjà payée ? Merci !',
				whatsapp:
					'Bonjour {{addressee}}, un petit mot avant la date, ici {{company}} : la facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Si votre paiement est déjà en route, nous vous en remercions vivement.',
			},
			informal: {
				body: `Juste un petit mot : la facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Le paiement est déjà parti ? Alors merci, et oublie ce message.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : juste un mot, la facture {{number}} de {{amount}} est à payer pour le {{dueDate}}. Déjà fait ? Merci !',
				whatsapp:
					'Bonjour {{addressee}}, juste un petit mot, ici {{company}} : la facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Le paiement est déjà parti ? Alors merci, et oublie ce message.',
			},
		},
		helpful: {
			formal: {
				body: `La facture n° {{number}} arrive à échéance le {{dueDate}} ; il reste {{amount}} à régler. Pour vous éviter de chercher, voici tout ce qu’il faut pour la payer.

{{> remark}}

{{> facts}}

{{> pay}}

Si la date ne vous convient pas, dites-le-nous avant : nous en trouverons facilement une autre ensemble. {{> help}}`,
				sms: '{{company}} : facture {{number}} de {{amount}}, à régler pour le {{dueDate}}. La date ne convient pas ? Dites-le-nous avant.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Si la date ne vous convient pas, dites-le-nous avant : nous en trouverons une autre ensemble.',
			},
			informal: {
				body: `La facture {{number}} arrive à échéance le {{dueDate}} ; il reste {{amount}} à payer. Voici tout ce qu’il te faut, sans avoir à chercher.

{{> remark}}

{{> facts}}

{{> pay}}

La date ne t’arrange pas ? Dis-le-nous avant, on en trouvera une autre. {{> help}}`,
				sms: '{{company}} : facture {{number}} de {{amount}}, à payer pour le {{dueDate}}. La date ne va pas ? Dis-le-nous avant.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}} arrive à échéance le {{dueDate}}. Si la date ne t’arrange pas, dis-le-nous avant, on en trouvera une autre.',
			},
		},
	},
};
