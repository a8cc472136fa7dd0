import type { TextsOf } from '../format';

/** Der Kunde beanstandet die Rechnung: gehört, angehalten, ein Mensch sieht nach. Verlangt nichts. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Rechnung {{number}}: danke für den Hinweis',
		'Wir sehen uns die Rechnung {{number}} an',
		'{{company}}: Die Nachricht zur Rechnung {{number}} ist angekommen',
	],
	tones: {
		helpful: {
			formal: {
				body: `danke, dass Sie uns sagen, dass mit der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, etwas nicht stimmt. Es tut uns leid, dass Sie damit Mühe haben. Eine Kollegin oder ein Kollege sieht sich das persönlich an und kommt auf Sie zu.

{{> facts}}

Bis das geklärt ist, bekommen Sie zu dieser Rechnung keine Erinnerungen. Haben Sie etwas, das uns weiterhilft, einen Lieferschein, ein Foto, eine frühere Absprache, schicken Sie es gern mit: {{> answer}}.`,
				sms: '{{company}}: Danke für Ihren Hinweis zur Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}). Wir sehen persönlich nach; bis dahin keine Erinnerungen dazu.',
				whatsapp:
					'Guten Tag {{addressee}}, {{company}} dankt Ihnen für den Hinweis zur Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}. Wir sehen uns das persönlich an und kommen auf Sie zu; bis dahin bekommen Sie dazu keine Erinnerungen.',
			},
			informal: {
				body: `danke, dass du uns sagst, dass mit der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, etwas nicht stimmt. Tut uns leid, dass du damit Mühe hast. Eine Kollegin oder ein Kollege sieht sich das persönlich an und kommt auf dich zu.

{{> facts}}

Bis das geklärt ist, bekommst du zu dieser Rechnung keine Erinnerungen. Hast du etwas, das uns weiterhilft, einen Lieferschein, ein Foto, eine frühere Absprache, schick es gern mit: {{> answer}}.`,
				sms: '{{company}}: Danke für deinen Hinweis zur Rechnung {{number}} ({{amount}}, fällig am {{dueDate}}). Wir sehen persönlich nach; bis dahin keine Erinnerungen dazu.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} sagt danke für den Hinweis zur Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}. Wir sehen uns das persönlich an und kommen auf dich zu; bis dahin bekommst du dazu keine Erinnerungen.',
			},
		},
	},
};
