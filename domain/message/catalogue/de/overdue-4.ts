import type { TextsOf } from '../format';

/** Ein paar Tage später, für alle, die noch einen Anstoß brauchen: Der Text sucht, was im Weg steht. */
export const overdue4: TextsOf<'overdue_4'> = {
	subjects: [
		'Rechnung {{number}}: Können wir etwas beitragen?',
		'Noch offen: Rechnung {{number}} von {{company}}',
		'Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}',
	],
	tones: {
		friendly: {
			formal: {
				body: `wir schreiben Ihnen wegen der Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}: Bei uns ist sie noch offen. Wir wissen, wie voll die Tage sind; darum hier alles an einer Stelle.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist bei uns noch offen. Können wir helfen?',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist bei uns noch offen. Wenn wir bei etwas helfen können, sagen Sie gern Bescheid.',
			},
			informal: {
				body: `kurz zur Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}: Bei uns ist sie noch offen. Wir wissen, wie viel los ist; darum hier alles an einer Stelle.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist bei uns noch offen. Können wir helfen?',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist bei uns noch offen. Können wir bei etwas helfen?',
			},
		},
		helpful: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist noch offen. Meist hat das einen einfachen Grund: Eine Freigabe fehlt, die Kopie ist verschwunden, eine Frage blieb unbeantwortet. Sagen Sie uns, woran es liegt, dann erledigen wir unseren Teil.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist noch offen. Hakt es irgendwo? Sagen Sie es uns, wir helfen.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist noch offen. Fehlt eine Freigabe, eine Kopie oder eine Antwort, sagen Sie es uns; dann erledigen wir unseren Teil.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist noch offen. Meist hat das einen einfachen Grund: Eine Freigabe fehlt, die Kopie ist weg, eine Frage blieb liegen. Sag uns, woran es hakt, dann machen wir unseren Teil.

{{> remark}}

{{> facts}}

{{> pay}}

{{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist noch offen. Hakt es irgendwo? Sag es uns, wir helfen.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist noch offen. Hakt es an einer Freigabe, einer Kopie oder einer Frage? Sag es uns, dann machen wir unseren Teil.',
			},
		},
	},
};
