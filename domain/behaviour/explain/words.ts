const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MS_PER_DAY = 86_400_000;

/** `42 %`. */
export function percent(share: number): string {
	return `${Math.round(100 * share)} %`;
}

/** `1 day`, `9 days`, `2.5 days`. */
export function days(count: number): string {
	return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** `1 invoice`, `3 invoices`. */
export function invoices(count: number): string {
	return `${count} ${count === 1 ? 'invoice' : 'invoices'}`;
}

/** The weekday of a day number. */
export function dayName(day: number): string {
	return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? '';
}

/** The month of a day number. */
export function monthName(day: number): string {
	return MONTHS[new Date(day * MS_PER_DAY).getUTCMonth()] ?? '';
}
