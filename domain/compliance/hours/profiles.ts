import { weekendOf } from '../../calendar/business-day';
import { weekdayOf, type CivilDate } from '../../calendar/civil-date';
import { isPublicHoliday, type Place } from '../../calendar/holidays';
import { isStatutoryHoliday, type StatutoryListId } from '../../calendar/statutory-holidays';
import { parseTimeOfDay } from '../../calendar/time-of-day';
import { BoundedMap } from '../../memory/bounded-map';
import { OpeningHours, type Interval } from './opening-hours';

/** `HH:MM–HH:MM`, or null for a day without hours. */
type Span = string | null;

interface Profile {
	mondayToFriday: Span;
	saturday: Span;
	sunday: Span;
	/** Days without hours: none, the public holidays of the customer's place, or a list of the law's own. */
	holidays: 'none' | 'public' | StatutoryListId;
	/** Where the weekend is not Saturday and Sunday, its days are without hours too. */
	localWeekend?: boolean;
}

/** The hours that a law, a guideline or a careful house keeps. Half-open: at the closing time itself it is too late. */
const PROFILES = {
	'US-FED': { mondayToFriday: '08:00–21:00', saturday: '08:00–21:00', sunday: '08:00–21:00', holidays: 'none' },
	'US-SAFE': { mondayToFriday: '08:00–20:00', saturday: '09:00–20:00', sunday: null, holidays: 'US-FEDERAL' },
	'US-WA': { mondayToFriday: '07:30–21:00', saturday: '07:30–21:00', sunday: '07:30–21:00', holidays: 'none' },
	'US-STATE-OTHER': { mondayToFriday: '08:00–20:00', saturday: '08:00–20:00', sunday: null, holidays: 'none' },
	'SOLICIT-08-20': { mondayToFriday: '08:00–20:00', saturday: '08:00–20:00', sunday: '08:00–20:00', holidays: 'none' },
	'SOLICIT-09-20': { mondayToFriday: '09:00–20:00', saturday: '09:00–20:00', sunday: '09:00–20:00', holidays: 'none' },
	'TX-SOLICIT': { mondayToFriday: '09:00–21:00', saturday: '09:00–21:00', sunday: '12:00–21:00', holidays: 'none' },
	'CA-ON': { mondayToFriday: '07:00–21:00', saturday: '07:00–21:00', sunday: '13:00–17:00', holidays: 'CA-ON' },
	'CA-BC': { mondayToFriday: '07:00–21:00', saturday: '07:00–21:00', sunday: '13:00–17:00', holidays: 'CA-BC' },
	'CA-QC': { mondayToFriday: '08:00–20:00', saturday: '08:00–20:00', sunday: null, holidays: 'CA-QC' },
	'CA-AB': { mondayToFriday: '07:00–22:00', saturday: '07:00–22:00', sunday: '07:00–22:00', holidays: 'none' },
	'CA-OTHER': { mondayToFriday: '07:00–21:00', saturday: '07:00–21:00', sunday: '13:00–17:00', holidays: 'public' },
	GB: { mondayToFriday: '08:00–20:00', saturday: '09:00–17:00', sunday: null, holidays: 'public' },
	AU: { mondayToFriday: '07:30–21:00', saturday: '09:00–21:00', sunday: '09:00–21:00', holidays: 'AU-NATIONAL' },
	'AU-WORK': { mondayToFriday: '09:00–17:00', saturday: null, sunday: null, holidays: 'AU-NATIONAL' },
	NZ: { mondayToFriday: '08:00–20:00', saturday: '08:00–20:00', sunday: null, holidays: 'none' },
	IN: { mondayToFriday: '08:00–19:00', saturday: '08:00–19:00', sunday: '08:00–19:00', holidays: 'IN-FESTIVALS' },
	'BR-SP': { mondayToFriday: '08:00–20:00', saturday: '08:00–14:00', sunday: null, holidays: 'public' },
	'BR-RJ': { mondayToFriday: '09:00–19:00', saturday: null, sunday: null, holidays: 'public' },
	'BR-ES': { mondayToFriday: '08:00–19:00', saturday: null, sunday: null, holidays: 'public' },
	'BR-AM': { mondayToFriday: '08:00–19:00', saturday: null, sunday: null, holidays: 'public' },
	DEFAULT: { mondayToFriday: '09:00–18:00', saturday: null, sunday: null, holidays: 'public', localWeekend: true },
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof PROFILES;

/** All profiles, in the order in which they are written down here. */
export const PROFILE_IDS = Object.keys(PROFILES) as readonly ProfileId[];

/** Hours that a customer has stated, in minutes since midnight; `days` are ISO weekdays, undefined where none were stated. */
export interface StatedHours {
	interval: Interval;
	days?: readonly number[];
}

const MOST_REMEMBERED = 500;
const atPlaces = Object.fromEntries(PROFILE_IDS.map((id) => [id, new BoundedMap<string, OpeningHours>(MOST_REMEMBERED)])) as Record<ProfileId, BoundedMap<string, OpeningHours>>;

/**
 * The hours of a profile at a place. Hours that the customer stated replace those of the profile; days that he did not
 * state, and holidays, stay as the profile has them.
 */
export function hoursOf(id: ProfileId, place: Place, stated?: StatedHours): OpeningHours {
	const name = place.region ?? place.country ?? '';
	return atPlaces[id].get(stated ? `${name}|${stated.interval.join('-')}|${stated.days?.join()}` : name, () => build(PROFILES[id], place, stated));
}

/** The public holidays, if any, on which a profile has no hours. */
export function isHolidayOf(id: ProfileId, place: Place, date: CivilDate): boolean {
	const { holidays } = PROFILES[id];
	if (holidays === 'none') return false;
	return holidays === 'public' ? isPublicHoliday(date, place) : isStatutoryHoliday(holidays, date);
}

/** The profile in words, for the documentation: `Mon–Fri 08:00–20:00, Sat 09:00–17:00, Sun none, not on public holidays`. */
export function describeProfile(id: ProfileId): string {
	return descriptions.get(id, describe);
}

const descriptions = new BoundedMap<ProfileId, string>(PROFILE_IDS.length);

function describe(id: ProfileId): string {
	const { mondayToFriday, saturday, sunday, holidays }: Profile = PROFILES[id];
	const days = [`Mon–Fri ${mondayToFriday ?? 'none'}`, `Sat ${saturday ?? 'none'}`, `Sun ${sunday ?? 'none'}`];
	if (holidays === 'none') return days.join(', ');
	return [...days, holidays === 'public' ? 'not on public holidays' : `not on holidays of the list ${holidays}`].join(', ');
}

function build(profile: Profile, place: Place, stated: StatedHours | undefined): OpeningHours {
	const { mondayToFriday, saturday, sunday, holidays } = profile;
	const spans = [mondayToFriday, mondayToFriday, mondayToFriday, mondayToFriday, mondayToFriday, saturday, sunday];
	const weekdays = spans.map((span, index) => {
		const open = stated?.days ? stated.days.includes(index + 1) : span !== null;
		if (!open) return [];
		return stated ? [stated.interval] : [intervalOf(span ?? '')];
	});
	const rest = profile.localWeekend ? weekendOf(place.country) : undefined;
	return new OpeningHours(weekdays, (date) => {
		if (rest?.has(weekdayOf(date)) && !stated?.days) return true;
		if (holidays === 'none') return false;
		return holidays === 'public' ? isPublicHoliday(date, place) : isStatutoryHoliday(holidays, date);
	});
}

function intervalOf(span: string): Interval {
	const [from = '', until = ''] = span.split('–');
	return [parseTimeOfDay(from) ?? 0, parseTimeOfDay(until) ?? 0];
}
