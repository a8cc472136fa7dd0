import type { TextsOf } from '../format';

/** The date that the customer named has passed. Plans change; the text asks for a new one. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Invoice {{number}}: the payment we were expecting',
		'Did the payment for invoice {{number}} go out?',
		'Invoice {{number}} from {{company}}: is there a new date?',
	],
	tones: {
		helpful: {
			formal: {
				body: `Thank you again for telling us {{#if promisedOn}}that we could expect the payment of invoice {{number}} by {{promisedOn}}{{else}}that the payment of invoice {{number}} was on its way{{/if}}. It has not reached us so far. Plans change, we know; perhaps it is only held up at the bank.

{{> facts}}

{{> pay}}

Could you tell us the new date? If paying it in parts would help, we can talk about that as well. {{> help}}`,
				sms: '{{company}}: the payment you announced for invoice {{number}} ({{amount}}, due {{dueDate}}) has not arrived yet. Is there a new date?',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. The payment you announced for invoice {{number}} over {{amount}}, due on {{dueDate}}, has not reached us so far. Plans change, we know: could you tell us the new date?',
			},
			informal: {
				body: `Thanks again for letting us know {{#if promisedOn}}that we could expect the payment for invoice {{number}} by {{promisedOn}}{{else}}that the payment for invoice {{number}} was on its way{{/if}}. It hasn’t reached us so far. Plans change, we know; maybe it’s just held up at the bank.

{{> facts}}

{{> pay}}

Could you send us the new date? If paying in parts would help, we can talk about that too. {{> help}}`,
				sms: "{{company}}: the payment you announced for invoice {{number}} ({{amount}}, due {{dueDate}}) hasn't arrived yet. Is there a new date?",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. The payment you announced for invoice {{number}} over {{amount}}, due on {{dueDate}}, hasn’t reached us so far. Plans change, we know: could you send us the new date?',
			},
		},
		firm: {
			formal: {
				body: `{{#if promisedOn}}You told us that invoice {{number}} would be paid by {{promisedOn}}.{{else}}You told us that invoice {{number}} would be paid soon.{{/if}} We relied on that and waited, but the payment of {{amount}}, due on {{dueDate}}, has not arrived.

{{> facts}}

{{> pay}}

Please pay it in the next few days, or tell us a date that will hold. If the sum is difficult at the moment, say so; then we will look for a way in parts. {{> help}}`,
				sms: '{{company}}: the payment you promised for invoice {{number}} ({{amount}}, due {{dueDate}}) has not arrived. Please pay it or tell us a firm date.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}}. You told us that invoice {{number}} over {{amount}}, due on {{dueDate}}, would be paid, and the payment has not arrived. Please pay it in the next few days, or tell us a date that will hold.',
			},
			informal: {
				body: `{{#if promisedOn}}You told us invoice {{number}} would be paid by {{promisedOn}}.{{else}}You told us invoice {{number}} would be paid soon.{{/if}} We counted on that and waited, but the payment of {{amount}}, due on {{dueDate}}, hasn’t arrived.

{{> facts}}

{{> pay}}

Please pay it in the next few days, or tell us a date that will hold. If it’s difficult right now, say so, and we’ll look for a way in parts. {{> help}}`,
				sms: "{{company}}: the payment you promised for invoice {{number}} ({{amount}}, due {{dueDate}}) hasn't arrived. Please pay it or tell us a firm date.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}}. You told us invoice {{number}} over {{amount}}, due on {{dueDate}}, would be paid, and it hasn’t arrived. Please pay it in the next few days, or tell us a date that will hold.',
			},
		},
		final: {
			formal: {
				body: `{{#if promisedOn}}The payment of invoice {{number}} that you announced for {{promisedOn}} has not arrived.{{else}}The payment of invoice {{number}} that you announced has not arrived.{{/if}} {{amount}} has now been open since {{dueDate}}. This is the last reminder of this kind; without a payment or an answer, a colleague will look into it in person and contact you.

{{> facts}}

{{> pay}}

If something has happened that makes the payment impossible, please tell us. There is nearly always a way, instalments included. {{> help}}`,
				sms: '{{company}}: the payment you promised for invoice {{number}} ({{amount}}, due {{dueDate}}) has not arrived. Please answer; otherwise a colleague will contact you.',
				whatsapp:
					'Hello {{addressee}}, this is {{company}} with the last reminder of this kind. The payment you announced for invoice {{number}} over {{amount}}, due on {{dueDate}}, has not arrived. Without a payment or an answer, a colleague will contact you in person.',
			},
			informal: {
				body: `{{#if promisedOn}}The payment for invoice {{number}} that you announced for {{promisedOn}} hasn’t arrived.{{else}}The payment for invoice {{number}} that you announced hasn’t arrived.{{/if}} {{amount}} has now been open since {{dueDate}}. This is the last reminder of this kind; without a payment or an answer, a colleague will look into it and get in touch with you in person.

{{> facts}}

{{> pay}}

If something’s happened that makes paying impossible, please tell us. There’s nearly always a way, instalments included. {{> help}}`,
				sms: "{{company}}: the payment you promised for invoice {{number}} ({{amount}}, due {{dueDate}}) hasn't arrived. Please answer; otherwise a colleague will get in touch.",
				whatsapp:
					'Hi {{addressee}}, it’s {{company}} with the last reminder of this kind. The payment you announced for invoice {{number}} over {{amount}}, due on {{dueDate}}, hasn’t arrived. Without a payment or an answer, a colleague will get in touch in person.',
			},
		},
	},
};
