import { dayNumberOf, parseCivilDate } from '../../calendar/civil-date';
import { dateOfMoment, parseMoment } from '../../calendar/moment';
import type { TimeZone } from '../../calendar/time-zone';

const MOST_REMEMBERED = 50_000;
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?(Z|[+-]00:?00)?$/;

/**
 * Reads the dates inside events as day numbers (days since 1970-01-01). The dates of a history repeat, so each text is
 * parsed once.
 */
export class DayReader {
	/** null: the text names no day. */
	private readonly days = new Map<string, number | null>();

	/** `zone` is where an instant becomes a civil date. */
	constructor(private readonly zone: TimeZone) {}

	/** The day that a civil date, or an instant, names; undefined where `value` is neither. */
	read(value: unknown): number | undefined {
		if (typeof value !== 'string') return undefined;
		let day = this.days.get(value);
		if (day === undefined) {
			day = this.parse(value.trim());
			if (this.days.size < MOST_REMEMBERED) this.days.set(value, day);
		}
		return day ?? undefined;
	}

	private parse(text: string): number | null {
		// Spreadsheets and tables write a civil date as midnight in UTC.
		const date = parseCivilDate(MIDNIGHT.exec(text)?.[1] ?? text);
		if (date) return dayNumberOf(date);
		const moment = parseMoment(text);
		return moment ? dayNumberOf(dateOfMoment(moment, this.zone)) : null;
	}
}
