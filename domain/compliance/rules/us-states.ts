import { formatUtc, type Instant } from '../../calendar/instant';
import { underDailyCap, underRollingCap } from '../counting';
import { promotes, type Facts } from '../facts';
import { firstClosing } from '../hours/opening-hours';
import type { ProfileId } from '../hours/profiles';
import { worstOutcome } from '../outcomes';
import { note, review, type Outcome, type RuleSet } from '../rule';
import type { TimeZone } from '../../calendar/time-zone';
import { timesOf, whenRoom } from './caps';
import { defineRule } from './define-rule';
import { guardOf, hoursFor, keepsHours, outsideHours } from './hours';

interface Solicitation {
	profile: ProfileId;
	/** The most calls and texts about one subject in 24 hours. */
	most?: number;
	/** A clock that must be within hours as well, whoever is called. */
	also?: TimeZone;
}

const SOLICITATION: Readonly<Record<string, Solicitation>> = {
	'US-FL': { profile: 'SOLICIT-08-20', most: 3 },
	'US-OK': { profile: 'SOLICIT-08-20', most: 3 },
	'US-MD': { profile: 'SOLICIT-08-20', most: 3 },
	'US-WA': { profile: 'SOLICIT-08-20' },
	'US-TX': { profile: 'TX-SOLICIT', also: 'America/Chicago' as TimeZone },
	'US-CT': { profile: 'SOLICIT-09-20' },
};
const FIRST_PARTY_STATES = ['US-TX', 'US-NC', 'US-PA', 'US-WV', 'US-NH', 'US-MD', 'US-CT', 'US-WI', 'US-IA', 'US-VT', 'US-OR', 'US-NV', 'US-MI'];
const MOST_IN_SEVEN_DAYS = 2;
const safe = keepsHours('US-SAFE');

export const US_STATES: RuleSet = {
	id: 'us-states',
	title: 'Other states of the US',
	rules: [
		defineRule({
			id: 'US-MINITCPA',
			title: 'State hours for promotion by phone',
			plain: 'Calls and texts that promote something keep the narrower hours of Florida, Oklahoma, Washington, Maryland, Texas and Connecticut, and where the state says so at most three in 24 hours about one subject. A plain reminder is no promotion.',
			appliesTo: { places: Object.keys(SOLICITATION), channels: ['phone', 'sms'] },
			citation: 'Fla. Stat. 501.616(6); 15 O.S. 775C; RCW 19.158; Md. Com. Law 14-4501; Tex. Bus. & Com. Code ch. 301–305; Conn. Gen. Stat. 42-288a',
			provenance: { kind: 'secondary', source: 'notes of law firms and vendors; Florida: lawserver, SB 1120' },
			override: 'human',
			evaluate: (facts, at) => (promotes(facts) ? worstOutcome(solicitationsFor(facts).map((state) => solicits(facts, at, state))) : undefined),
			holdsUntil: (facts, at) => (promotes(facts) ? closesFirst(facts, at, solicitationsFor(facts)) : undefined),
		}),
		defineRule({
			id: 'US-SAFE',
			title: 'Careful hours',
			plain: 'Under the cautious profile consumers in the US are contacted on weekdays from 8 to 20 and on Saturdays from 9 to 20, not on Sundays and federal holidays. Otherwise a note says what it would have said.',
			appliesTo: { places: ['US'], debtor: 'consumer' },
			citation: 'Policy of this package: profile US-SAFE',
			provenance: { kind: 'inference', source: 'the narrowest hours of several states' },
			override: 'human',
			evaluate: (facts, at) => onlyIfCautious(facts, safe.evaluate(facts, at)),
			holdsUntil: (facts, at) => (facts.settings.profile === 'cautious' ? safe.holdsUntil(facts, at) : undefined),
		}),
		defineRule({
			id: 'US-STATE-OTHER',
			title: 'States that may bind creditors too',
			plain: 'Several states have laws that may bind creditors who collect for themselves. Under the cautious profile a person decides there; where the state is not known, at most two calls and texts in seven days are made, from 8 to 20 and not on Sundays.',
			appliesTo: { places: FIRST_PARTY_STATES, debtor: 'consumer', roles: ['first_party'] },
			citation: 'Tex. Fin. Code 392; N.C.G.S. 75-50; 73 P.S. 2270; W. Va. Code 46A-2-125; N.H. RSA 358-C; Md. Com. Law 14-201; and others',
			provenance: { kind: 'memory', source: 'a list of statutes; New Hampshire: doj.nh.gov' },
			override: 'human',
			evaluate(facts, at) {
				if (facts.address.regionKnown) return onlyIfCautious(facts, review('The law of this state may bind creditors who collect for themselves. A person checks it.'));
				return onlyIfCautious(facts, stateUnknown(facts, at));
			},
		}),
	],
};

// A rule of the cautious profile says under the legal one what it would have said.
function onlyIfCautious(facts: Facts, outcome: Outcome | undefined): Outcome | undefined {
	if (!outcome || facts.settings.profile === 'cautious') return outcome;
	return note(`The cautious profile would say: ${outcome.message}`);
}

function solicitationsFor({ address }: Facts): readonly Solicitation[] {
	const states = address.regionKnown ? address.regions : Object.keys(SOLICITATION);
	return states.flatMap((state) => SOLICITATION[state] ?? []);
}

function solicits(facts: Facts, at: Instant, { profile, most, also }: Solicitation): Outcome | undefined {
	const outside = outsideHours(facts, at, profile, zonesWith(facts, also));
	if (most === undefined) return outside;
	const made = facts.outgoing.filter(({ channel, invoiceIds }) => (channel === 'sms' || channel === 'phone') && (invoiceIds.length === 0 || invoiceIds.includes(facts.invoice.id)));
	return worstOutcome([outside, whenRoom(underRollingCap(timesOf(made), most, 24, at), at, `${most} calls or texts about this subject were made in 24 hours.`)]);
}

function closesFirst(facts: Facts, at: Instant, states: readonly Solicitation[]): Instant | undefined {
	const ends = states.map(({ profile, also }) => firstClosing(hoursFor(facts, profile), zonesWith(facts, also), at, guardOf(facts))).filter((end) => end !== null);
	return ends.length > 0 ? (Math.min(...ends) as Instant) : undefined;
}

function zonesWith(facts: Facts, also: TimeZone | undefined): readonly TimeZone[] {
	return also && !facts.zones.includes(also) ? [...facts.zones, also] : facts.zones;
}

function stateUnknown(facts: Facts, at: Instant): Outcome | undefined {
	const made = timesOf(facts.outgoing.filter(({ channel }) => channel === 'phone' || channel === 'sms'));
	const until = underDailyCap(made, MOST_IN_SEVEN_DAYS, 7, facts.zones, at);
	const counted = facts.message.channel === 'phone' || facts.message.channel === 'sms';
	return worstOutcome([outsideHours(facts, at, 'US-STATE-OTHER'), counted ? whenRoom(until, at, `Two calls and texts were made in seven days (room at ${formatUtc(until)}).`) : undefined]);
}
