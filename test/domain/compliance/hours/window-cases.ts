import type { ProfileId } from '../../../../domain/compliance/hours/profiles';

/** A moment, the zones of a customer, and whether the hours of a profile allow it; else until when it waits. */
export interface WindowCase {
	id: string;
	window: string;
	now: string;
	zones: readonly string[];
	/** Days without hours, instead of the profile's own. */
	holidays?: readonly string[];
	expect: 'ALLOW' | 'DEFER';
	until?: string;
}

/** The names of the windows, and the profiles and places that keep them. */
export const WINDOWS: Readonly<Record<string, { profile: ProfileId; country: string; region?: string }>> = {
	'US-FED-8-21': { profile: 'US-FED', country: 'US' },
	'US-SAFE': { profile: 'US-SAFE', country: 'US' },
	'SOLICIT-8-20': { profile: 'SOLICIT-08-20', country: 'US' },
	'TX-SOLICIT': { profile: 'TX-SOLICIT', country: 'US' },
	'WA-0730-21': { profile: 'US-WA', country: 'US' },
	'CA-ON': { profile: 'CA-ON', country: 'CA', region: 'CA-ON' },
	'CA-BC': { profile: 'CA-BC', country: 'CA', region: 'CA-BC' },
	'CA-QC': { profile: 'CA-QC', country: 'CA', region: 'CA-QC' },
	'AU-RG96': { profile: 'AU', country: 'AU' },
	'IN-RBI': { profile: 'IN', country: 'IN' },
	'BR-SP': { profile: 'BR-SP', country: 'BR', region: 'BR-SP' },
	'DEFAULT-9-18': { profile: 'DEFAULT', country: 'DE' },
	GB: { profile: 'GB', country: 'GB', region: 'GB-ENG' },
	NZ: { profile: 'NZ', country: 'NZ' },
};

const ALL_US = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu'];
const allow = (id: string, window: string, now: string, ...zones: string[]): WindowCase => ({ id, window, now, zones, expect: 'ALLOW' });
const defer = (id: string, window: string, now: string, until: string, ...zones: string[]): WindowCase => ({ id, window, now, zones, expect: 'DEFER', until });

/** Written by hand: boundary instants, changes of clocks, several zones. */
export const WINDOW_CASES: readonly WindowCase[] = [
	allow('open', 'US-FED-8-21', '2026-11-23T13:00:00Z', 'America/New_York'),
	defer('a millisecond before', 'US-FED-8-21', '2026-11-23T12:59:59.999Z', '2026-11-23T13:00:00Z', 'America/New_York'),
	allow('a millisecond before closing', 'US-FED-8-21', '2026-11-24T01:59:59.999Z', 'America/New_York'),
	defer('closed', 'US-FED-8-21', '2026-11-24T02:00:00Z', '2026-11-24T13:00:00Z', 'America/New_York'),
	defer('all of the US in the evening of the east', 'US-FED-8-21', '2026-11-24T02:00:00Z', '2026-11-24T18:00:00Z', ...ALL_US),
	allow('all of the US at 08:00 in Honolulu', 'US-FED-8-21', '2026-11-23T18:00:00Z', ...ALL_US),
	defer('all of the US in summer, when Honolulu is further off', 'US-FED-8-21', '2026-07-01T17:59:59Z', '2026-07-01T18:00:00Z', ...ALL_US),
	defer('spring: a night of 23 hours', 'US-FED-8-21', '2027-03-14T02:00:00Z', '2027-03-14T12:00:00Z', 'America/New_York'),
	defer('autumn: a night of 25 hours', 'US-FED-8-21', '2026-11-01T01:00:00Z', '2026-11-01T13:00:00Z', 'America/New_York'),
	defer('Newfoundland is half an hour off', 'CA-ON', '2026-11-23T10:29:59Z', '2026-11-23T10:30:00Z', 'America/St_Johns'),
	defer('Nepal three quarters', 'IN-RBI', '2026-11-23T02:14:59Z', '2026-11-23T02:15:00Z', 'Asia/Kathmandu'),
	defer('Lord Howe moves by half an hour: 08:30 on the Sunday before, 08:59 after', 'AU-RG96', '2026-10-03T21:59:59Z', '2026-10-03T22:00:00Z', 'Australia/Lord_Howe'),
	defer('Sunday evening in Ontario', 'CA-ON', '2026-11-22T22:00:00Z', '2026-11-23T12:00:00Z', 'America/Toronto'),
	defer('Quebec from Saturday to Monday', 'CA-QC', '2026-11-22T01:00:00Z', '2026-11-23T13:00:00Z', 'America/Toronto'),
	defer('Texas on a Sunday morning', 'TX-SOLICIT', '2026-11-22T17:59:59Z', '2026-11-22T18:00:00Z', 'America/Chicago'),
	defer('Texas in two zones', 'TX-SOLICIT', '2026-11-23T15:30:00Z', '2026-11-23T16:00:00Z', 'America/Chicago', 'America/Denver'),
	defer('Washington', 'WA-0730-21', '2026-11-23T15:29:59Z', '2026-11-23T15:30:00Z', 'America/Los_Angeles'),
	defer('Independence Day, observed and itself', 'US-SAFE', '2026-07-03T16:00:00Z', '2026-07-06T12:00:00Z', 'America/New_York'),
	defer('Saturdays end early in São Paulo', 'BR-SP', '2026-11-21T17:00:00Z', '2026-11-23T11:00:00Z', 'America/Sao_Paulo'),
	defer('England before a bank holiday', 'GB', '2026-12-27T11:00:00Z', '2026-12-29T08:00:00Z', 'Europe/London'),
	defer('New Zealand on a Sunday', 'NZ', '2026-11-21T23:00:00Z', '2026-11-22T19:00:00Z', 'Pacific/Auckland'),
	defer('Berlin after clocks went back', 'DEFAULT-9-18', '2026-10-26T07:30:00Z', '2026-10-26T08:00:00Z', 'Europe/Berlin'),
	allow('Berlin before', 'DEFAULT-9-18', '2026-10-23T07:30:00Z', 'Europe/Berlin'),
];
