import type { HandOverTexts } from '../format';

export const handOver: HandOverTexts = {
	subject: 'Your turn: {{customer}}, invoice {{number}} ({{amount}})',
	brief: `# Why this is with you
{{#if reason}}{{reason}}

{{/if}}{{advice}}

# The invoice
{{> facts}}

{{#if link}}Payment page: {{link}}
{{/if}}{{#if source}}In the books: {{source}}{{/if}}

# The customer
{{customer}}{{#if name}}, {{name}}{{/if}}{{#if customerEmail}}
E-mail: {{customerEmail}}{{/if}}{{#if customerPhone}}
Phone: {{customerPhone}}{{/if}}{{#if vip}}
A VIP: please handle with particular care.{{/if}}{{#if lateRate}}
Pays late in {{lateRate}} of cases{{#if usualDelay}}, by {{usualDelay}} on average{{/if}}.{{/if}}
{{#each drivers}}
- {{this}}{{/each}}

{{#if reply}}# What they said last ({{replyOn}}, {{replyChannel}})
“{{reply}}”

{{/if}}# What has happened
{{#each events}}
- {{when}}: {{what}}{{else}}
Nothing is on record yet.{{/each}}`,
	advice: {
		reply: 'They have written back, and what they say needs an answer from a person. Read it first, then answer it or call; nothing automatic goes out meanwhile.',
		contact: 'Our messages do not arrive. Find the right address or number, on the invoice, on their website or by a call, and mend it in the customer list.',
		promises: 'Two dates they named have passed without a payment. A call now is worth more than another mail: ask what is in the way, and agree on parts if the sum is too much.',
		plan: 'An instalment of the agreed plan is missing. Call before the plan falls apart: most plans can be mended with a smaller part or a later date.',
		silence: 'They have not answered the last reminder. Try another way than the ones used so far, best of all a call, and decide then how to go on.',
		other: 'The case does not fit the usual sequence. Have a look at what happened, and decide how to go on.',
	},
	events: {
		'invoice.issued': 'Invoice issued',
		'reminder.sent': 'Reminder {{tier}} sent by {{channel}}',
		'reminder.opened': 'Message opened',
		'reminder.clicked': 'Payment link opened',
		'reminder.bounced': 'Message came back: {{channel}} address not reachable',
		'reminder.failed': 'Message could not be sent by {{channel}}',
		'call.attempted': 'Called, nobody reached',
		'call.connected': 'Spoken with them on the phone',
		'reply.received': 'They answered by {{channel}}',
		'payment.received': 'Payment of {{amount}} received',
		'payment.failed': 'A payment did not go through ({{code}})',
		'promise.made': 'They announced a payment{{#if amount}} of {{amount}}{{/if}}{{#if date}} by {{date}}{{/if}}',
		'promise.kept': 'They kept the date they had named',
		'promise.broken': 'The date they had named passed without a payment',
		'extension.granted': 'More time granted{{#if date}} until {{date}}{{/if}}',
		'plan.agreed': 'Instalments agreed',
		'dispute.opened': 'Invoice disputed',
		'dispute.resolved': 'Dispute settled',
		'hold.placed': 'Put on hold',
		'hold.released': 'Hold released',
		'consent.revoked': 'Asked not to be contacted{{#if channel}} by {{channel}}{{/if}}',
		'approval.granted': 'A reminder was approved',
		'approval.denied': 'A reminder was not approved',
	},
	channels: { email: 'e-mail', sms: 'text message', whatsapp: 'WhatsApp', phone: 'phone', letter: 'letter', in_app: 'in-app message' },
};
