import { formatUtc } from '../../../calendar/instant';
import { civilDateAt } from '../../../calendar/time-zone';
import { underDailyCap } from '../../counting';
import { nextOpening } from '../../hours/opening-hours';
import { isHolidayOf } from '../../hours/profiles';
import { defer, review, type Provenance, type Rule } from '../../rule';
import { timesOf, whenRoom } from '../caps';
import { defineRule } from '../define-rule';
import { hoursFor, keepsHours, outsideHours } from '../hours';

const POLICY: Provenance = { kind: 'policy', source: 'good practice of creditors' };
const hours = keepsHours('DEFAULT');

// Countries whose law on reminders to consumers is tested here, even where it sets no hours.
const COVERED = new Set([
	'AT', 'AU', 'BE', 'BG', 'BR', 'CA', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IN', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL',
	'NZ', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'US',
]);

/** The hours for everybody for whom no law sets any. */
export const DEFAULT_HOURS_RULES: readonly Rule[] = [
	defineRule({
		id: 'UNKNOWN-JURISDICTION',
		title: 'Office hours, where no law sets others',
		plain: 'Businesses, and everybody in a country without hours of its own, are contacted from Monday to Friday between 9 and 18, not on public holidays. Consumers in a country whose law is not tested here also need a person to agree, and get at most two messages in seven days.',
		appliesTo: {},
		citation: 'Policy of this package: office hours of the customer',
		provenance: POLICY,
		override: 'human',
		evaluate(facts, at) {
			if (facts.hoursSet) return undefined;
			const untested = facts.consumer && !COVERED.has(facts.address.country);
			if (untested) return review(`The law of ${facts.address.country || 'this country'} on reminders to consumers is not tested here. A person who knows it decides.`);
			return outsideHours(facts, at, 'DEFAULT');
		},
		holdsUntil: (facts, at) => (facts.hoursSet ? undefined : hours.holdsUntil(facts, at)),
	}),
	defineRule({
		id: 'X-HOLIDAY',
		title: 'Not on public holidays',
		plain: 'Where the default hours apply, public holidays of the customer\'s country and region are free of reminders.',
		appliesTo: {},
		citation: 'Policy of this package; holidays by the library date-holidays',
		provenance: POLICY,
		override: 'human',
		evaluate(facts, at) {
			if (facts.hoursSet) return undefined;
			const free = facts.zones.map((zone) => civilDateAt(zone, at)).find((date) => isHolidayOf('DEFAULT', facts.place, date));
			const until = free && nextOpening(hoursFor(facts, 'DEFAULT'), facts.zones, at);
			return until ? defer(`${free} is a public holiday in ${facts.place.region ?? facts.place.country}. It may go at ${formatUtc(until)}.`, until) : undefined;
		},
	}),
	defineRule({
		id: 'DEFAULT-2IN7',
		title: 'Two messages in seven days, where no law is tested',
		plain: 'Consumers in a country whose law is not tested here get at most two messages in seven days.',
		appliesTo: { debtor: 'consumer' },
		citation: 'Policy of this package: contact pressure',
		provenance: POLICY,
		override: 'human',
		evaluate(facts, at) {
			if (COVERED.has(facts.address.country)) return undefined;
			const until = underDailyCap(timesOf(facts.outgoing), 2, 7, facts.zones, at);
			return whenRoom(until, at, 'The customer was contacted twice in seven days.');
		},
	}),
];
