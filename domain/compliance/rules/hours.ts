import { formatUtc, type Instant } from '../../calendar/instant';
import { localTimeAt, type TimeZone } from '../../calendar/time-zone';
import type { Facts } from '../facts';
import { firstClosing, nextOpening, type OpeningHours } from '../hours/opening-hours';
import { describeProfile, hoursOf, type ProfileId } from '../hours/profiles';
import { block, defer, type Outcome } from '../rule';

const MS_PER_MINUTE = 60_000;
const MOST_NAMED = 4;

/** The part of a rule that keeps messages within the hours of a profile. */
export function keepsHours(profile: ProfileId) {
	return {
		evaluate: (facts: Facts, at: Instant): Outcome | undefined => outsideHours(facts, at, profile),
		holdsUntil: (facts: Facts, at: Instant): Instant | undefined => firstClosing(hoursFor(facts, profile), facts.zones, at, guardOf(facts)) ?? undefined,
	};
}

/** What is to be said of a message outside the hours of a profile, in any zone of the customer; undefined within them. */
export function outsideHours(facts: Facts, at: Instant, profile: ProfileId, zones: readonly TimeZone[] = facts.zones): Outcome | undefined {
	const hours = hoursFor(facts, profile);
	const until = nextOpening(hours, zones, at, guardOf(facts));
	if (until === at) return undefined;
	const allowed = facts.statedHours ? 'the hours that the customer asked for' : `${describeProfile(profile)}, by local time`;
	const found = `It is ${localTimes(zones.filter((zone) => hours.nextIn(zone, at, guardOf(facts)) !== at), at)}; allowed: ${allowed}, in every zone the customer may be in.`;
	return until === null ? block(`${found} These hours never meet; fill in the customer's region, postal code or time zone.`) : defer(`${found} It may go at ${formatUtc(until)}.`, until);
}

/** The hours of a profile for this customer. */
export function hoursFor(facts: Facts, profile: ProfileId): OpeningHours {
	return hoursOf(profile, facts.place, facts.statedHours);
}

/** The customer's local times in words: `07:59 in America/New_York (2026-11-17)`. */
export function localTimes(zones: readonly TimeZone[], at: Instant): string {
	const named = zones.slice(0, MOST_NAMED).map((zone) => {
		const { date, minuteOfDay } = localTimeAt(zone, at);
		const [hours, minutes] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
		return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')} in ${zone} (${date})`;
	});
	return named.join(', ') + (zones.length > MOST_NAMED ? ` and ${zones.length - MOST_NAMED} more zones` : '');
}

/** The guard before closing, in milliseconds. */
export function guardOf(facts: Facts): number {
	return facts.settings.guardMinutes * MS_PER_MINUTE;
}
