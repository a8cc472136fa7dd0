import type { TextsOf } from '../format';

/** De klant betwist de factuur: gehoord, stilgezet, een mens kijkt ernaar. Vraagt niets. */
export const disputeReceived: TextsOf<'dispute_received'> = {
	subjects: [
		'Factuur {{number}}: bedankt voor de melding',
		'Wij kijken naar factuur {{number}}',
		'{{company}}: het bericht over factuur {{number}} is aangekomen',
	],
	tones: {
		helpful: {
			formal: {
				body: `Dank u wel dat u ons laat weten dat er iets niet klopt met factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}. Het spijt ons dat u hier last van hebt. Een collega bekijkt het persoonlijk en komt er bij u op terug.

{{> facts}}

Tot dit is opgehelderd, ontvangt u over deze factuur geen herinneringen. Hebt u iets wat ons verder helpt, een leverbon, een foto, een eerdere afspraak? Stuur het gerust mee: {{> answer}}.`,
				sms: '{{company}}: dank u voor uw melding over factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}). Wij kijken ernaar; tot dan geen herinneringen erover.',
				whatsapp:
					'Goedendag {{addressee}}, {{company}} dankt u voor uw melding over factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}). Een collega bekijkt het persoonlijk en komt er bij u op terug; tot dan ontvangt u er geen herinneringen over.',
			},
			informal: {
				body: `Dank je wel dat je laat weten dat er iets niet klopt met factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}. Vervelend dat je hier last van hebt, het spijt ons. Een collega bekijkt het persoonlijk en komt er bij je op terug.

{{> facts}}

Tot het is opgehelderd, krijg je over deze factuur geen herinneringen. Heb je iets wat ons verder helpt, een leverbon, een foto, een eerdere afspraak? Stuur het gerust mee: {{> answer}}.`,
				sms: '{{company}}: dank je voor je melding over factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}). We kijken ernaar; tot dan geen herinneringen erover.',
				whatsapp:
					'Hallo {{addressee}}, {{company}} zegt dank je wel voor je melding over factuur {{number}} ({{amount}}, vervaldatum {{dueDate}}). Een collega bekijkt het persoonlijk en komt er bij je op terug; tot dan krijg je er geen herinneringen over.',
			},
		},
	},
};
