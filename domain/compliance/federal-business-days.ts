import { addDays, weekdayOf, type CivilDate } from '../calendar/civil-date';
import { isStatutoryHoliday } from '../calendar/statutory-holidays';

const SATURDAY = 6;

/** The `count`-th business day after `date` in the United States: no Saturdays, Sundays and federal holidays (5 USC 6103). */
export function federalBusinessDaysAfter(date: CivilDate, count: number): CivilDate {
	let day = date;
	for (let left = count; left > 0; ) {
		day = addDays(day, 1);
		if (weekdayOf(day) < SATURDAY && !isStatutoryHoliday('US-FEDERAL', day)) left -= 1;
	}
	return day;
}
