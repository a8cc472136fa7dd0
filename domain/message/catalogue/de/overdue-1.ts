import type { TextsOf } from '../format';

/** Das erste Wort nach der Fälligkeit: Meist ist die Rechnung nur durchgerutscht, und das sagt der Text auch. */
export const overdue1: TextsOf<'overdue_1'> = {
	subjects: [
		'Rechnung {{number}} von {{company}}, fällig am {{dueDate}}',
		'Ist die Rechnung {{number}} durchgerutscht?',
		'Kurz zur Rechnung {{number}} über {{amount}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `wir hoffen, es geht Ihnen gut. Nur eine Kleinigkeit: Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig, und die Zahlung ist noch nicht bei uns angekommen. Gut möglich, dass sie schon unterwegs ist; dann danken wir Ihnen, und diese Nachricht hat sich erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist vielleicht durchgerutscht. Schon bezahlt? Vielen Dank!',
				whatsapp:
					'Guten Tag {{addressee}}, nur eine Kleinigkeit von {{company}}: Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig, und die Zahlung ist noch nicht angekommen. Ist sie schon unterwegs, danken wir Ihnen sehr.',
			},
			informal: {
				body: `wir hoffen, bei dir ist alles gut. Nur eine Kleinigkeit: Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist noch nicht bei uns angekommen. Ist das Geld schon unterwegs? Dann danke, und die Sache hat sich erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist vielleicht durchgerutscht. Schon bezahlt? Danke!',
				whatsapp:
					'Hallo {{addressee}}, nur eine Kleinigkeit von {{company}}: Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist noch nicht angekommen. Schon unterwegs? Dann danke!',
			},
		},
		helpful: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist, soweit wir sehen, noch offen. Das kommt vor, und vielleicht hat sich Ihre Zahlung mit dieser Nachricht gekreuzt; dann brauchen Sie nichts weiter zu tun.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und scheint noch offen zu sein.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und scheint noch offen zu sein. Hat sich Ihre Zahlung mit dieser Nachricht gekreuzt, brauchen Sie nichts weiter zu tun.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist, soweit wir sehen, noch offen. Das passiert uns allen. Hat sich deine Zahlung mit dieser Nachricht gekreuzt, ist alles erledigt.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und scheint noch offen zu sein.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und scheint noch offen zu sein. Hat sich deine Zahlung mit dieser Nachricht gekreuzt, ist alles erledigt.',
			},
		},
	},
};
