import { addDays, laterOf, type CivilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { dateOfMoment, type Moment } from '../calendar/moment';
import { datesAt, type Facts } from './facts';

// The Debt Respite Scheme (England and Wales) Regulations 2020, reg. 26: a standard breathing space lasts sixty days.
const STANDARD_DAYS = 60;

/** The moratorium that protects the customer at `at`; undefined where none does. Its last day still counts. */
export function moratoriumAt(facts: Facts, at: Instant): { kind: string } | undefined {
	const { moratorium } = facts.customer.flags;
	if (!moratorium) return undefined;
	const { earliest, latest } = datesAt(facts, at);
	const start = moratorium.start && dateIn(facts, moratorium.start);
	const end = moratoriumEnd(facts);
	if (start && latest < start) return undefined;
	return end && earliest > end ? undefined : { kind: moratorium.kind };
}

/** The last day of the moratorium: as stated or, for a standard breathing space, by the law; undefined where it is open. */
export function moratoriumEnd(facts: Facts): CivilDate | undefined {
	const { moratorium } = facts.customer.flags;
	if (moratorium?.end) return dateIn(facts, moratorium.end);
	const start = moratorium?.start && dateIn(facts, moratorium.start);
	return start && isStandardBreathingSpace(moratorium.kind) ? addDays(start, STANDARD_DAYS - 1) : undefined;
}

/** Whether some day of the moratorium lies between two dates, both included. */
export function moratoriumTouches(facts: Facts, from: CivilDate, until: CivilDate): boolean {
	const { moratorium } = facts.customer.flags;
	if (!moratorium) return false;
	const start = (moratorium.start && dateIn(facts, moratorium.start)) ?? from;
	const end = moratoriumEnd(facts) ?? until;
	return laterOf(start, from) <= (end < until ? end : until);
}

/** Whether a moratorium is called by the name of the scheme for persons in England and Wales. */
export function isBreathingSpace(kind: string): boolean {
	return /breathing|mental.health.crisis/i.test(kind);
}

function isStandardBreathingSpace(kind: string): boolean {
	return isBreathingSpace(kind) && !/mental|crisis/i.test(kind);
}

function dateIn(facts: Facts, moment: Moment): CivilDate | undefined {
	return facts.zones.map((zone) => dateOfMoment(moment, zone)).sort()[0];
}
