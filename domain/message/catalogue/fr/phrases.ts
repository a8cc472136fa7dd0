import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Bonjour {{name}},', unnamed: 'Bonjour,', letterUnnamed: 'Madame, Monsieur,' },
		closing: {
			friendly: 'Bien cordialement,',
			helpful: 'Bien cordialement,',
			firm: 'Cordialement,',
			final: 'Nous vous prions d’agréer nos salutations distinguées.',
		},
		answer: '{{#if byPost}}écrivez-nous{{else}}répondez simplement à ce message{{/if}}{{#if contact}} ou contactez-nous directement ({{contact}}){{/if}}',
		help: {
			general:
				'Si quelque chose bloque le paiement, si vous avez une question ou si vous souhaitez contester la facture, {{> answer}}. Nous nous en occuperons sans tarder.',
			healthcare:
				'Si vous attendez encore la réponse de votre assurance ou de votre mutuelle, si vous souhaitez contester la facture ou si la somme pèse en ce moment, {{> answer}}. Cela reste entre nous, et nous chercherons une solution avec vous.',
			professional_services:
				'Si un poste de la facture appelle une explication, si le travail n’a pas répondu à votre attente ou si vous souhaitez contester la facture, {{> answer}}. La personne qui a travaillé pour vous reprendra ce point avec vous.',
			property:
				'Si quelque chose demande à être remis en état dans les lieux, si vous souhaitez contester la facture ou si la somme pèse en ce moment, {{> answer}}. Nous chercherons une solution avec vous.',
			saas: 'Si la formule ou le nombre d’utilisateurs ne correspond pas, ou si vous souhaitez contester la facture, {{> answer}}. Nous corrigerons sans tarder.',
			wholesale:
				'S’il manquait de la marchandise ou si elle était abîmée, s’il vous faut le bon de livraison ou un numéro de commande, ou si vous souhaitez contester la facture, {{> answer}}. Nous ferons le nécessaire sans tarder.',
		},
		remarks: {
			reliable: 'Vos règlements arrivent d’ordinaire à l’heure, et nous vous en remercions : cette facture vous a sans doute simplement échappé.',
			unsure: 'Si la facture ou la page de paiement a laissé une question sans réponse, un mot de votre part suffit, et nous vous aiderons.',
			own_rhythm: 'Si un autre jour du mois s’accorde mieux avec votre calendrier de paiement, dites-le-nous : nous conviendrons volontiers d’une date.',
			renewal: 'Votre abonnement se renouvelle le {{renewsOn}}. Une fois cette facture réglée, il se poursuit sans démarche de votre part.',
		},
		charges:
			'Le total comprend {{#if interest}}{{interest}} d’intérêts de retard{{/if}}{{#if bothCharges}} et {{/if}}{{#if fixedCharge}}une indemnité forfaitaire de {{fixedCharge}}{{/if}}{{#if byContract}}, comme convenu au contrat{{/if}}{{#if byLaw}}, comme le prévoit la loi{{/if}}.',
		discount: 'Si vous réglez au plus tard le {{discountUntil}}, vous pouvez déduire un escompte de {{discountPercent}} et ne payer que {{discountedAmount}}.',
		plan: 'Si cela vous aide, vous pouvez payer en {{planParts}} versements mensuels {{#if planEven}}de{{else}}d’environ{{/if}} {{planPart}}. Un mot de votre part suffit, et nous vous enverrons les dates.',
		portal: 'Toutes vos factures, et de quoi nous indiquer votre date de paiement, se trouvent ici : {{portal}}',
		pay: {
			link: 'Vous pouvez payer en ligne ici : {{link}}',
			bank: 'Par virement, avec la référence {{number}} :',
			elsewhere: 'Nos coordonnées bancaires figurent sur la facture ; merci d’indiquer la référence {{number}} lors du paiement.',
		},
		optOut: {
			email: 'Pour ne plus recevoir de rappels à cette adresse, répondez STOP{{#if stopLink}} ou utilisez ce lien : {{stopLink}}{{else}}.{{/if}}',
			sms: 'Fin des SMS : répondez STOP.',
			whatsapp: 'Pour ne plus recevoir ces messages, répondez STOP.',
		},
		sms: {
			short: '{{company}} : facture {{number}}, {{amount}}, échéance {{dueDate}}.',
			pay: 'Payer : {{link}}',
			payElsewhere: 'Coordonnées bancaires sur la facture.',
			contact: 'Question ou désaccord : {{#if contact}}{{contact}}{{else}}répondez ici{{/if}}',
		},
		whatsapp: {
			pay: 'Pour payer : {{payment}}',
			contact: 'Une question, ou vous souhaitez contester la facture ? Répondez ici ou contactez-nous ({{contact}}), nous vous aiderons volontiers.',
		},
		call: `# À qui parler
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Assurez-vous d’avoir la bonne personne au téléphone avant d’évoquer la facture.

# Pour commencer
« Bonjour, ici {{caller}}, {{company}}. Suis-je bien en ligne avec {{addressee}} ? Avez-vous un instant ? »

# Le motif de l’appel
{{> reason}}

# Écouter, puis
- Va payer : « Merci beaucoup. À quelle date pouvons-nous attendre le paiement ? » Noter la date et le montant, et les répéter.
- A déjà payé : « Merci, nous allons le retrouver. Quand était-ce, et avec quelle référence ? »
- Quelque chose ne va pas, ou la facture est contestée : « Merci de me le dire. Je mets nos rappels en attente le temps de tirer cela au clair. » Noter ce qui ne va pas.
- Ne peut pas tout payer : « Alors cherchons une solution. Qu’est-ce qui serait possible, et quand ? »
- Pas la bonne personne : « Qui s’occupe des paiements, et comment puis-je joindre cette personne ? »
- Ne souhaite pas d’appels : « Bien entendu. Comment préférez-vous que nous prenions contact ? »

# Comment payer
{{> pay}}
Pour contester la facture : de vive voix, pendant l’appel{{#if contact}}, ou plus tard ({{contact}}){{/if}}.

# Pour conclure
Répéter ce qui a été convenu. « Merci de m’avoir accordé un moment. »

# Messagerie vocale : rien de plus que ceci, d’autres peuvent écouter
« Bonjour, ici {{caller}}, {{company}}, pour {{addressee}}. Merci de me rappeler{{#if contactPhone}} au {{contactPhone}}{{/if}}. Bonne journée. »`,
		callReason: {
			before_due: '« Je vous appelle au sujet de la facture {{number}} d’un montant de {{amount}}, qui arrive à échéance le {{dueDate}}. Je voulais simplement m’assurer que vous avez tout ce qu’il faut pour la régler. »',
			friendly: '« Je vous appelle au sujet de la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}}. Elle vous a peut-être simplement échappé, ou votre paiement est en route. »',
			helpful: '« Je vous appelle au sujet de la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}} et reste à régler. Puis-je vous aider en quoi que ce soit ? »',
			firm: '« Je vous appelle au sujet de la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}} et n’a pas été payée. J’aimerais convenir avec vous d’une date. »',
			final: '« Je vous appelle au sujet de la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}} et n’est toujours pas payée. Avant que quelqu’un d’autre ne reprenne le dossier, j’aimerais trouver une solution avec vous. Qu’est-ce qui bloque ? »',
		},
	},
	informal: {
		greeting: { named: 'Bonjour {{name}},', unnamed: 'Bonjour,', letterUnnamed: 'Bonjour,' },
		closing: { friendly: 'Belle journée,', helpful: 'Bien à toi,', firm: 'Bien à toi,', final: 'Cordialement,' },
		answer: '{{#if byPost}}écris-nous{{else}}réponds simplement à ce message{{/if}}{{#if contact}} ou contacte-nous directement ({{contact}}){{/if}}',
		help: {
			general: 'Si quelque chose coince, si tu as une question ou si tu souhaites contester la facture, {{> answer}}. On s’en occupe tout de suite.',
			healthcare:
				'Si tu attends encore la réponse de ton assurance ou de ta mutuelle, si tu souhaites contester la facture ou si la somme pèse en ce moment, {{> answer}}. Cela reste entre nous, et on cherchera une solution ensemble.',
			professional_services:
				'Si un poste demande une explication, si le travail n’a pas répondu à ton attente ou si tu souhaites contester la facture, {{> answer}}. La personne qui a travaillé pour toi reprendra ce point avec toi.',
			property:
				'S’il y a quelque chose à remettre en état dans les lieux, si tu souhaites contester la facture ou si la somme pèse en ce moment, {{> answer}}. On cherchera une solution ensemble.',
			saas: 'Si la formule ou le nombre d’utilisateurs ne correspond pas, ou si tu souhaites contester la facture, {{> answer}}. On corrige tout de suite.',
			wholesale:
				'S’il manquait de la marchandise ou si elle était abîmée, s’il te faut le bon de livraison ou un numéro de commande, ou si tu souhaites contester la facture, {{> answer}}. On fait le nécessaire tout de suite.',
		},
		remarks: {
			reliable: 'D’habitude, tu paies à l’heure (merci pour ça !) : celle-ci t’a sans doute simplement échappé.',
			unsure: 'Si la facture ou la page de paiement a laissé une question sans réponse, écris-nous un mot, et on t’aide.',
			own_rhythm: 'Si un autre jour du mois t’arrange mieux pour tes paiements, dis-le-nous : on trouvera volontiers une date qui te convient.',
			renewal: 'Ton abonnement se renouvelle le {{renewsOn}}. Une fois cette facture payée, il continue tout seul.',
		},
		charges:
			'Le total comprend {{#if interest}}{{interest}} d’intérêts de retard{{/if}}{{#if bothCharges}} et {{/if}}{{#if fixedCharge}}une indemnité forfaitaire de {{fixedCharge}}{{/if}}{{#if byContract}}, comme convenu au contrat{{/if}}{{#if byLaw}}, comme le prévoit la loi{{/if}}.',
		discount: 'Si tu paies au plus tard le {{discountUntil}}, tu peux déduire un escompte de {{discountPercent}} : cela fait {{discountedAmount}}.',
		plan: 'Si cela t’aide, tu peux payer en {{planParts}} versements mensuels {{#if planEven}}de{{else}}d’environ{{/if}} {{planPart}}. Un mot de ta part suffit, et on t’envoie les dates.',
		portal: 'Toutes tes factures, et de quoi nous dire quand tu paieras, sont ici : {{portal}}',
		pay: {
			link: 'Tu peux payer en ligne ici : {{link}}',
			bank: 'Par virement, avec la référence {{number}} :',
			elsewhere: 'Nos coordonnées bancaires sont sur la facture ; pense à indiquer la référence {{number}} en payant.',
		},
		optOut: {
			email: 'Pour ne plus recevoir de rappels à cette adresse, réponds STOP{{#if stopLink}} ou utilise ce lien : {{stopLink}}{{else}}.{{/if}}',
			sms: 'Ne plus en recevoir : réponds STOP.',
			whatsapp: 'Pour ne plus recevoir ces messages, réponds STOP.',
		},
		sms: {
			short: '{{company}} : facture {{number}}, {{amount}}, échéance {{dueDate}}.',
			pay: 'Payer : {{link}}',
			payElsewhere: 'Coordonnées bancaires sur la facture.',
			contact: 'Question ou désaccord : {{#if contact}}{{contact}}{{else}}réponds ici{{/if}}',
		},
		whatsapp: {
			pay: 'Pour payer : {{payment}}',
			contact: 'Une question, ou tu souhaites contester la facture ? Réponds ici ou contacte-nous ({{contact}}), on t’aide volontiers.',
		},
		call: `# À qui parler
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Assure-toi d’avoir la bonne personne au téléphone avant d’évoquer la facture.

# Pour commencer
« Bonjour, c’est {{caller}}, {{company}}. Tu es bien {{addressee}} ? Tu as une minute ? »

# Le motif de l’appel
{{> reason}}

# Écouter, puis
- Va payer : « Super, merci. On peut compter dessus pour quelle date ? » Noter la date et le montant, et les répéter.
- A déjà payé : « Merci, on va le retrouver. C’était quand, et avec quelle référence ? »
- Quelque chose ne va pas, ou la facture est contestée : « Merci de me le dire. Je mets nos rappels en attente le temps de tirer ça au clair. » Noter ce qui ne va pas.
- Ne peut pas tout payer : « Cherchons une solution. Qu’est-ce qui serait possible, et quand ? »
- Pas la bonne personne : « Qui s’occupe des paiements, et comment je peux joindre cette personne ? »
- Ne souhaite pas d’appels : « Bien sûr. Tu préfères qu’on te contacte comment ? »

# Comment payer
{{> pay}}
Pour contester la facture : de vive voix, pendant l’appel{{#if contact}}, ou plus tard ({{contact}}){{/if}}.

# Pour conclure
Répéter ce qui a été convenu. « Merci d’avoir pris un moment. »

# Messagerie vocale : rien de plus que ceci, d’autres peuvent écouter
« Bonjour, c’est {{caller}}, {{company}}, pour {{addressee}}. Tu peux me rappeler{{#if contactPhone}} au {{contactPhone}}{{/if}} ? Merci. »`,
		callReason: {
			before_due: '« Je t’appelle pour la facture {{number}} d’un montant de {{amount}}, qui arrive à échéance le {{dueDate}}. Je voulais juste m’assurer que tu as tout ce qu’il faut pour la payer. »',
			friendly: '« Je t’appelle pour la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}}. Elle t’a peut-être simplement échappé, ou ton paiement est en route. »',
			helpful: '« Je t’appelle pour la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}} et reste à régler. Je peux t’aider en quelque chose ? »',
			firm: '« Je t’appelle pour la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}} et n’a pas été payée. J’aimerais qu’on convienne d’une date. »',
			final: '« Je t’appelle pour la facture {{number}} d’un montant de {{amount}}, qui était à régler pour le {{dueDate}} et n’est toujours pas payée. Avant que quelqu’un d’autre reprenne le dossier, j’aimerais trouver une solution avec toi. Qu’est-ce qui coince ? »',
		},
	},
};
