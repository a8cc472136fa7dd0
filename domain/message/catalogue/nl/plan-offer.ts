import type { TextsOf } from '../format';

/** Een aanbod om gespreid te betalen, voordat iemand erom hoeft te vragen. */
export const planOffer: TextsOf<'plan_offer'> = {
	subjects: [
		'Factuur {{number}}: zou gespreid betalen helpen?',
		'Een voorstel van {{company}} voor factuur {{number}}',
		'Factuur {{number}} van {{amount}} gespreid betalen',
	],
	tones: {
		helpful: {
			formal: {
				body: `Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, staat open, en misschien komt het hele bedrag in één keer u op dit moment niet gelegen. Dat kan de beste overkomen, en wij maken het u graag makkelijk.

{{> facts}}

{{> pay}}

Past een andere verdeling u beter? Zeg ons wat voor u haalbaar is. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, mag u gerust gespreid betalen. Zeg ons wat voor u past.',
				whatsapp:
					'Goedendag {{addressee}}, een bericht van {{company}}. Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, staat open. Komt het hele bedrag in één keer u niet gelegen, dan mag u gespreid betalen: zeg ons wat voor u haalbaar is.',
			},
			informal: {
				body: `Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, staat open, en misschien komt alles in één keer nu even niet uit. Dat kan de beste overkomen, en we maken het je graag makkelijk.

{{> facts}}

{{> pay}}

Komt een andere verdeling je beter uit? Zeg maar wat voor jou haalbaar is. {{> help}}`,
				sms: '{{company}}: factuur {{number}} van {{amount}}, vervaldatum {{dueDate}}, mag je gerust gespreid betalen. Zeg maar wat voor jou past.',
				whatsapp:
					'Hallo {{addressee}}, een berichtje van {{company}}. Factuur {{number}} van {{amount}}, met vervaldatum {{dueDate}}, staat open. Komt alles in één keer niet uit, dan mag je gespreid betalen: zeg maar wat voor jou haalbaar is.',
			},
		},
	},
};
