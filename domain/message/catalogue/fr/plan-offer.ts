import type { TextsOf } from '../format';

/** Une proposition de payer en plusieurs versements, avant que quelqu’un n’ait à la demander. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Facture {{number}} : plusieurs versements, plus simple ?',
		'Une proposition pour la facture {{number}} ({{company}})',
		'Facture {{number}} de {{amount}} : payer en plusieurs versements',
	],
	tones: {
		helpful: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}}, reste à régler, et la somme entière tombe peut-être mal en ce moment. Cela arrive dans les meilleures maisons, et nous aimerions vous faciliter les choses.

{{> facts}}

{{> pay}}

Si une autre répartition vous convient mieux, dites-nous ce qui serait possible. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance {{dueDate}}, peut se payer en plusieurs versements si cela vous aide. Dites-le-nous.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler. Si la somme entière tombe mal, vous pouvez la payer en plusieurs versements : dites-nous ce qui serait possible.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler, et la somme entière tombe peut-être mal en ce moment. Ça arrive même quand tout va bien, et on aimerait te faciliter les choses.

{{> facts}}

{{> pay}}

Si une autre répartition t’arrange mieux, dis-nous ce qui serait possible. {{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance {{dueDate}}, peut se payer en plusieurs versements si ça t’aide. Dis-le-nous.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler. Si la somme entière tombe mal, tu peux la payer en plusieurs versements : dis-nous ce qui serait possible.',
			},
		},
	},
};
