import { weekdayOf, type CivilDate } from '../../../calendar/civil-date';
import { dayAndMonth, exactDate } from './day-rules';

/**
 * The date that figures such as `5/11`, `05.11.26` or `2026-11-05` say; undefined where they say none. `monthFirst`:
 * in the sender's country 5/11 is the eleventh of May. A figure above twelve or a weekday beside it decides against that.
 */
export function numericDate(text: string, today: CivilDate, monthFirst: boolean, weekday?: number): CivilDate | undefined {
	const parts = text.split(/[./-]/).map(Number);
	const [a = 0, b = 0, c] = parts;
	if (a > 31) return c === undefined ? undefined : exactDate(a, b, c);
	const orders = monthFirst && text.includes('/') ? [[b, a], [a, b]] : [[a, b], [b, a]];
	const dates = orders.map(([day = 0, month = 0]) => read(day, month, c, today, weekday)).filter((date) => date !== undefined);
	return (weekday === undefined ? undefined : dates.find((date) => weekdayOf(date) === weekday)) ?? dates[0];
}

function read(day: number, month: number, year: number | undefined, today: CivilDate, weekday?: number): CivilDate | undefined {
	if (month > 12 || day > 31) return undefined;
	return year === undefined ? dayAndMonth(today, month, day, weekday) : exactDate(year < 100 ? 2000 + year : year, month, day);
}
