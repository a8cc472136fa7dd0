import { instantOf } from '../../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../../domain/calendar/time-zone';
import { firstClosing, nextOpening, OpeningHours } from '../../../../domain/compliance/hours/opening-hours';
import { parseTimeOfDay } from '../../../../domain/calendar/time-of-day';
import { describeProfile, hoursOf } from '../../../../domain/compliance/hours/profiles';
import { instant, sharedCases } from '../golden';
import { WINDOW_CASES, WINDOWS, type WindowCase } from './window-cases';

const zone = (name: string): TimeZone => parseTimeZone(name) ?? fail(name);

function fail(name: string): never {
	throw new Error(`No zone ${name}`);
}

function hoursFor({ window, holidays }: WindowCase): OpeningHours {
	const { profile, ...place } = WINDOWS[window] ?? fail(window);
	const hours = hoursOf(profile, place);
	return holidays ? new OpeningHours(hours.weekdays, (date) => holidays.includes(date)) : hours;
}

const at = (text: string) => instantOf(Date.parse(text));

describe('windows', () => {
	it.each([...WINDOW_CASES, ...sharedCases<WindowCase>('compliance-windows.json')].map((windowCase) => [`${windowCase.window}: ${windowCase.id}`, windowCase] as const))('%s', (_name, windowCase) => {
		const until = nextOpening(hoursFor(windowCase), windowCase.zones.map(zone), at(windowCase.now));
		expect(until).toBe(windowCase.expect === 'ALLOW' ? at(windowCase.now) : at(windowCase.until ?? ''));
	});
});

describe('opening hours', () => {
	const nine = new OpeningHours(Array.from({ length: 7 }, () => [[9 * 60, 18 * 60]] as const), () => false);

	it('close when the first of the zones closes, less the guard', () => {
		const zones = ['Europe/London', 'Europe/Berlin'].map(zone);
		const noon = instant('2026-11-18T12:00:00Z');
		expect(firstClosing(nine, zones, noon)).toBe(instant('2026-11-18T17:00:00Z'));
		expect(firstClosing(nine, zones, noon, 60_000)).toBe(instant('2026-11-18T16:59:00Z'));
		expect(firstClosing(nine, zones, instant('2026-11-18T08:30:00Z'))).toBeNull();
	});

	it('that never meet have no next opening', () => {
		expect(nextOpening(nine, ['Europe/London', 'Pacific/Auckland'].map(zone), instant('2026-11-18T12:00:00Z'))).toBeNull();
	});

	it('that are never open have none either', () => {
		const never = new OpeningHours([], () => false);
		expect(nextOpening(never, [zone('Europe/London')], instant('2026-11-18T12:00:00Z'))).toBeNull();
	});

	it('with a guard longer than themselves never open', () => {
		expect(nextOpening(nine, [zone('Europe/London')], instant('2026-11-18T12:00:00Z'), 10 * 3_600_000)).toBeNull();
	});

	it('may run over midnight', () => {
		const night = new OpeningHours(Array.from({ length: 7 }, () => [[22 * 60, 26 * 60]] as const), () => false);
		const berlin = [zone('Europe/Berlin')];
		expect(nextOpening(night, berlin, instant('2026-11-18T00:30:00Z'))).toBe(instant('2026-11-18T00:30:00Z'));
		expect(firstClosing(night, berlin, instant('2026-11-18T00:30:00Z'))).toBe(instant('2026-11-18T01:00:00Z'));
		expect(nextOpening(night, berlin, instant('2026-11-18T01:00:00Z'))).toBe(instant('2026-11-18T21:00:00Z'));
	});

	it('that begin in the hour that spring skips open when it is over', () => {
		const early = new OpeningHours(Array.from({ length: 7 }, () => [[150, 600]] as const), () => false);
		expect(nextOpening(early, [zone('America/New_York')], instant('2027-03-14T06:00:00Z'))).toBe(instant('2027-03-14T07:00:00Z'));
	});

	it('in the hour that comes twice in autumn open late and close early', () => {
		const twice = new OpeningHours(Array.from({ length: 7 }, () => [[60, 120]] as const), () => false);
		const berlin = zone('Europe/Berlin');
		// 02:30 comes twice on 25 October 2026; hours from 02:30 open at the second, hours until 02:30 close at the first.
		const from = new OpeningHours(Array.from({ length: 7 }, () => [[150, 600]] as const), () => false);
		expect(nextOpening(from, [berlin], instant('2026-10-25T00:00:00Z'))).toBe(instant('2026-10-25T01:30:00Z'));
		expect(firstClosing(twice, [berlin], instant('2026-10-24T23:30:00Z'))).toBe(instant('2026-10-25T00:00:00Z'));
	});
});

describe('profiles', () => {
	it('say what they allow', () => {
		expect(describeProfile('GB')).toBe('Mon–Fri 08:00–20:00, Sat 09:00–17:00, Sun none, not on public holidays');
		expect(describeProfile('US-FED')).toBe('Mon–Fri 08:00–21:00, Sat 08:00–21:00, Sun 08:00–21:00');
		expect(describeProfile('CA-QC')).toContain('not on holidays of the list CA-QC');
	});

	it('take over hours and days that the customer stated', () => {
		const berlin = [zone('Europe/Berlin')];
		const stated = hoursOf('DEFAULT', { country: 'DE' }, { interval: [600, 720] });
		expect(nextOpening(stated, berlin, instant('2026-11-20T12:00:00Z'))).toBe(instant('2026-11-23T09:00:00Z'));
		const saturdays = hoursOf('DEFAULT', { country: 'DE' }, { interval: [600, 720], days: [6] });
		expect(nextOpening(saturdays, berlin, instant('2026-11-20T12:00:00Z'))).toBe(instant('2026-11-21T09:00:00Z'));
	});

	it.each([['09:00', 540], ['9:05', 545], ['24:00', 1440], ['00:00', 0]])('read %s as %d', (text, minute) => expect(parseTimeOfDay(text)).toBe(minute));
	it.each(['25:00', '12:60', '24:01', 'noon', '', '9'])('refuse %s', (text) => expect(parseTimeOfDay(text)).toBeNull());
});
