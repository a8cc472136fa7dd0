import fc from 'fast-check';

import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import { formatUtc, formatWithOffset, instantOf, parseInstant, type Instant } from '../../../domain/calendar/instant';
import { civilDateAt, formatInZone, instantAt, localTimeAt, offsetAt, parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';

const zone = (name: string) => parseTimeZone(name) as TimeZone;
const date = (text: string) => parseCivilDate(text) as CivilDate;
const ZONES = ['Europe/Berlin', 'America/New_York', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Africa/Casablanca'].map(zone);
const anyInstant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2032, 0) }).map((ms) => instantOf(Math.floor(ms / 1000) * 1000));

describe('instants', () => {
	it.each([
		['2026-03-31T09:00:00+02:00', '2026-03-31T07:00:00Z'],
		['2026-03-31 09:00+0200', '2026-03-31T07:00:00Z'],
		['2026-03-31T09:00:00.250Z', '2026-03-31T09:00:00.250Z'],
		['2026-03-31T24:00:00Z', '2026-04-01T00:00:00Z'],
	])('%s is %s', (text, utc) => expect(formatUtc(parseInstant(text) as Instant)).toBe(utc));

	it.each(['2026-03-31T09:00:00', '2026-03-31', '2026-02-30T09:00:00Z', '2026-03-31T25:00:00Z', '2026-03-31T09:00:00+25:00', 'now', ''])('%p is none: it would mean another one on every machine', (text) =>
		expect(parseInstant(text)).toBeNull(),
	);

	it('come back from every way they are written', () => {
		fc.assert(
			fc.property(anyInstant, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, offset) => {
				expect(parseInstant(formatUtc(instant))).toBe(instant);
				expect(parseInstant(formatWithOffset(instant, offset))).toBe(instant);
			}),
			{ seed: 7 },
		);
	});
});

describe('time zones', () => {
	it.each(['+02:00', 'UTC+2', 'Etc/GMT-2', 'Mars/Olympus', 'Berlin', ''])('%p is none', (text) => expect(parseTimeZone(text)).toBeNull());

	it('show each instant on a clock and find it again by the clock', () => {
		fc.assert(
			fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, where) => {
				const { date: day, minuteOfDay, second } = localTimeAt(where, instant);
				const found = (['earliest', 'latest'] as const).map((twice) => instantAt(where, day, minuteOfDay, twice) + second * 1000);
				expect(found).toContain(instant);
				expect(civilDateAt(where, instant)).toBe(day);
			}),
			{ seed: 7 },
		);
	});

	it('open after a gap of the clocks, and tell the two of a time that comes twice', () => {
		expect(formatInZone(zone('Europe/Berlin'), instantAt(zone('Europe/Berlin'), date('2026-03-29'), 150))).toBe('2026-03-29T03:00:00+02:00');
		expect(formatInZone(zone('Australia/Lord_Howe'), instantAt(zone('Australia/Lord_Howe'), date('2026-10-04'), 135))).toBe('2026-10-04T02:30:00+11:00');
		expect(formatInZone(zone('Europe/Berlin'), instantAt(zone('Europe/Berlin'), date('2026-10-25'), 150))).toBe('2026-10-25T02:30:00+02:00');
		expect(formatInZone(zone('Europe/Berlin'), instantAt(zone('Europe/Berlin'), date('2026-10-25'), 150, 'latest'))).toBe('2026-10-25T02:30:00+01:00');
	});

	it('know what old tz data does not: British Columbia and Alberta stay on summer time', () => {
		expect(offsetAt(zone('America/Vancouver'), parseInstant('2026-12-15T12:00:00Z') as Instant)).toBe(-420);
		expect(offsetAt(zone('America/Vancouver'), parseInstant('2026-01-15T12:00:00Z') as Instant)).toBe(-480);
		expect(offsetAt(zone('America/Edmonton'), parseInstant('2026-12-15T12:00:00Z') as Instant)).toBe(-360);
	});
});
