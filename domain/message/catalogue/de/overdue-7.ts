import type { TextsOf } from '../format';

/** Eine Woche danach: klare Worte, und die Tür bleibt offen. */
export const overdue7: TextsOf<'overdue_7'> = {
	subjects: [
		'Rechnung {{number}} von {{company}}: Zahlung noch offen',
		'Bitte ansehen: Rechnung {{number}}, fällig am {{dueDate}}',
		'Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen',
	],
	tones: {
		helpful: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen, und wir möchten mit Ihnen herausfinden, was ihr fehlt.{{#if reminded}} Vielleicht hat unsere letzte Nachricht nicht die richtige Person erreicht.{{/if}} Kümmert sich jemand anderes um die Zahlungen, nennen Sie uns bitte den Namen.

{{> remark}}

{{> facts}}

{{> pay}}

Ein Datum genügt uns: Sagen Sie uns, wann wir mit der Zahlung rechnen dürfen, und wir merken es uns vor. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen. Wann dürfen wir damit rechnen? Ein Datum genügt.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen. Wann dürfen wir mit der Zahlung rechnen? Ein Datum genügt uns, oder der Name, falls sich jemand anderes darum kümmert.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen, und wir möchten mit dir herausfinden, was ihr fehlt.{{#if reminded}} Vielleicht hat unsere letzte Nachricht nicht die richtige Person erreicht.{{/if}} Kümmert sich jemand anderes um die Zahlungen? Dann nenn uns einfach den Namen.

{{> remark}}

{{> facts}}

{{> pay}}

Ein Datum genügt: Sag uns, wann wir mit dem Geld rechnen können, und wir merken es uns vor. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen. Wann können wir damit rechnen? Ein Datum genügt.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} ist seit dem {{dueDate}} offen. Wann können wir mit dem Geld rechnen? Ein Datum genügt, oder der Name, falls sich jemand anderes darum kümmert.',
			},
		},
		firm: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist nicht bezahlt.{{#if reminded}} Wir haben Ihnen dazu bereits geschrieben und seither keinen Zahlungseingang.{{/if}} Bitte veranlassen Sie die Zahlung in den nächsten Tagen, oder nennen Sie uns ein Datum, auf das wir uns verlassen können.

{{> remark}}

{{> facts}}

{{> pay}}

Gibt es einen Grund, warum sie zurzeit nicht bezahlt werden kann, erfahren wir ihn lieber, als dass wir raten; das meiste lässt sich klären, wenn man darüber spricht. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht bezahlt. Bitte zahlen Sie oder nennen Sie uns ein festes Datum.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist nicht bezahlt. Bitte veranlassen Sie die Zahlung in den nächsten Tagen, oder nennen Sie uns ein Datum, auf das wir uns verlassen können.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist nicht bezahlt.{{#if reminded}} Wir haben dir dazu schon geschrieben und seither kein Geld bekommen.{{/if}} Bitte überweise in den nächsten Tagen, oder nenn uns ein Datum, auf das wir uns verlassen können.

{{> remark}}

{{> facts}}

{{> pay}}

Gibt es einen Grund, warum es gerade nicht geht? Den erfahren wir lieber, als dass wir raten; das meiste klärt sich, wenn man miteinander redet. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist nicht bezahlt. Bitte zahle oder nenn uns ein festes Datum.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}} war am {{dueDate}} fällig und ist nicht bezahlt. Bitte überweise in den nächsten Tagen, oder nenn uns ein Datum, auf das wir uns verlassen können.',
			},
		},
	},
};
