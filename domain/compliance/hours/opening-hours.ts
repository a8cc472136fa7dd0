import { civilDateOfDayNumber, weekdayOf, type CivilDate } from '../../calendar/civil-date';
import { instantOf, type Instant } from '../../calendar/instant';
import { dayNumberAt, instantAt, type TimeZone } from '../../calendar/time-zone';

/** Minutes since midnight, `[from, until)`; `until` above 1440 runs over into the next day. */
export type Interval = readonly [from: number, until: number];

/** The instants between which something is open on one day: `[opens, closes)`. */
type Opening = readonly [opens: number, closes: number];

const MINUTES_PER_DAY = 1440;
// Hours of far-apart zones may never meet; beyond this nobody waits for them.
const HORIZON_DAYS = 60;
const MOST_STEPS = 500;

/** The hours in which customers may be contacted, in local civil time. */
export class OpeningHours {
	private readonly openings = new Map<TimeZone, Map<number, readonly Opening[]>>();
	private readonly overnight: boolean;

	/** `weekdays`: the intervals of ISO weekday 1 (Monday) to 7 at index 0 to 6. `closedOn`: days without hours. */
	constructor(
		readonly weekdays: readonly (readonly Interval[])[],
		readonly closedOn: (date: CivilDate) => boolean,
	) {
		this.overnight = weekdays.some((intervals) => intervals.some(([, until]) => until > MINUTES_PER_DAY));
	}

	/** The first instant from `at` on that is open in `zone`, at least `guard` milliseconds before closing; null if none is near. */
	nextIn(zone: TimeZone, at: Instant, guard = 0): Instant | null {
		const today = dayNumberAt(zone, at);
		for (let day = this.overnight ? today - 1 : today; day <= today + HORIZON_DAYS; day += 1) {
			for (const [opens, closes] of this.openingsOn(zone, day)) {
				const opening = Math.max(at, opens);
				if (opening < closes - guard) return instantOf(opening);
			}
		}
		return null;
	}

	/** The instant at which `zone` closes, less `guard`, where it is open at `at`; null where it is not. */
	closingIn(zone: TimeZone, at: Instant, guard = 0): Instant | null {
		const today = dayNumberAt(zone, at);
		for (let day = this.overnight ? today - 1 : today; day <= today; day += 1) {
			for (const [opens, closes] of this.openingsOn(zone, day)) {
				if (opens <= at && at < closes - guard) return instantOf(closes - guard);
			}
		}
		return null;
	}

	private openingsOn(zone: TimeZone, day: number): readonly Opening[] {
		let days = this.openings.get(zone);
		if (!days) this.openings.set(zone, (days = new Map<number, readonly Opening[]>()));
		let openings = days.get(day);
		if (!openings) days.set(day, (openings = this.openingsOfDate(zone, civilDateOfDayNumber(day))));
		return openings;
	}

	// Where clocks show a time twice, the later one opens and the earlier one closes: the stricter reading.
	private openingsOfDate(zone: TimeZone, date: CivilDate): readonly Opening[] {
		if (this.closedOn(date)) return [];
		const intervals = this.weekdays[weekdayOf(date) - 1] ?? [];
		return intervals.map(([from, until]) => [instantAt(zone, date, from, 'latest'), instantAt(zone, date, until, 'earliest')]);
	}
}

/** The first instant from `at` on that is open in every zone; `at` itself where it is; null where there is none near. */
export function nextOpening(hours: OpeningHours, zones: readonly TimeZone[], at: Instant, guard = 0): Instant | null {
	let candidate = at;
	for (let step = 0; step < MOST_STEPS; step += 1) {
		let latest = candidate;
		for (const zone of zones) {
			const opening = hours.nextIn(zone, candidate, guard);
			if (opening === null) return null;
			if (opening > latest) latest = opening;
		}
		if (latest === candidate) return candidate;
		candidate = latest;
	}
	return null;
}

/** The instant at which the first of the zones closes, where all are open at `at`; null where one is not. */
export function firstClosing(hours: OpeningHours, zones: readonly TimeZone[], at: Instant, guard = 0): Instant | null {
	let first: Instant | null = null;
	for (const zone of zones) {
		const closing = hours.closingIn(zone, at, guard);
		if (closing === null) return null;
		if (first === null || closing < first) first = closing;
	}
	return first;
}
