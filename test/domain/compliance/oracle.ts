import { parseCivilDate, type CivilDate } from '../../../domain/calendar/civil-date';
import type { Place } from '../../../domain/calendar/holidays';
import { instantOf } from '../../../domain/calendar/instant';
import { parseTimeZone, type TimeZone } from '../../../domain/calendar/time-zone';
import { nextOpening } from '../../../domain/compliance/hours/opening-hours';
import { hoursOf, isHolidayOf, type ProfileId } from '../../../domain/compliance/hours/profiles';

/** A zone, the hours that hold there, and the same hours written down once more: minutes of Monday to Friday, Saturday, Sunday. */
interface OracleCase {
	zone: string;
	profile: ProfileId;
	place: Place;
	minutes: readonly [readonly [number, number] | null, readonly [number, number] | null, readonly [number, number] | null];
}

const h = (from: number, until: number): readonly [number, number] => [from * 60, until * 60];

export const ORACLE_CASES: readonly OracleCase[] = [
	{ zone: 'America/New_York', profile: 'US-FED', place: { country: 'US' }, minutes: [h(8, 21), h(8, 21), h(8, 21)] },
	{ zone: 'America/Los_Angeles', profile: 'US-SAFE', place: { country: 'US' }, minutes: [h(8, 20), h(9, 20), null] },
	{ zone: 'America/Chicago', profile: 'TX-SOLICIT', place: { country: 'US' }, minutes: [h(9, 21), h(9, 21), h(12, 21)] },
	{ zone: 'America/Phoenix', profile: 'US-FED', place: { country: 'US' }, minutes: [h(8, 21), h(8, 21), h(8, 21)] },
	{ zone: 'America/Toronto', profile: 'CA-QC', place: { country: 'CA', region: 'CA-QC' }, minutes: [h(8, 20), h(8, 20), null] },
	{ zone: 'America/St_Johns', profile: 'CA-ON', place: { country: 'CA', region: 'CA-ON' }, minutes: [h(7, 21), h(7, 21), h(13, 17)] },
	{ zone: 'America/Vancouver', profile: 'CA-BC', place: { country: 'CA', region: 'CA-BC' }, minutes: [h(7, 21), h(7, 21), h(13, 17)] },
	{ zone: 'America/Sao_Paulo', profile: 'BR-SP', place: { country: 'BR', region: 'BR-SP' }, minutes: [h(8, 20), h(8, 14), null] },
	{ zone: 'Europe/London', profile: 'GB', place: { country: 'GB', region: 'GB-ENG' }, minutes: [h(8, 20), h(9, 17), null] },
	{ zone: 'Europe/Berlin', profile: 'DEFAULT', place: { country: 'DE', region: 'DE-NI' }, minutes: [h(9, 18), null, null] },
	{ zone: 'Asia/Kolkata', profile: 'IN', place: { country: 'IN' }, minutes: [h(8, 19), h(8, 19), h(8, 19)] },
	{ zone: 'Australia/Lord_Howe', profile: 'AU', place: { country: 'AU' }, minutes: [h(7.5, 21), h(9, 21), h(9, 21)] },
];

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Whether a clock on the wall in the zone is within hours at each minute from `from` to `until`, by Intl alone. */
export function openMinutes({ zone, profile, place, minutes }: OracleCase, from: number, until: number): Uint8Array {
	const clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
	const open = new Uint8Array((until - from) / MINUTE);
	const free = new Map<string, boolean>();
	for (let quarter = from; quarter < until; quarter += QUARTER) {
		const [, date = '', hour = '0', minute = '0'] = /^([\d-]+),? (\d+):(\d+)/.exec(clock.format(quarter)) ?? [];
		if (!free.has(date)) free.set(date, isHolidayOf(profile, place, parseCivilDate(date) as CivilDate));
		if (free.get(date)) continue;
		const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
		const span = minutes[weekday === 0 ? 2 : weekday === 6 ? 1 : 0];
		for (let index = 0; span && index < 15; index += 1) {
			const local = Number(hour) * 60 + Number(minute) + index;
			if (local >= span[0] && local < span[1]) open[(quarter - from) / MINUTE + index] = 1;
		}
	}
	return open;
}

/**
 * How many minutes, every `step`-th between two moments, the evaluator answers otherwise than the oracle: whether it is
 * open and, where it is not, when it opens next. Minutes whose next opening lies beyond `until` are left out.
 */
export function disagreements(oracleCase: OracleCase, from: number, until: number, step: number): number {
	const zone = parseTimeZone(oracleCase.zone) as TimeZone;
	const hours = hoursOf(oracleCase.profile, oracleCase.place);
	const open = openMinutes(oracleCase, from, until);
	let [next, wrong] = [-1, 0];
	for (let index = open.length - 1; index >= 0; index -= 1) {
		if (open[index]) next = index;
		if (next < 0 || index % step !== 0) continue;
		const expected = from + next * MINUTE;
		if (nextOpening(hours, [zone], instantOf(from + index * MINUTE)) !== expected) wrong += 1;
	}
	return wrong;
}
