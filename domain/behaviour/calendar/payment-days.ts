import { civilDateOfDayNumber } from '../../calendar/civil-date';
import { isPublicHoliday, type Place } from '../../calendar/holidays';

const LONGEST_CLOSURE_DAYS = 14;

/**
 * The days on which a customer's payments can arrive. A due date on another day moves, in effect, to the next one that
 * is: whoever pays "on time" on a Sunday pays on Monday, a day late.
 */
export class PaymentDays {
	private readonly shifts = new Map<number, number>();

	/** `closed` are ISO weekdays without payments; where there are none, holidays do not stop payments either. */
	constructor(
		private readonly closed: ReadonlySet<number>,
		private readonly place: Place,
	) {}

	/** How many days after the day number `due` the next payment day lies; 0 where `due` is one. */
	shiftOf(due: number): number {
		if (this.closed.size === 0) return 0;
		let shift = this.shifts.get(due);
		if (shift === undefined) {
			shift = 0;
			while (shift < LONGEST_CLOSURE_DAYS && this.isClosed(due + shift)) shift += 1;
			this.shifts.set(due, shift);
		}
		return shift;
	}

	/** Whether `day` is a public holiday on a weekday on which payments usually arrive. */
	isHoliday(day: number): boolean {
		return this.closed.size > 0 && !this.closed.has(isoWeekdayOf(day)) && isPublicHoliday(civilDateOfDayNumber(day), this.place);
	}

	private isClosed(day: number): boolean {
		return this.closed.has(isoWeekdayOf(day)) || isPublicHoliday(civilDateOfDayNumber(day), this.place);
	}
}

/** ISO weekday (1 = Monday … 7 = Sunday) of a day number. */
export function isoWeekdayOf(day: number): number {
	const sinceMonday = (day + 3) % 7;
	return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1;
}
