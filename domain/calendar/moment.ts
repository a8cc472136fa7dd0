import { parseCivilDate, type CivilDate } from './civil-date';
import { parseInstant, type Instant } from './instant';
import { civilDateAt, instantAt, type TimeZone } from './time-zone';

/** When something is or was, as exactly as the source says it: a whole civil day, or an instant. */
export type Moment = { kind: 'day'; date: CivilDate } | { kind: 'instant'; instant: Instant };

/** A civil date or an ISO 8601 instant with an offset; null where `text` is neither. */
export function parseMoment(text: string): Moment | null {
	const date = parseCivilDate(text.trim());
	if (date) return { kind: 'day', date };
	const instant = parseInstant(text);
	return instant === null ? null : { kind: 'instant', instant };
}

/** The civil date of the moment as clocks in `zone` show it. */
export function dateOfMoment(moment: Moment, zone: TimeZone): CivilDate {
	return moment.kind === 'day' ? moment.date : civilDateAt(zone, moment.instant);
}

/** The first instant of the moment: a day begins at midnight in `zone`. */
export function startOfMoment(moment: Moment, zone: TimeZone): Instant {
	return moment.kind === 'day' ? instantAt(zone, moment.date, 0) : moment.instant;
}
