import type { TextsOf } from '../format';

/** Quelques jours plus tard, pour qui a besoin d’un coup de pouce : le texte cherche ce qui bloque. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Facture {{number}} : pouvons-nous être utiles ?',
		'En attente de règlement : facture {{number}} ({{company}})',
		'Facture {{number}} de {{amount}}, échéance du {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `Nous vous écrivons au sujet de la facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}} : dans nos comptes, elle est encore en attente de règlement. Nous savons combien les journées sont pleines, alors voici tout au même endroit.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance le {{dueDate}}, est encore en attente chez nous. Pouvons-nous vous aider ?',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, est encore en attente de règlement. Si nous pouvons vous aider en quoi que ce soit, dites-le-nous.',
			},
			informal: {
				body: `On t’écrit au sujet de la facture {{number}} de {{amount}}, échue le {{dueDate}} : dans nos comptes, elle est encore en attente. On sait que les journées sont pleines, alors voici tout au même endroit.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance le {{dueDate}}, est encore en attente chez nous. On peut t’aider ?',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, est encore en attente de règlement. On peut t’aider en quelque chose ?',
			},
		},
		helpful: {
			formal: {
				body: `La facture n° {{number}} d’un montant de {{amount}}, échue le {{dueDate}}, reste à régler. La raison est souvent toute simple : une validation qui manque, une copie égarée, une question restée sans réponse. Dites-nous laquelle, et nous ferons notre part.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance le {{dueDate}}, reste à régler. Quelque chose bloque ? Dites-le-nous, nous aiderons.',
				whatsapp:
					'Bonjour {{addressee}}, ici {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à régler. S’il manque une validation, une copie ou une réponse, dites-le-nous, et nous ferons notre part.',
			},
			informal: {
				body: `La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer. La raison est souvent toute simple : une validation qui manque, une copie perdue, une question restée en l’air. Dis-nous laquelle, et on fera notre part.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}} : la facture {{number}} de {{amount}}, échéance le {{dueDate}}, reste à payer. Quelque chose coince ? Dis-le-nous, on aide.',
				whatsapp:
					'Bonjour {{addressee}}, c’est {{company}}. La facture {{number}} de {{amount}}, échue le {{dueDate}}, reste à payer. Une validation, une copie ou une réponse qui manque ? Dis-le-nous, et on fera notre part.',
			},
		},
	},
};
