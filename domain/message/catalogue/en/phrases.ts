import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Dear {{name}},', unnamed: 'Good day,', letterUnnamed: 'Dear Sir or Madam,' },
		closing: { friendly: 'With warm regards,', helpful: 'Kind regards,', firm: 'Kind regards,', final: 'Yours sincerely,' },
		answer: '{{#if byPost}}write to us{{else}}reply to this message{{/if}}{{#if contact}} or reach us at {{contact}}{{/if}}',
		help: {
			general:
				'If something is holding the payment up, or if you would like to query or dispute the invoice, please {{> answer}}. We will look into it straight away.',
			healthcare:
				'If you are waiting for your insurer, would like to query or dispute the invoice, or find the sum hard to manage at the moment, please {{> answer}}. We will treat it in confidence and find a way with you.',
			professional_services:
				'If an item needs explaining, if the work was not what you expected, or if you would like to dispute the invoice, please {{> answer}}. The person who worked for you will look into it.',
			property:
				'If something in the property needs attention, if you would like to query or dispute the invoice, or if the sum is hard to manage at the moment, please {{> answer}}. We will find a way with you.',
			saas: 'If the plan or the number of users is not right, or if you would like to query or dispute the invoice, please {{> answer}}. We will correct it straight away.',
			wholesale:
				'If goods were missing or damaged, if you need the delivery note or an order number, or if you would like to dispute the invoice, please {{> answer}}. We will clear it up straight away.',
		},
		remarks: {
			reliable: 'You usually pay right on time, and we appreciate it; this one has probably just slipped through.',
			unsure: 'If the invoice or the payment page left a question open, one line from you is enough, and we will help.',
			own_rhythm: 'If another day of the month suits your payment runs better, tell us; we will gladly agree on a date that fits.',
			renewal: 'Your subscription renews on {{renewsOn}}. Once this invoice is settled, it carries on without your doing anything.',
		},
		charges:
			'The total includes {{#if interest}}{{interest}} in interest{{/if}}{{#if bothCharges}} and {{/if}}{{#if fixedCharge}}a fixed sum of {{fixedCharge}}{{/if}} for late payment{{#if byContract}}, as our terms provide{{/if}}{{#if byLaw}}, as the law provides{{/if}}.',
		discount: 'If you pay by {{discountUntil}}, you may deduct {{discountPercent}} and pay {{discountedAmount}}.',
		plan: 'If it helps, you can pay in {{planParts}} monthly parts of {{#unless planEven}}about {{/unless}}{{planPart}}. One word from you is enough, and we will send you the dates.',
		portal: 'All your invoices, and a way to tell us when you will pay, are here: {{portal}}',
		pay: {
			link: 'You can pay online here: {{link}}',
			bank: 'By bank transfer, quoting {{number}}:',
			elsewhere: 'The bank details are on the invoice; please quote {{number}} when you pay.',
		},
		optOut: {
			email: 'To stop e-mail reminders to this address, reply STOP{{#if stopLink}} or use this link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Reply STOP to opt out.',
			whatsapp: 'Reply STOP to receive no more of these messages.',
		},
		sms: {
			short: '{{company}}: invoice {{number}}, {{amount}}, due {{dueDate}}.',
			pay: 'Pay: {{link}}',
			payElsewhere: 'Bank details: see invoice.',
			contact: 'Questions or dispute: {{#if contact}}{{contact}}{{else}}just reply{{/if}}',
		},
		whatsapp: {
			pay: 'Pay here: {{payment}}',
			contact: 'Questions, or would you like to dispute the invoice? Please reply here or write to {{contact}} and we will help.',
		},
		call: `# Whom to ask for
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Make sure you are speaking with the right person before you mention the invoice.

# Opening
“Good day, this is {{caller}} from {{company}}. Am I speaking with {{addressee}}? Is this a good moment for you?”

# Why you are calling
{{> reason}}

# Listen, then
- Will pay: “Thank you. On which date may we expect it?” Write down date and amount, and repeat them.
- Has paid: “Thank you, then we will find it. When was it, and with which reference?”
- Something is wrong, or a dispute: “Thank you for telling me. I will put our reminders on hold until it is cleared up.” Write down what is wrong.
- Cannot pay it all: “Then let us find a way. What would be possible, and when?”
- Wrong person: “Who takes care of payments, and how do I reach them?”
- Does not want calls: “Of course. How may we reach you instead?”

# How to pay
{{> pay}}
To dispute the invoice: tell us on this call{{#if contact}} or write to {{contact}}{{/if}}.

# Closing
Repeat what you agreed. “Thank you for your time.”

# Voicemail: say no more than this, others may listen
“Good day, this is {{caller}} from {{company}} for {{addressee}}. Please call me back{{#if contactPhone}} on {{contactPhone}}{{/if}}. Thank you.”`,
		callReason: {
			before_due: '“It is about invoice {{number}} over {{amount}}, which falls due on {{dueDate}}. I only wanted to make sure that you have everything you need to pay it.”',
			friendly: '“It is about invoice {{number}} over {{amount}}, which was due on {{dueDate}}. It may just have slipped through, or your payment is on its way.”',
			helpful: '“It is about invoice {{number}} over {{amount}}, which was due on {{dueDate}} and is still open. Is there anything in the way that I can help with?”',
			firm: '“It is about invoice {{number}} over {{amount}}, which was due on {{dueDate}} and has not been paid. I would like to agree with you when it will be.”',
			final: '“It is about invoice {{number}} over {{amount}}, which was due on {{dueDate}} and is still unpaid. Before a colleague takes this over, I would like to find a way together with you. What is in the way?”',
		},
	},
	informal: {
		greeting: { named: 'Hi {{name}},', unnamed: 'Hi there,', letterUnnamed: 'Hello,' },
		closing: { friendly: 'All the best,', helpful: 'Best wishes,', firm: 'Best regards,', final: 'Best regards,' },
		answer: '{{#if byPost}}write to us{{else}}reply to this message{{/if}}{{#if contact}} or reach us at {{contact}}{{/if}}',
		help: {
			general: 'If something’s holding it up, or you’d like to query or dispute the invoice, just {{> answer}}. We’ll look into it right away.',
			healthcare:
				'If you’re waiting for your insurer, would like to query or dispute the invoice, or find the sum hard to manage right now, just {{> answer}}. We’ll keep it in confidence and find a way together.',
			professional_services:
				'If an item needs explaining, the work wasn’t what you expected, or you’d like to dispute the invoice, just {{> answer}}. Whoever worked on it will look into it.',
			property:
				'If something in the property needs attention, you’d like to query or dispute the invoice, or the sum is hard to manage right now, just {{> answer}}. We’ll find a way together.',
			saas: 'If the plan or the number of users isn’t right, or you’d like to query or dispute the invoice, just {{> answer}}. We’ll fix it right away.',
			wholesale:
				'If goods were missing or damaged, you need the delivery note or an order number, or you’d like to dispute the invoice, just {{> answer}}. We’ll clear it up right away.',
		},
		remarks: {
			reliable: 'You’re usually right on time (thank you for that!), so this one has probably just slipped through.',
			unsure: 'If the invoice or the payment page left a question open, drop us a line and we’ll help.',
			own_rhythm: 'If another day of the month fits your payment runs better, tell us; we’re happy to agree on a date.',
			renewal: 'Your subscription renews on {{renewsOn}}. Once this invoice is settled, it just carries on.',
		},
		charges:
			'The total includes {{#if interest}}{{interest}} in interest{{/if}}{{#if bothCharges}} and {{/if}}{{#if fixedCharge}}a fixed sum of {{fixedCharge}}{{/if}} for late payment{{#if byContract}}, as our terms provide{{/if}}{{#if byLaw}}, as the law provides{{/if}}.',
		discount: 'Pay by {{discountUntil}} and you can take {{discountPercent}} off: that makes it {{discountedAmount}}.',
		plan: 'If it helps, you can pay in {{planParts}} monthly parts of {{#unless planEven}}about {{/unless}}{{planPart}}. Just say the word and we’ll send you the dates.',
		portal: 'All your invoices, and a way to tell us when you’ll pay, are here: {{portal}}',
		pay: {
			link: 'You can pay online here: {{link}}',
			bank: 'By bank transfer, quoting {{number}}:',
			elsewhere: 'The bank details are on the invoice; please quote {{number}} when you pay.',
		},
		optOut: {
			email: 'To stop e-mail reminders to this address, reply STOP{{#if stopLink}} or use this link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Reply STOP to opt out.',
			whatsapp: 'Reply STOP to get no more of these messages.',
		},
		sms: {
			short: '{{company}}: invoice {{number}}, {{amount}}, due {{dueDate}}.',
			pay: 'Pay: {{link}}',
			payElsewhere: 'Bank details: see invoice.',
			contact: 'Questions or dispute: {{#if contact}}{{contact}}{{else}}just reply{{/if}}',
		},
		whatsapp: {
			pay: 'Pay here: {{payment}}',
			contact: 'Questions, or want to dispute the invoice? Just reply here or write to {{contact}} and we’ll help.',
		},
		call: `# Who to ask for
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Make sure it’s the right person before you mention the invoice.

# Opening
“Hi, this is {{caller}} from {{company}}. Is that {{addressee}}? Have you got a minute?”

# Why you’re calling
{{> reason}}

# Listen, then
- Will pay: “Great, thank you. Which date should we expect it?” Write down date and amount, and repeat them.
- Has paid: “Thank you, then we’ll find it. When was it, and with which reference?”
- Something’s wrong, or a dispute: “Thanks for telling me. I’ll put our reminders on hold until it’s cleared up.” Write down what’s wrong.
- Can’t pay it all: “Let’s find a way. What would be possible, and when?”
- Wrong person: “Who looks after payments, and how do I reach them?”
- Doesn’t want calls: “Of course. How can we reach you instead?”

# How to pay
{{> pay}}
To dispute the invoice: tell us on this call{{#if contact}} or write to {{contact}}{{/if}}.

# Closing
Repeat what you agreed. “Thanks for your time.”

# Voicemail: say no more than this, others may listen
“Hi, this is {{caller}} from {{company}} for {{addressee}}. Please call me back{{#if contactPhone}} on {{contactPhone}}{{/if}}. Thanks.”`,
		callReason: {
			before_due: '“It’s about invoice {{number}} over {{amount}}, which is due on {{dueDate}}. I just wanted to make sure you’ve got everything you need to pay it.”',
			friendly: '“It’s about invoice {{number}} over {{amount}}, which was due on {{dueDate}}. It may just have slipped through, or your payment’s on its way.”',
			helpful: '“It’s about invoice {{number}} over {{amount}}, which was due on {{dueDate}} and is still open. Is there anything in the way I can help with?”',
			firm: '“It’s about invoice {{number}} over {{amount}}, which was due on {{dueDate}} and hasn’t been paid. I’d like to agree with you when it will be.”',
			final: '“It’s about invoice {{number}} over {{amount}}, which was due on {{dueDate}} and is still unpaid. Before a colleague takes this over, I’d like to find a way together. What’s in the way?”',
		},
	},
};
