import type { TextsOf } from '../format';

/** De datum die de klant noemde, is voorbij. Plannen veranderen; de tekst vraagt om een nieuwe. */
export const promiseBroken: TextsOf<'promise_broken'> = {
	subjects: [
		'Factuur {{number}}: de aangekondigde betaling',
		'Is de betaling van factuur {{number}} vertrokken?',
		'Factuur {{number}} van {{company}}: is er een nieuwe datum?',
	],
	tones: {
		helpful: {
			formal: {
				body: `Nogmaals dank dat u ons liet weten {{#if promisedOn}}dat wij de betaling van factuur {{number}} uiterlijk op {{promisedOn}} mochten verwachten{{else}}dat de betaling van factuur {{number}} onderweg was{{/if}}. Tot nu toe is die niet bij ons aangekomen. Plannen veranderen, dat weten wij; misschien ligt het alleen aan de bank.

{{> facts}}

{{> pay}}

Wat is de nieuwe datum? Als gespreid betalen u helpt, praten wij daar ook graag over. {{> help}}`,
				sms: '{{company}}: de aangekondigde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er nog niet. Is er een nieuwe datum?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. De aangekondigde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is tot nu toe niet aangekomen. Plannen veranderen, dat weten wij: wilt u ons de nieuwe datum doorgeven?',
			},
			informal: {
				body: `Nogmaals dank dat je ons liet weten {{#if promisedOn}}dat we de betaling van factuur {{number}} uiterlijk op {{promisedOn}} mochten verwachten{{else}}dat de betaling van factuur {{number}} onderweg was{{/if}}. Tot nu toe is die er nog niet. Plannen veranderen, dat snappen we; misschien ligt het alleen aan de bank.

{{> facts}}

{{> pay}}

Wat is de nieuwe datum? Als gespreid betalen helpt, praten we daar ook graag over. {{> help}}`,
				sms: '{{company}}: de aangekondigde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er nog niet. Is er een nieuwe datum?',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. De aangekondigde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er nog niet. Plannen veranderen, dat snappen we: geef je ons de nieuwe datum door?',
			},
		},
		firm: {
			formal: {
				body: `{{#if promisedOn}}U had ons toegezegd dat factuur {{number}} uiterlijk op {{promisedOn}} betaald zou zijn.{{else}}U had ons toegezegd dat factuur {{number}} snel betaald zou worden.{{/if}} Daar hebben wij op gerekend en op gewacht, maar de betaling van {{amount}}, met vervaldatum {{dueDate}}, is niet aangekomen.

{{> facts}}

{{> pay}}

Wilt u in de komende dagen betalen, of ons een datum geven die zeker is? Valt het bedrag op dit moment zwaar, zeg het dan; dan zoeken wij een manier om het te spreiden. {{> help}}`,
				sms: '{{company}}: de toegezegde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er niet. Wilt u betalen of ons een vaste datum geven?',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. U had ons de betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) toegezegd, maar die is niet aangekomen. Wilt u in de komende dagen betalen, of ons een datum geven die zeker is?',
			},
			informal: {
				body: `{{#if promisedOn}}Je had ons toegezegd dat factuur {{number}} uiterlijk op {{promisedOn}} betaald zou zijn.{{else}}Je had ons toegezegd dat factuur {{number}} snel betaald zou worden.{{/if}} Daar hebben we op gerekend en op gewacht, maar het geld ({{amount}}, vervaldatum {{dueDate}}) is er niet.

{{> facts}}

{{> pay}}

Wil je de komende dagen betalen, of ons een datum geven die zeker is? Is het nu lastig, zeg het dan; dan kijken we hoe we het kunnen spreiden. {{> help}}`,
				sms: '{{company}}: de toegezegde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er niet. Wil je betalen of ons een vaste datum geven?',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}. Je had ons de betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) toegezegd, maar die is er niet. Wil je de komende dagen betalen, of ons een datum geven die zeker is?',
			},
		},
		final: {
			formal: {
				body: `{{#if promisedOn}}De betaling van factuur {{number}} die u voor {{promisedOn}} had aangekondigd, is niet aangekomen.{{else}}De betaling van factuur {{number}} die u had aangekondigd, is niet aangekomen.{{/if}} Sinds {{dueDate}} staat {{amount}} open. Dit is de laatste herinnering die wij u op deze manier sturen; zonder betaling of antwoord bekijkt een collega dit persoonlijk en neemt contact met u op.

{{> facts}}

{{> pay}}

Is er iets gebeurd waardoor betalen onmogelijk is, zeg het ons dan. Er is bijna altijd een oplossing, ook gespreid betalen. {{> help}}`,
				sms: '{{company}}: de toegezegde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er niet. Graag uw antwoord; anders nemen wij contact op.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}, en onze laatste herinnering in deze vorm. De aangekondigde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is niet aangekomen. Zonder betaling of antwoord neemt een collega persoonlijk contact met u op.',
			},
			informal: {
				body: `{{#if promisedOn}}De betaling van factuur {{number}} die je voor {{promisedOn}} had aangekondigd, is er niet.{{else}}De betaling van factuur {{number}} die je had aangekondigd, is er niet.{{/if}} Sinds {{dueDate}} staat {{amount}} open. Dit is de laatste herinnering die we je op deze manier sturen; zonder betaling of antwoord bekijkt een collega dit persoonlijk en neemt contact met je op.

{{> facts}}

{{> pay}}

Is er iets gebeurd waardoor je echt niet kunt betalen, zeg het ons dan. Er is bijna altijd een oplossing, ook gespreid betalen. {{> help}}`,
				sms: '{{company}}: de toegezegde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er niet. Antwoord je even? Anders nemen we contact op.',
				whatsapp:
					'Hallo {{addressee}}, een bericht van {{company}}, en onze laatste herinnering in deze vorm. De aangekondigde betaling van factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}) is er niet. Zonder betaling of antwoord neemt een collega persoonlijk contact met je op.',
			},
		},
	},
};
