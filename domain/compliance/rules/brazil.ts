import type { Facts } from '../facts';
import type { Instant } from '../../calendar/instant';
import type { ProfileId } from '../hours/profiles';
import { worstOutcome } from '../outcomes';
import type { RuleSet } from '../rule';
import { defineRule } from './define-rule';
import { keepsHours, outsideHours } from './hours';

const PROFILES: Readonly<Record<string, ProfileId>> = { 'BR-SP': 'BR-SP', 'BR-AL': 'BR-SP', 'BR-RJ': 'BR-RJ', 'BR-ES': 'BR-ES', 'BR-AM': 'BR-AM' };

export const BRAZIL: RuleSet = {
	id: 'brazil',
	title: 'Brazil',
	rules: [
		defineRule({
			id: 'BR-HOURS',
			title: 'Hours of the states',
			plain: 'São Paulo and Alagoas allow contact on weekdays from 8 to 20 and on Saturdays from 8 to 14; Rio de Janeiro on weekdays from 9 to 19; Espírito Santo and Amazonas on weekdays from 8 to 19; none of them on Sundays and holidays.',
			appliesTo: { places: Object.keys(PROFILES), debtor: 'consumer' },
			citation: 'Lei estadual (SP) 15.426/2014; laws of RJ, ES, AM and AL; CDC arts. 42, 71',
			provenance: { kind: 'secondary', source: 'efic; CDC: cdludi' },
			override: 'human',
			setsHours: true,
			evaluate: (facts, at) => worstOutcome(profilesOf(facts).map((profile) => outsideHours(facts, at, profile))),
			holdsUntil(facts, at) {
				const ends = profilesOf(facts).map((profile) => keepsHours(profile).holdsUntil(facts, at)).filter((end) => end !== undefined);
				return ends.length > 0 ? (Math.min(...ends) as Instant) : undefined;
			},
		}),
	],
};

function profilesOf({ address }: Facts): readonly ProfileId[] {
	const states = address.regionKnown ? address.regions : Object.keys(PROFILES);
	return [...new Set(states.flatMap((state) => PROFILES[state] ?? []))];
}
