import { addDays, civilDate, partsOf, weekdayOf, type CivilDate } from './civil-date';
import { easterSunday } from './easter';

/** How a statute names a day of the year. */
type HolidayRule =
	| { on: readonly [month: number, day: number]; ifSunday?: 'also_monday'; observed?: 'federal' }
	| { easter: number }
	| { nth: number; weekday: number; month: number }
	| { mondayBefore: readonly [month: number, day: number] }
	| { dates: readonly string[] };

/** A list of holidays that a statute or a guideline gives itself, rather than "public holidays" at large. */
interface StatutoryList {
	source: string;
	days: readonly HolidayRule[];
}

const MONDAY = 1;
const THURSDAY = 4;

const LISTS = {
	'US-FEDERAL': {
		source: '5 USC 6103; a Saturday is observed on Friday, a Sunday on Monday, and both days count',
		days: [
			{ on: [1, 1], observed: 'federal' },
			{ nth: 3, weekday: MONDAY, month: 1 },
			{ nth: 3, weekday: MONDAY, month: 2 },
			{ nth: -1, weekday: MONDAY, month: 5 },
			{ on: [6, 19], observed: 'federal' },
			{ on: [7, 4], observed: 'federal' },
			{ nth: 1, weekday: MONDAY, month: 9 },
			{ nth: 2, weekday: MONDAY, month: 10 },
			{ on: [11, 11], observed: 'federal' },
			{ nth: 4, weekday: THURSDAY, month: 11 },
			{ on: [12, 25], observed: 'federal' },
		],
	},
	'CA-ON': {
		source: 'Legislation Act, 2006 and O. Reg. 74/06: statutory holidays of Ontario',
		days: [
			{ on: [1, 1] },
			{ nth: 3, weekday: MONDAY, month: 2 },
			{ easter: -2 },
			{ mondayBefore: [5, 25] },
			{ on: [7, 1], ifSunday: 'also_monday' },
			{ nth: 1, weekday: MONDAY, month: 9 },
			{ nth: 2, weekday: MONDAY, month: 10 },
			{ on: [12, 25] },
			{ on: [12, 26] },
		],
	},
	'CA-QC': {
		source: 'Interpretation Act (CQLR c I-16) s. 61(23): holidays of Quebec, Easter Monday among them',
		days: [
			{ on: [1, 1] },
			{ easter: -2 },
			{ easter: 1 },
			{ mondayBefore: [5, 25] },
			{ on: [6, 24], ifSunday: 'also_monday' },
			{ on: [7, 1], ifSunday: 'also_monday' },
			{ nth: 1, weekday: MONDAY, month: 9 },
			{ nth: 2, weekday: MONDAY, month: 10 },
			{ on: [12, 25] },
		],
	},
	'CA-BC': {
		source: 'Employment Standards Act (RSBC 1996 c 113): statutory holidays of British Columbia',
		days: [
			{ on: [1, 1] },
			{ nth: 3, weekday: MONDAY, month: 2 },
			{ easter: -2 },
			{ mondayBefore: [5, 25] },
			{ on: [7, 1], ifSunday: 'also_monday' },
			{ nth: 1, weekday: MONDAY, month: 8 },
			{ nth: 1, weekday: MONDAY, month: 9 },
			{ on: [9, 30] },
			{ nth: 2, weekday: MONDAY, month: 10 },
			{ on: [11, 11] },
			{ on: [12, 25] },
		],
	},
	'AU-NATIONAL': {
		source: 'ACCC/ASIC RG 96 section 4: national public holidays; substitute days of the states are not national',
		days: [{ on: [1, 1] }, { on: [1, 26] }, { easter: -2 }, { easter: 1 }, { on: [4, 25] }, { on: [12, 25] }, { on: [12, 26] }],
	},
	'IN-FESTIVALS': {
		source: 'National holidays, Holi and Diwali; the days of festivals are those that the Government of India announces',
		days: [
			{ on: [1, 26] },
			{ on: [8, 15] },
			{ on: [10, 2] },
			{ dates: ['2025-03-14', '2026-03-03', '2026-03-04', '2027-03-22', '2028-03-11'] },
			{ dates: ['2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17'] },
		],
	},
} as const satisfies Record<string, StatutoryList>;

export type StatutoryListId = keyof typeof LISTS;

export const STATUTORY_LIST_IDS = Object.keys(LISTS) as readonly StatutoryListId[];

const cache = new Map<string, ReadonlySet<string>>();

/** Whether a list of a statute has `date`. */
export function isStatutoryHoliday(list: StatutoryListId, date: CivilDate): boolean {
	return statutoryHolidaysOf(list, partsOf(date).year).has(date);
}

/** The days of a statutory list that fall in a year. */
export function statutoryHolidaysOf(list: StatutoryListId, year: number): ReadonlySet<string> {
	const name = `${list} ${year}`;
	let days = cache.get(name);
	if (!days) {
		const rules: readonly HolidayRule[] = LISTS[list].days;
		// New Year's Day of the next year may be observed on the last day of this one.
		const around = [year - 1, year, year + 1].flatMap((of) => rules.flatMap((rule) => datesOf(rule, of)));
		cache.set(name, (days = new Set(around.filter((date) => partsOf(date).year === year))));
	}
	return days;
}

/** Where a list comes from. */
export function sourceOfStatutoryList(list: StatutoryListId): string {
	return LISTS[list].source;
}

function datesOf(rule: HolidayRule, year: number): CivilDate[] {
	if ('easter' in rule) return [addDays(easterSunday(year), rule.easter)];
	if ('nth' in rule) return [nthWeekday(rule.nth, rule.weekday, rule.month, year)];
	if ('dates' in rule) return rule.dates.filter((date) => date.startsWith(`${year}-`)) as CivilDate[];
	if ('mondayBefore' in rule) {
		const before = addDays(civilDate(year, ...rule.mondayBefore), -1);
		return [addDays(before, -(weekdayOf(before) - MONDAY))];
	}
	const date = civilDate(year, ...rule.on);
	const weekday = weekdayOf(date);
	if (rule.observed === 'federal' && weekday >= 6) return [date, addDays(date, weekday === 6 ? -1 : 1)];
	if (rule.ifSunday && weekday === 7) return [date, addDays(date, 1)];
	return [date];
}

function nthWeekday(nth: number, weekday: number, month: number, year: number): CivilDate {
	if (nth < 0) {
		const last = civilDate(year, month + 1, 0);
		return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
	}
	const first = civilDate(year, month, 1);
	return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}
