import type { TextsOf } from '../format';

/** Ein Angebot, in Raten zu zahlen, bevor jemand darum bitten muss. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Rechnung {{number}}: Würden Raten helfen?',
		'Ein Angebot von {{company}} zur Rechnung {{number}}',
		'Rechnung {{number}} über {{amount}} in Raten',
	],
	tones: {
		helpful: {
			formal: {
				body: `die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist offen, und vielleicht kommt Ihnen der ganze Betrag auf einmal gerade ungelegen. Das gibt es in guten Betrieben, und wir möchten es Ihnen leicht machen.

{{> facts}}

{{> pay}}

Passt Ihnen eine andere Aufteilung besser, sagen Sie uns, was für Sie möglich ist. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, können Sie gern in Raten zahlen. Sagen Sie uns einfach, wie.',
				whatsapp:
					'Guten Tag {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist offen. Kommt Ihnen der ganze Betrag auf einmal ungelegen, können Sie in Raten zahlen: Sagen Sie uns, was für Sie möglich ist.',
			},
			informal: {
				body: `die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist offen, und vielleicht kommt dir der ganze Betrag auf einmal gerade ungelegen. Das gibt es auch, wenn es gut läuft, und wir möchten es dir leicht machen.

{{> facts}}

{{> pay}}

Passt dir eine andere Aufteilung besser, sag uns, was für dich geht. {{> help}}`,
				sms: '{{company}}: Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, kannst du gern in Raten zahlen. Sag uns einfach, wie.',
				whatsapp:
					'Hallo {{addressee}}, hier ist {{company}}. Die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}, ist offen. Kommt dir der ganze Betrag auf einmal ungelegen, kannst du in Raten zahlen: Sag uns, was für dich geht.',
			},
		},
	},
};
