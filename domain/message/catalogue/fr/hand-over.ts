import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'À reprendre : {{customer}}, facture {{number}} ({{amount}})',
	brief: `# Pourquoi ce dossier vous revient
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# La facture
{{> facts}}

{{#if link}}Page de paiement : {{link}}
{{/if}}{{#if source}}Dans la comptabilité : {{source}}{{/if}}

# Le client
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
Courriel : {{customerEmail}}{{/if}}{{#if customerPhone}}
Téléphone : {{customerPhone}}{{/if}}{{#if vip}}
Client VIP : à traiter avec un soin particulier.{{/if}}{{#if lateRate}}
Paie après l’échéance dans {{lateRate}} des cas{{#if usualDelay}}, de {{usualDelay}} en moyenne{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# Son dernier message ({{replyOn}}, {{replyChannel}})
« {{reply}} »

{{/if}}# Ce qui s’est passé
{{#each events}}
- {{when}} : {{what}}{{else}}
Rien n’est encore consigné.{{/each}}`,
	advice: {
		reply: 'Le client a répondu, et sa réponse demande une personne. La lire d’abord, puis répondre ou appeler ; rien d’automatique ne part entre-temps.',
		contact: 'Nos messages n’arrivent pas. Chercher la bonne adresse ou le bon numéro, sur la facture, sur son site ou par un appel, et corriger la fiche du client.',
		promises: 'Deux dates annoncées sont passées sans paiement. Un appel vaut maintenant mieux qu’un message de plus : demander ce qui bloque, et convenir de plusieurs versements si la somme est trop lourde.',
		plan: 'Un versement du plan convenu manque. Appeler avant que le plan ne s’effondre : la plupart se sauvent avec un versement plus petit ou une date plus lointaine.',
		silence: 'Le dernier rappel est resté sans réponse. Essayer une autre voie que celles déjà utilisées, un appel de préférence, et décider ensuite de la suite.',
		other: 'Le cas sort de la suite habituelle. Regarder ce qui s’est passé, et décider de la suite.',
	},
	events: {
		'invoice.issued': 'Facture émise',
		'reminder.sent': 'Rappel {{tier}} envoyé, {{channel}}',
		'reminder.opened': 'Message ouvert',
		'reminder.clicked': 'Lien de paiement ouvert',
		'reminder.bounced': 'Message revenu : adresse injoignable, {{channel}}',
		'reminder.failed': 'Le message n’a pas pu être envoyé, {{channel}}',
		'call.attempted': 'Appel, personne au bout du fil',
		'call.connected': 'Échange au téléphone',
		'reply.received': 'Réponse du client, {{channel}}',
		'payment.received': 'Paiement de {{amount}} reçu',
		'payment.failed': 'Un paiement n’est pas passé ({{code}})',
		'promise.made': 'Paiement annoncé{{#if amount}}, {{amount}}{{/if}}{{#if date}}, pour le {{date}}{{/if}}',
		'promise.kept': 'La date annoncée a été tenue',
		'promise.broken': 'La date annoncée est passée sans paiement',
		'extension.granted': 'Délai accordé{{#if date}} jusqu’au {{date}}{{/if}}',
		'plan.agreed': 'Paiement en plusieurs versements convenu',
		'dispute.opened': 'Facture contestée',
		'dispute.resolved': 'Contestation réglée',
		'hold.placed': 'Mise en attente',
		'hold.released': 'Fin de la mise en attente',
		'consent.revoked': 'Ne souhaite plus être contacté{{#if channel}}, {{channel}}{{/if}}',
		'approval.granted': 'Un rappel a été approuvé',
		'approval.denied': 'Un rappel n’a pas été approuvé',
	},
	channels: { email: 'courriel', sms: 'SMS', whatsapp: 'WhatsApp', phone: 'téléphone', letter: 'lettre', in_app: 'message dans l’application' },
};
