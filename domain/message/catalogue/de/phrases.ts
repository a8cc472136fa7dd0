import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Guten Tag {{name}},', unnamed: 'Guten Tag,', letterUnnamed: 'Sehr geehrte Damen und Herren,' },
		closing: { friendly: 'Herzliche Grüße', helpful: 'Freundliche Grüße', firm: 'Freundliche Grüße', final: 'Mit freundlichen Grüßen' },
		answer: '{{#if byPost}}schreiben Sie uns{{else}}antworten Sie einfach auf diese Nachricht{{/if}}{{#if contact}} oder melden Sie sich unter {{contact}}{{/if}}',
		help: {
			general: 'Steht der Zahlung etwas im Weg, haben Sie eine Frage oder möchten Sie die Rechnung beanstanden, {{> answer}}. Wir kümmern uns umgehend darum.',
			healthcare:
				'Warten Sie noch auf Ihre Versicherung, möchten Sie die Rechnung beanstanden oder fällt Ihnen der Betrag zurzeit schwer, {{> answer}}. Wir behandeln das vertraulich und finden mit Ihnen einen Weg.',
			professional_services:
				'Braucht eine Position eine Erklärung, war die Arbeit nicht so, wie Sie sie erwartet haben, oder möchten Sie die Rechnung beanstanden, {{> answer}}. Wer für Sie gearbeitet hat, sieht sich das an.',
			property:
				'Ist in den Räumen etwas in Ordnung zu bringen, möchten Sie die Rechnung beanstanden oder fällt Ihnen der Betrag zurzeit schwer, {{> answer}}. Wir finden mit Ihnen einen Weg.',
			saas: 'Stimmt der Tarif oder die Zahl der Nutzer nicht oder möchten Sie die Rechnung beanstanden, {{> answer}}. Wir berichtigen das umgehend.',
			wholesale:
				'Hat Ware gefehlt oder war sie beschädigt, brauchen Sie den Lieferschein oder eine Bestellnummer oder möchten Sie die Rechnung beanstanden, {{> answer}}. Wir klären das umgehend.',
		},
		remarks: {
			reliable: 'Sie zahlen sonst sehr pünktlich, und das schätzen wir sehr; diese Rechnung ist wahrscheinlich nur durchgerutscht.',
			unsure: 'Hat die Rechnung oder die Bezahlseite eine Frage offengelassen, genügt eine Zeile von Ihnen, und wir helfen.',
			own_rhythm: 'Passt ein anderer Tag im Monat besser zu Ihren Zahlungsläufen, sagen Sie es uns; wir vereinbaren gern einen Termin, der für Sie stimmt.',
			renewal: 'Ihr Abonnement verlängert sich am {{renewsOn}}. Ist diese Rechnung beglichen, läuft es ohne Ihr Zutun weiter.',
		},
		charges:
			'Im Gesamtbetrag enthalten sind {{#if interest}}{{interest}} Verzugszinsen{{/if}}{{#if bothCharges}} und {{/if}}{{#if fixedCharge}}eine Verzugspauschale von {{fixedCharge}}{{/if}}{{#if byContract}}, wie vertraglich vereinbart{{/if}}{{#if byLaw}}, wie es das Gesetz vorsieht{{/if}}.',
		discount: 'Zahlen Sie bis zum {{discountUntil}}, dürfen Sie {{discountPercent}} Skonto abziehen und zahlen {{discountedAmount}}.',
		plan: 'Wenn es Ihnen hilft, können Sie in {{planParts}} monatlichen Raten von {{#unless planEven}}rund {{/unless}}{{planPart}} zahlen. Ein Wort von Ihnen genügt, und wir schicken Ihnen die Termine.',
		portal: 'Alle Ihre Rechnungen, und einen Weg, uns den Zahlungstermin mitzuteilen, finden Sie hier: {{portal}}',
		pay: {
			link: 'Online bezahlen können Sie hier: {{link}}',
			bank: 'Per Überweisung, bitte mit dem Verwendungszweck {{number}}:',
			elsewhere: 'Die Bankverbindung steht auf der Rechnung; bitte geben Sie beim Bezahlen {{number}} an.',
		},
		optOut: {
			email: 'Möchten Sie an diese Adresse keine Erinnerungen per E-Mail mehr, antworten Sie mit STOP{{#if stopLink}} oder nutzen Sie diesen Link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Abmelden: mit STOP antworten.',
			whatsapp: 'Möchten Sie keine solchen Nachrichten mehr, antworten Sie mit STOP.',
		},
		sms: {
			short: '{{company}}: Rechnung {{number}}, {{amount}}, fällig am {{dueDate}}.',
			pay: 'Bezahlen: {{link}}',
			payElsewhere: 'Bankverbindung: siehe Rechnung.',
			contact: 'Fragen oder beanstanden: {{#if contact}}{{contact}}{{else}}einfach antworten{{/if}}',
		},
		whatsapp: {
			pay: 'Bezahlen können Sie hier: {{payment}}',
			contact: 'Fragen, oder möchten Sie die Rechnung beanstanden? Antworten Sie einfach hier oder schreiben Sie an {{contact}}, wir helfen gern.',
		},
		call: `# Wen Sie verlangen
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Vergewissern Sie sich, dass Sie mit der richtigen Person sprechen, bevor Sie die Rechnung erwähnen.

# Einstieg
„Guten Tag, hier ist {{caller}} von {{company}}. Spreche ich mit {{addressee}}? Passt es Ihnen gerade?“

# Warum Sie anrufen
{{> reason}}

# Zuhören, dann
- Wird bezahlt: „Vielen Dank. Mit welchem Datum dürfen wir rechnen?“ Datum und Betrag notieren und wiederholen.
- Ist schon bezahlt: „Danke, dann finden wir es. Wann war das, und mit welchem Verwendungszweck?“
- Etwas stimmt nicht, oder die Rechnung wird beanstandet: „Danke, dass Sie das sagen. Ich halte unsere Erinnerungen an, bis es geklärt ist.“ Notieren, was nicht stimmt.
- Kann nicht alles zahlen: „Dann suchen wir einen Weg. Was wäre möglich, und wann?“
- Falsche Person: „Wer kümmert sich um die Zahlungen, und wie erreiche ich sie oder ihn?“
- Möchte keine Anrufe: „Selbstverständlich. Wie dürfen wir Sie stattdessen erreichen?“

# So wird bezahlt
{{> pay}}
Zum Beanstanden der Rechnung: gleich am Telefon{{#if contact}} oder unter {{contact}}{{/if}}.

# Abschluss
Wiederholen, was vereinbart wurde. „Vielen Dank für Ihre Zeit.“

# Anrufbeantworter: nicht mehr als das, andere hören vielleicht mit
„Guten Tag, hier ist {{caller}} von {{company}} für {{addressee}}. Bitte rufen Sie mich zurück{{#if contactPhone}} unter {{contactPhone}}{{/if}}. Vielen Dank.“`,
		callReason: {
			before_due: '„Es geht um die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}. Ich wollte nur sichergehen, dass Sie alles haben, was Sie zum Bezahlen brauchen.“',
			friendly: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war. Vielleicht ist sie nur durchgerutscht, oder Ihre Zahlung ist schon unterwegs.“',
			helpful: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war und noch offen ist. Steht etwas im Weg, bei dem ich helfen kann?“',
			firm: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war und nicht bezahlt ist. Ich möchte gern mit Ihnen vereinbaren, wann das geschieht.“',
			final: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war und noch immer nicht bezahlt ist. Bevor jemand anderes das übernimmt, möchte ich mit Ihnen einen Weg finden. Was steht im Weg?“',
		},
	},
	informal: {
		greeting: { named: 'Hallo {{name}},', unnamed: 'Hallo zusammen,', letterUnnamed: 'Hallo,' },
		closing: { friendly: 'Herzliche Grüße', helpful: 'Viele Grüße', firm: 'Viele Grüße', final: 'Freundliche Grüße' },
		answer: '{{#if byPost}}schreib uns{{else}}antworte einfach auf diese Nachricht{{/if}}{{#if contact}} oder melde dich unter {{contact}}{{/if}}',
		help: {
			general: 'Steht der Zahlung etwas im Weg, hast du eine Frage oder möchtest du die Rechnung beanstanden, {{> answer}}. Wir kümmern uns gleich darum.',
			healthcare:
				'Wartest du noch auf deine Versicherung, möchtest du die Rechnung beanstanden oder fällt dir der Betrag gerade schwer, {{> answer}}. Wir behandeln das vertraulich und finden mit dir einen Weg.',
			professional_services:
				'Braucht eine Position eine Erklärung, war die Arbeit nicht so, wie du sie erwartet hast, oder möchtest du die Rechnung beanstanden, {{> answer}}. Wer für dich gearbeitet hat, sieht sich das an.',
			property:
				'Ist in den Räumen etwas in Ordnung zu bringen, möchtest du die Rechnung beanstanden oder fällt dir der Betrag gerade schwer, {{> answer}}. Wir finden mit dir einen Weg.',
			saas: 'Stimmt der Tarif oder die Zahl der Nutzer nicht oder möchtest du die Rechnung beanstanden, {{> answer}}. Wir bringen das gleich in Ordnung.',
			wholesale:
				'Hat Ware gefehlt oder war sie beschädigt, brauchst du den Lieferschein oder eine Bestellnummer oder möchtest du die Rechnung beanstanden, {{> answer}}. Wir klären das gleich.',
		},
		remarks: {
			reliable: 'Du zahlst sonst sehr pünktlich (danke dafür!), darum ist diese Rechnung wahrscheinlich nur durchgerutscht.',
			unsure: 'Hat die Rechnung oder die Bezahlseite eine Frage offengelassen, schreib uns eine Zeile, und wir helfen.',
			own_rhythm: 'Passt ein anderer Tag im Monat besser zu deinen Zahlungsläufen, sag es uns; wir machen gern einen Termin aus, der für dich stimmt.',
			renewal: 'Dein Abo verlängert sich am {{renewsOn}}. Ist diese Rechnung bezahlt, läuft es einfach weiter.',
		},
		charges:
			'Im Gesamtbetrag enthalten sind {{#if interest}}{{interest}} Verzugszinsen{{/if}}{{#if bothCharges}} und {{/if}}{{#if fixedCharge}}eine Verzugspauschale von {{fixedCharge}}{{/if}}{{#if byContract}}, wie vertraglich vereinbart{{/if}}{{#if byLaw}}, wie es das Gesetz vorsieht{{/if}}.',
		discount: 'Zahlst du bis zum {{discountUntil}}, kannst du {{discountPercent}} Skonto abziehen und zahlst {{discountedAmount}}.',
		plan: 'Wenn es dir hilft, kannst du in {{planParts}} monatlichen Raten von {{#unless planEven}}rund {{/unless}}{{planPart}} zahlen. Ein Wort genügt, und wir schicken dir die Termine.',
		portal: 'Alle deine Rechnungen, und einen Weg, uns den Zahlungstermin zu sagen, findest du hier: {{portal}}',
		pay: {
			link: 'Online bezahlen kannst du hier: {{link}}',
			bank: 'Per Überweisung, bitte mit dem Verwendungszweck {{number}}:',
			elsewhere: 'Die Bankverbindung steht auf der Rechnung; bitte gib beim Bezahlen {{number}} an.',
		},
		optOut: {
			email: 'Möchtest du an diese Adresse keine Erinnerungen per E-Mail mehr, antworte mit STOP{{#if stopLink}} oder nutze diesen Link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Abmelden: mit STOP antworten.',
			whatsapp: 'Möchtest du keine solchen Nachrichten mehr, antworte mit STOP.',
		},
		sms: {
			short: '{{company}}: Rechnung {{number}}, {{amount}}, fällig am {{dueDate}}.',
			pay: 'Bezahlen: {{link}}',
			payElsewhere: 'Bankverbindung: siehe Rechnung.',
			contact: 'Fragen oder beanstanden: {{#if contact}}{{contact}}{{else}}einfach antworten{{/if}}',
		},
		whatsapp: {
			pay: 'Bezahlen kannst du hier: {{payment}}',
			contact: 'Fragen, oder möchtest du die Rechnung beanstanden? Antworte einfach hier oder schreib an {{contact}}, wir helfen gern.',
		},
		call: `# Wen du verlangst
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Vergewissere dich, dass du mit der richtigen Person sprichst, bevor du die Rechnung erwähnst.

# Einstieg
„Hallo, hier ist {{caller}} von {{company}}. Bist du {{addressee}}? Hast du kurz Zeit?“

# Warum du anrufst
{{> reason}}

# Zuhören, dann
- Wird bezahlt: „Super, danke. Mit welchem Datum können wir rechnen?“ Datum und Betrag notieren und wiederholen.
- Ist schon bezahlt: „Danke, dann finden wir es. Wann war das, und mit welchem Verwendungszweck?“
- Etwas stimmt nicht, oder die Rechnung wird beanstandet: „Danke, dass du das sagst. Ich halte unsere Erinnerungen an, bis es geklärt ist.“ Notieren, was nicht stimmt.
- Kann nicht alles zahlen: „Dann suchen wir einen Weg. Was wäre möglich, und wann?“
- Falsche Person: „Wer kümmert sich um die Zahlungen, und wie erreiche ich sie oder ihn?“
- Möchte keine Anrufe: „Klar. Wie dürfen wir dich stattdessen erreichen?“

# So wird bezahlt
{{> pay}}
Zum Beanstanden der Rechnung: gleich am Telefon{{#if contact}} oder unter {{contact}}{{/if}}.

# Abschluss
Wiederholen, was ausgemacht wurde. „Danke für deine Zeit.“

# Anrufbeantworter: nicht mehr als das, andere hören vielleicht mit
„Hallo, hier ist {{caller}} von {{company}} für {{addressee}}. Bitte ruf mich zurück{{#if contactPhone}} unter {{contactPhone}}{{/if}}. Danke.“`,
		callReason: {
			before_due: '„Es geht um die Rechnung {{number}} über {{amount}}, fällig am {{dueDate}}. Ich wollte nur sichergehen, dass du alles hast, was du zum Bezahlen brauchst.“',
			friendly: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war. Vielleicht ist sie nur durchgerutscht, oder deine Zahlung ist schon unterwegs.“',
			helpful: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war und noch offen ist. Steht etwas im Weg, bei dem ich helfen kann?“',
			firm: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war und nicht bezahlt ist. Ich möchte gern mit dir ausmachen, wann das passiert.“',
			final: '„Es geht um die Rechnung {{number}} über {{amount}}, die am {{dueDate}} fällig war und noch immer nicht bezahlt ist. Bevor jemand anderes das übernimmt, möchte ich mit dir einen Weg finden. Was steht im Weg?“',
		},
	},
};
