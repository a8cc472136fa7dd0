import type { ByAddress } from '../../tone';
import type { Phrases } from '../format';

export const phrases: ByAddress<Phrases> = {
	formal: {
		greeting: { named: 'Beste {{name}},', unnamed: 'Goedendag,', letterUnnamed: 'Geachte heer of mevrouw,' },
		closing: { friendly: 'Met hartelijke groet,', helpful: 'Met vriendelijke groet,', firm: 'Met vriendelijke groet,', final: 'Met vriendelijke groet,' },
		answer: '{{#if byPost}}schrijf ons{{else}}antwoord gewoon op dit bericht{{/if}}{{#if contact}} of neem contact op via {{contact}}{{/if}}',
		help: {
			general: 'Staat er iets in de weg, hebt u een vraag of wilt u de factuur betwisten, laat het ons dan weten: {{> answer}}. Wij kijken er meteen naar.',
			healthcare:
				'Wacht u nog op uw zorgverzekeraar of ziekenfonds, wilt u de factuur betwisten of valt het bedrag u op dit moment zwaar, laat het ons dan weten: {{> answer}}. Wij behandelen het vertrouwelijk en zoeken samen met u een oplossing.',
			professional_services:
				'Vraagt een post om uitleg, was het werk niet wat u ervan verwachtte of wilt u de factuur betwisten, laat het ons dan weten: {{> answer}}. Wie het werk voor u heeft gedaan, kijkt ernaar.',
			property:
				'Moet er in de woning of het pand iets in orde worden gebracht, wilt u de factuur betwisten of valt het bedrag u op dit moment zwaar, laat het ons dan weten: {{> answer}}. Wij zoeken samen met u een oplossing.',
			saas: 'Klopt het abonnement of het aantal gebruikers niet, of wilt u de factuur betwisten, laat het ons dan weten: {{> answer}}. Wij zetten het meteen recht.',
			wholesale:
				'Ontbraken er goederen of waren ze beschadigd, hebt u de leverbon of een bestelnummer nodig, of wilt u de factuur betwisten, laat het ons dan weten: {{> answer}}. Wij zoeken het meteen uit.',
		},
		remarks: {
			reliable: 'U betaalt doorgaans keurig op tijd, en dat stellen wij op prijs; deze factuur is er vast even tussendoor geglipt.',
			unsure: 'Riep de factuur of de betaalpagina een vraag op? Eén regel van u is genoeg, en wij helpen u verder.',
			own_rhythm: 'Past een andere dag van de maand beter bij uw betaalrondes? Zeg het gerust; wij spreken graag een datum af die u goed uitkomt.',
			renewal: 'Uw abonnement wordt op {{renewsOn}} verlengd. Is deze factuur betaald, dan loopt het door zonder dat u iets hoeft te doen.',
		},
		charges:
			'In het totaal zit {{#if interest}}{{interest}} rente{{/if}}{{#if bothCharges}} en {{/if}}{{#if fixedCharge}}een vaste vergoeding van {{fixedCharge}}{{/if}} wegens late betaling{{#if byContract}}, zoals afgesproken{{/if}}{{#if byLaw}}, zoals de wet bepaalt{{/if}}.{{#if personal}}{{#if fixedCharge}} Die vergoeding geldt alleen als u niet hebt betaald binnen vijftien dagen nadat onze kosteloze herinnering bij u is bezorgd.{{/if}}{{/if}}',
		discount: 'Betaalt u uiterlijk op {{discountUntil}}, dan mag u {{discountPercent}} aftrekken en betaalt u {{discountedAmount}}.',
		plan: 'Als het u helpt, kunt u betalen in {{planParts}} maandelijkse termijnen van {{#unless planEven}}ongeveer {{/unless}}{{planPart}}. Eén woord van u is genoeg, dan sturen wij u de betaaldata.',
		portal: 'Al uw facturen, en een plek om ons te zeggen wanneer u betaalt, vindt u hier: {{portal}}',
		pay: {
			link: 'Online betalen kan hier: {{link}}',
			bank: 'Per overschrijving, graag met vermelding van {{number}}:',
			elsewhere: 'De bankgegevens staan op de factuur; vermeld bij uw betaling graag {{number}}.',
		},
		optOut: {
			email: 'Wilt u op dit adres geen herinneringen per e-mail meer ontvangen, antwoord dan met STOP{{#if stopLink}} of gebruik deze link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Afmelden: antwoord STOP.',
			whatsapp: 'Wilt u zulke berichten niet meer ontvangen, antwoord dan met STOP.',
		},
		sms: {
			short: '{{company}}: factuur {{number}}, {{amount}}, vervaldatum {{dueDate}}.',
			pay: 'Betalen: {{link}}',
			payElsewhere: 'Bankgegevens: zie factuur.',
			contact: 'Vragen of betwisten: {{#if contact}}{{contact}}{{else}}antwoord gewoon{{/if}}',
		},
		whatsapp: {
			pay: 'Betalen kan hier: {{payment}}',
			contact: 'Hebt u een vraag, of wilt u de factuur betwisten? Antwoord gewoon hier of neem contact op via {{contact}}; wij helpen u graag.',
		},
		call: `# Naar wie u vraagt
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Ga na of u de juiste persoon spreekt voordat u de factuur noemt.

# Begin
‘Goedendag, u spreekt met {{caller}} van {{company}}. Spreek ik met {{addressee}}? Komt het u nu gelegen?’

# Waarom u belt
{{> reason}}

# Luister, en dan
- Gaat betalen: ‘Dank u wel. Op welke datum mogen wij de betaling verwachten?’ Noteer datum en bedrag, en herhaal ze.
- Heeft al betaald: ‘Dank u, dan vinden wij het wel. Wanneer was dat, en met welke vermelding?’
- Er klopt iets niet, of de factuur wordt betwist: ‘Fijn dat u dat zegt. Ik zet onze herinneringen stil tot het is opgehelderd.’ Noteer wat er niet klopt.
- Kan niet alles betalen: ‘Dan zoeken we samen een oplossing. Wat zou lukken, en wanneer?’
- Verkeerde persoon: ‘Wie gaat over de betalingen, en hoe kan ik die persoon bereiken?’
- Wil niet gebeld worden: ‘Vanzelfsprekend. Hoe mogen wij u dan bereiken?’

# Zo kan er betaald worden
{{> pay}}
De factuur betwisten: meteen in dit gesprek{{#if contact}} of via {{contact}}{{/if}}.

# Afsluiting
Herhaal wat u hebt afgesproken. ‘Hartelijk dank voor uw tijd.’

# Voicemail: zeg niet meer dan dit, anderen luisteren misschien mee
‘Goedendag, u spreekt met {{caller}} van {{company}}, met een bericht voor {{addressee}}. Wilt u mij terugbellen{{#if contactPhone}} op {{contactPhone}}{{/if}}? Dank u wel.’`,
		callReason: {
			before_due: '‘Het gaat om factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}. Ik wilde alleen nagaan of u alles hebt wat u nodig hebt om te betalen.’',
			friendly: '‘Het gaat om factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}. Misschien is die er even tussendoor geglipt, of is uw betaling al onderweg.’',
			helpful: '‘Het gaat om factuur {{number}} van {{amount}}. De vervaldatum was {{dueDate}}, en bij ons staat de factuur nog open. Kan ik ergens mee helpen?’',
			firm: '‘Het gaat om factuur {{number}} van {{amount}}. De vervaldatum was {{dueDate}}, en de factuur is niet betaald. Ik wil graag met u afspreken wanneer dat gebeurt.’',
			final: '‘Het gaat om factuur {{number}} van {{amount}}. De vervaldatum was {{dueDate}}, en de factuur is nog altijd niet betaald. Voordat een collega dit overneemt, zoek ik graag samen met u een oplossing. Wat staat er in de weg?’',
		},
	},
	informal: {
		greeting: { named: 'Hallo {{name}},', unnamed: 'Hallo,', letterUnnamed: 'Hallo,' },
		closing: { friendly: 'Hartelijke groet,', helpful: 'Vriendelijke groet,', firm: 'Vriendelijke groet,', final: 'Met vriendelijke groet,' },
		answer: '{{#if byPost}}schrijf ons even{{else}}antwoord gewoon op dit bericht{{/if}}{{#if contact}} of neem contact op via {{contact}}{{/if}}',
		help: {
			general: 'Zit er iets in de weg, heb je een vraag of wil je de factuur betwisten, laat het dan weten: {{> answer}}. We kijken er meteen naar.',
			healthcare:
				'Wacht je nog op je zorgverzekeraar of ziekenfonds, wil je de factuur betwisten of valt het bedrag je nu zwaar, laat het dan weten: {{> answer}}. Het blijft onder ons, en we zoeken samen een oplossing.',
			professional_services:
				'Is een post niet duidelijk, was het werk niet wat je ervan verwachtte of wil je de factuur betwisten, laat het dan weten: {{> answer}}. Wie het werk voor je heeft gedaan, kijkt ernaar.',
			property:
				'Moet er in de woning of het pand iets in orde komen, wil je de factuur betwisten of valt het bedrag je nu zwaar, laat het dan weten: {{> answer}}. We zoeken samen een oplossing.',
			saas: 'Klopt je abonnement of het aantal gebruikers niet, of wil je de factuur betwisten, laat het dan weten: {{> answer}}. We zetten het meteen recht.',
			wholesale:
				'Ontbraken er goederen of waren ze beschadigd, heb je de leverbon of een bestelnummer nodig, of wil je de factuur betwisten, laat het dan weten: {{> answer}}. We zoeken het meteen uit.',
		},
		remarks: {
			reliable: 'Je betaalt meestal keurig op tijd (dank je wel daarvoor!), dus deze is er vast even tussendoor geglipt.',
			unsure: 'Riep de factuur of de betaalpagina een vraag op? Stuur ons één regel, dan helpen we je verder.',
			own_rhythm: 'Past een andere dag van de maand beter bij je betaalrondes? Zeg het gerust, dan spreken we een datum af die je goed uitkomt.',
			renewal: 'Je abonnement wordt op {{renewsOn}} verlengd. Is deze factuur betaald, dan loopt het gewoon door.',
		},
		charges:
			'In het totaal zit {{#if interest}}{{interest}} rente{{/if}}{{#if bothCharges}} en {{/if}}{{#if fixedCharge}}een vaste vergoeding van {{fixedCharge}}{{/if}} wegens late betaling{{#if byContract}}, zoals afgesproken{{/if}}{{#if byLaw}}, zoals de wet bepaalt{{/if}}.{{#if personal}}{{#if fixedCharge}} Die vergoeding geldt alleen als je niet hebt betaald binnen vijftien dagen nadat onze kosteloze herinnering bij je is bezorgd.{{/if}}{{/if}}',
		discount: 'Betaal je uiterlijk op {{discountUntil}}, dan mag je er {{discountPercent}} aftrekken en betaal je {{discountedAmount}}.',
		plan: 'Als het je helpt, kun je betalen in {{planParts}} maandelijkse termijnen van {{#unless planEven}}ongeveer {{/unless}}{{planPart}}. Zeg het maar, dan sturen we je de betaaldata.',
		portal: 'Al je facturen, en een plek om te zeggen wanneer je betaalt, vind je hier: {{portal}}',
		pay: {
			link: 'Online betalen kan hier: {{link}}',
			bank: 'Per overschrijving, graag met vermelding van {{number}}:',
			elsewhere: 'De bankgegevens staan op de factuur; vermeld bij je betaling graag {{number}}.',
		},
		optOut: {
			email: 'Wil je op dit adres geen herinneringen per e-mail meer ontvangen, antwoord dan met STOP{{#if stopLink}} of gebruik deze link: {{stopLink}}{{else}}.{{/if}}',
			sms: 'Afmelden: antwoord STOP.',
			whatsapp: 'Wil je zulke berichten niet meer ontvangen, antwoord dan met STOP.',
		},
		sms: {
			short: '{{company}}: factuur {{number}}, {{amount}}, vervaldatum {{dueDate}}.',
			pay: 'Betalen: {{link}}',
			payElsewhere: 'Bankgegevens: zie factuur.',
			contact: 'Vragen of betwisten: {{#if contact}}{{contact}}{{else}}antwoord gewoon{{/if}}',
		},
		whatsapp: {
			pay: 'Betalen kan hier: {{payment}}',
			contact: 'Heb je een vraag, of wil je de factuur betwisten? Antwoord gewoon hier of neem contact op via {{contact}}; we helpen je graag.',
		},
		call: `# Naar wie je vraagt
{{addressee}}{{#unless personal}} ({{customer}}){{/unless}}. Ga na of je de juiste persoon spreekt voordat je de factuur noemt.

# Begin
‘Hallo, je spreekt met {{caller}} van {{company}}. Spreek ik met {{addressee}}? Heb je even?’

# Waarom je belt
{{> reason}}

# Luister, en dan
- Gaat betalen: ‘Fijn, dank je wel. Op welke datum mogen we de betaling verwachten?’ Noteer datum en bedrag, en herhaal ze.
- Heeft al betaald: ‘Dank je, dan vinden we het wel. Wanneer was dat, en met welke vermelding?’
- Er klopt iets niet, of de factuur wordt betwist: ‘Fijn dat je het zegt. Ik zet onze herinneringen stil tot het is opgehelderd.’ Noteer wat er niet klopt.
- Kan niet alles betalen: ‘Dan zoeken we samen een oplossing. Wat zou lukken, en wanneer?’
- Verkeerde persoon: ‘Wie gaat over de betalingen, en hoe kan ik die persoon bereiken?’
- Wil niet gebeld worden: ‘Natuurlijk. Hoe mogen we je dan bereiken?’

# Zo kan er betaald worden
{{> pay}}
De factuur betwisten: meteen in dit gesprek{{#if contact}} of via {{contact}}{{/if}}.

# Afsluiting
Herhaal wat je hebt afgesproken. ‘Dank je wel voor je tijd.’

# Voicemail: zeg niet meer dan dit, anderen luisteren misschien mee
‘Hallo, je spreekt met {{caller}} van {{company}}, met een bericht voor {{addressee}}. Bel je me even terug{{#if contactPhone}} op {{contactPhone}}{{/if}}? Dank je wel.’`,
		callReason: {
			before_due: '‘Het gaat om factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}. Ik wilde alleen even nagaan of je alles hebt om te betalen.’',
			friendly: '‘Het gaat om factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}. Misschien is die er even tussendoor geglipt, of is je betaling al onderweg.’',
			helpful: '‘Het gaat om factuur {{number}} van {{amount}}. De vervaldatum was {{dueDate}}, en bij ons staat die nog open. Kan ik ergens mee helpen?’',
			firm: '‘Het gaat om factuur {{number}} van {{amount}}. De vervaldatum was {{dueDate}}, en die is niet betaald. Ik wil graag met je afspreken wanneer dat gebeurt.’',
			final: '‘Het gaat om factuur {{number}} van {{amount}}. De vervaldatum was {{dueDate}}, en die is nog altijd niet betaald. Voordat een collega dit overneemt, zoek ik graag samen met je een oplossing. Wat zit er in de weg?’',
		},
	},
};
