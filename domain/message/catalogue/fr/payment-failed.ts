import type { TextsOf } from '../format';

/** Une carte ou un prélèvement n’est pas passé. La raison regarde le client et sa banque ; une carte expirée peut être nommée. */
export const paymentFailed: TextsOf<'payment_failed'> = {
	subjects: [
		'{{company}} : le paiement de la facture {{number}} n’est pas passé',
		'Facture {{number}} : moyen de paiement à vérifier',
		'Un paiement à vérifier ({{company}})',
	],
	tones: {
		helpful: {
			formal: {
				body: `Nous avons voulu prélever {{amount}} pour la facture n° {{number}}, à régler pour le {{dueDate}}, mais le paiement n’est pas passé. {{#if cardExpired}}La carte enregistrée chez nous a expiré.{{else}}La banque ne l’a pas accepté, et cela peut avoir bien des raisons anodines.{{/if}} Avec un moyen de paiement à jour, c’est l’affaire d’une minute.

{{> remark}}

{{> facts}}

{{> pay}}

Si vous préférez payer autrement, ou si vous pensez qu’il s’agit d’une erreur, dites-le-nous. {{> help}}`,
				sms: '{{company}} : le paiement de {{amount}} (facture {{number}}, échéance {{dueDate}}) n’est pas passé. Merci de vérifier votre moyen de paiement.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. Le paiement de {{amount}} pour la facture {{number}}, à régler pour le {{dueDate}}, n’est pas passé. Cela peut avoir bien des raisons anodines ; avec un moyen de paiement à jour, c’est l’affaire d’une minute.',
			},
			informal: {
				body: `On a voulu prélever {{amount}} pour la facture {{number}}, à payer pour le {{dueDate}}, mais ça n’est pas passé. {{#if cardExpired}}La carte enregistrée chez nous a expiré.{{else}}La banque n’a pas accepté le paiement, et ça peut avoir bien des raisons anodines.{{/if}} Avec un moyen de paiement à jour, c’est l’affaire d’une minute.

{{> remark}}

{{> facts}}

{{> pay}}

Tu préfères payer autrement, ou c’est une erreur ? Dis-le-nous. {{> help}}`,
				sms: '{{company}} : le paiement de {{amount}} (facture {{number}}, échéance {{dueDate}}) n’est pas passé. Tu peux vérifier ton moyen de paiement ?',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. Le paiement de {{amount}} pour la facture {{number}}, à payer pour le {{dueDate}}, n’est pas passé. Ça peut avoir bien des raisons anodines ; avec un moyen de paiement à jour, c’est l’affaire d’une minute.',
			},
		},
	},
};
