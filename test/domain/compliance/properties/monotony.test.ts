import fc from 'fast-check';

import { instantOf, type Instant } from '../../../../domain/calendar/instant';
import { plainCase } from '../case-file';
import { decideOn } from '../golden';
import { ADDITIONS, freedBy } from './additions';

const HOUR = 3_600_000;
const RANK = ['allow', 'defer', 'review', 'block'];

describe('P2: more facts against a message never let it pass', () => {
	it.each(Object.keys(ADDITIONS))('%s', (addition) => expect(freedBy(addition, 5)).toEqual([]));
});

describe('P8: what is not known is never more permissive than what it might be', () => {
	const states = ['US-MA', 'US-FL', 'US-NY', 'US-DC', 'US-WA', 'US-CA', 'US-TX', 'US-OH'];
	const events = fc.array(fc.record({ hours: fc.integer({ min: 1, max: 200 }), channel: fc.constantFrom('sms', 'email', 'letter') }), { maxLength: 4 });
	const between = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2026, 11, 1) }).map(instantOf);
	const ask = (customer: object, role: string, by: string, asOf: Instant, past: { hours: number; channel: string }[]) => {
		const history = past.map(({ hours, channel }, index) => ({ at: new Date(asOf - hours * HOUR).toISOString(), type: 'reminder.sent', channel, tier: `t${index}` }));
		const known = { consent: { email: 'granted', sms: 'granted' }, phone: '', ...customer };
		return decideOn(plainCase('us-anywhere', by, { customer: known, role, asOf: new Date(asOf).toISOString(), events: history })).decision;
	};

	it('an unknown state', () => {
		fc.assert(
			fc.property(fc.constantFrom(...states), fc.constantFrom('first_party', 'debt_buyer'), between, events, (region, role, at, past) => {
				return ask({}, role, 'collector-email', at, past) !== 'allow' || ask({ region }, role, 'collector-email', at, past) === 'allow';
			}),
			{ numRuns: 100, seed: 5 },
		);
	});

	it('an unknown kind of customer', () => {
		fc.assert(
			fc.property(fc.constantFrom(...states), between, events, (region, at, past) => {
				return ask({ region, kind: undefined }, 'first_party', 'email', at, past) === ask({ region, kind: 'consumer' }, 'first_party', 'email', at, past);
			}),
			{ numRuns: 50, seed: 6 },
		);
	});

	it('an unknown role', () => {
		fc.assert(
			fc.property(fc.constantFrom(...states), fc.constantFrom('first_party', 'third_party', 'debt_buyer'), between, events, (region, role, at, past) => {
				const unknown = ask({ region }, 'somebody', 'collector-email', at, past);
				return RANK.indexOf(unknown) >= RANK.indexOf(ask({ region }, role, 'collector-email', at, past));
			}),
			{ numRuns: 80, seed: 7 },
		);
	});
});
