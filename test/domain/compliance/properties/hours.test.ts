import fc from 'fast-check';
import moment from 'moment-timezone';

import { instantOf, type Instant } from '../../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../../domain/calendar/time-zone';
import { firstClosing, nextOpening } from '../../../../domain/compliance/hours/opening-hours';
import { hoursOf } from '../../../../domain/compliance/hours/profiles';
import { caseLines, caseOf, plainCase } from '../case-file';
import { decideOn, instant } from '../golden';
import { disagreements, ORACLE_CASES } from '../oracle';

// Zones whose clocks no government has changed since moment's data were made.
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'Pacific/Honolulu', 'America/St_Johns', 'Europe/London', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney', 'Australia/Lord_Howe'];
const zonesFrom = (names: readonly string[]): TimeZone[] => names.map((name) => parseTimeZone(name) as TimeZone);
const moments = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 11, 31) }).map(instantOf);
const someZones = fc.subarray(ZONES, { minLength: 1, maxLength: 3 });

describe('P1: what is allowed now is within hours in every zone, by another source of time zones', () => {
	it('for the hours of Regulation F', () => {
		const hours = hoursOf('US-FED', { country: 'US' });
		fc.assert(
			fc.property(moments, someZones, (at, zones) => {
				const clocks = zones.map((zone) => moment.tz(at, zone));
				return (nextOpening(hours, zonesFrom(zones), at) === at) === clocks.every((clock) => clock.hour() >= 8 && clock.hour() < 21);
			}),
			{ numRuns: 400, seed: 1 },
		);
	});

	it('until the moment that is given with the permission', () => {
		fc.assert(
			fc.property(moments, (at) => {
				const gateCase = plainCase('us-ny', 'email', { asOf: new Date(at).toISOString(), invoice: { dueDate: '2026-01-01' } });
				const { decision, validUntil } = decideOn(gateCase);
				if (decision !== 'allow') return;
				const end = moment.tz(validUntil, 'America/New_York');
				expect([end.hour(), end.minute(), end.valueOf() > at]).toEqual([21, 0, true]);
			}),
			{ numRuns: 60, seed: 2 },
		);
	});
});

describe('P3: a deferral ends as early as it may', () => {
	it('for hours: its end is open, a second before is not', () => {
		fc.assert(
			fc.property(moments, someZones, fc.constantFrom('US-SAFE', 'CA-ON', 'GB', 'BR-SP', 'AU'), (at, zones, profile) => {
				const hours = hoursOf(profile, { country: 'US' });
				const until = nextOpening(hours, zonesFrom(zones), at);
				if (until === null || until === at) return true;
				const before = (until - 1000) as Instant;
				return nextOpening(hours, zonesFrom(zones), until) === until && nextOpening(hours, zonesFrom(zones), before) !== before && firstClosing(hours, zonesFrom(zones), until) !== null;
			}),
			{ numRuns: 200, seed: 3 },
		);
	});

	it('for whole cases: asked again at its end the message passes, a second before it waits', () => {
		const deferred = caseLines().filter(({ tzData, expect: { decision } }) => tzData === undefined && decision === 'defer').map(caseOf);
		expect(deferred.length).toBeGreaterThan(80);
		for (const gateCase of deferred) {
			const until = instant(decideOn(gateCase).deferUntil ?? '');
			const later = (at: number) => decideOn({ ...gateCase, params: { ...gateCase.params, asOf: new Date(at).toISOString() } }).decision;
			expect([gateCase.id, later(until), later(until - 1000)]).toEqual([gateCase.id, 'allow', 'defer']);
		}
	});
});

describe('P6: the evaluator is what a clock on the wall says', () => {
	const changes = [[2026, 2, 7], [2026, 2, 28], [2026, 9, 3], [2026, 9, 24], [2026, 10, 26], [2026, 11, 24], [2027, 2, 13], [2028, 1, 28]] as const;

	it.each(ORACLE_CASES.map((oracleCase) => [`${oracleCase.zone} ${oracleCase.profile}`, oracleCase] as const))('around changes of the clock and feasts: %s', (_name, oracleCase) => {
		const wrong = changes.map(([year, month, day]) => disagreements(oracleCase, Date.UTC(year, month, day), Date.UTC(year, month, day + 4), 11));
		expect(wrong).toEqual(changes.map(() => 0));
	});
});
