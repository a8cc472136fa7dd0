import { clocksOf, isStale, staleZones } from '../../../domain/calendar/zone-freshness';
import { parseInstant, type Instant } from '../../../domain/calendar/instant';
import { formatInZone, parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { caseLines, caseOf } from './case-file';
import { broken, decideOn, sharedCases, type GateCase } from './golden';
import { pretendOldTzData } from './old-tz-data';

describe('P9: on a machine whose tz data are old', () => {
	beforeAll(pretendOldTzData);
	const zone = (name: string) => parseTimeZone(name) as TimeZone;

	it('the probe sees it', () => {
		expect(staleZones()).toEqual(['Africa/Casablanca', 'America/Asuncion', 'America/Edmonton', 'America/Inuvik', 'America/Vancouver', 'Asia/Almaty']);
		expect([isStale('America/New_York'), isStale('Europe/Berlin')]).toEqual([false, false]);
	});

	it.each([
		['America/Vancouver', '2026-11-23T21:30:00-07:00'],
		['America/Edmonton', '2026-11-23T22:30:00-06:00'],
		['America/Inuvik', '2026-11-23T22:30:00-06:00'],
		['Africa/Casablanca', '2026-11-24T04:30:00Z'],
	])('clocks in %s show what the law says: %s', (name, expected) => {
		expect(formatInZone(zone(name), parseInstant('2026-11-24T04:30:00Z') as Instant).replace('+00:00', 'Z')).toBe(expected);
		expect(clocksOf(zone(name))).toEqual([name]);
	});

	it('where the newer law is not certain, both clocks count', () => {
		expect(clocksOf(zone('America/Asuncion'))).toEqual(['America/Asuncion', 'Etc/GMT+3']);
		expect(clocksOf(zone('Asia/Almaty'))).toEqual(['Asia/Almaty', 'Etc/GMT-5']);
		expect(clocksOf(zone('Europe/Berlin'))).toEqual(['Europe/Berlin']);
	});

	it('no decision of any other case changes', () => {
		const cases = [...sharedCases<GateCase>('compliance-gate.jsonl'), ...caseLines().filter(({ rule }) => rule !== 'TZDATA_STALE').map(caseOf)];
		expect(cases.flatMap((gateCase) => broken(gateCase, decideOn(gateCase)).map((difference) => `${gateCase.id}: ${difference}`))).toEqual([]);
	});

	it.each(caseLines().filter(({ tzData }) => tzData === 'old').map((line) => [line.title, line] as const))('%s', (_title, line) => {
		expect(broken(caseOf(line), decideOn(caseOf(line)))).toEqual([]);
	});
});
