import type { Address } from '../calendar/address';
import { instantOf, type Instant } from '../calendar/instant';
import { readPhone } from '../calendar/phone-zones';
import { offsetAt, type TimeZone } from '../calendar/time-zone';
import { clocksOf } from '../calendar/zone-freshness';
import { BoundedMap } from '../memory/bounded-map';

/** What is known of the customer's place in time. */
export interface ZoneSources {
	address: Address;
	/** The zone that the customer's record names. */
	stated?: TimeZone;
	phones: readonly string[];
	/** Regulation F binds: every place that may be inconvenient counts. */
	strict: boolean;
}

const known = new BoundedMap<string, readonly TimeZone[]>(2_000);
// Two years, closely enough that no change of clocks is missed.
const DAYS_APART = 3;
const SAMPLES = 244;

/**
 * Every clock the customer may live by. A stated zone or the address places him; numbers of another country add theirs;
 * under Regulation F a stated zone that contradicts the address, and a North American area code that contradicts both,
 * add theirs too (12 CFR 1006.6, comment 6(b)(1)(i)-2).
 */
export function zonesOf(sources: ZoneSources, asOf: Instant): readonly TimeZone[] {
	const candidates = candidatesOf(sources).flatMap((zone) => clocksOf(zone));
	if (candidates.length < 2) return candidates;
	const year = new Date(asOf).getUTCFullYear();
	return known.get(`${year} ${candidates.join()}`, () => distinct(candidates, year));
}

function candidatesOf({ address, stated, phones, strict }: ZoneSources): readonly TimeZone[] {
	const placed = stated === undefined ? address.zones : strict && !address.zones.includes(stated) && isPlaced(address) ? [stated, ...address.zones] : [stated];
	const added = phones.flatMap((phone) => {
		const place = readPhone(phone, address.country);
		if (!place) return [];
		const foreign = place.country === undefined ? !place.zones.some((zone) => address.zones.includes(zone)) : place.country !== address.country;
		const contradicts = strict && place.byAreaCode && isPlaced(address) && !place.zones.some((zone) => address.zones.includes(zone));
		return foreign || contradicts ? place.zones : [];
	});
	return [...placed, ...added];
}

// An address that is no more than a country of many zones contradicts nothing within it.
function isPlaced(address: Address): boolean {
	return address.regionKnown || address.zones.length === 1;
}

// Of clocks that agree all through this year and the next, the first stands for all.
function distinct(zones: readonly TimeZone[], year: number): readonly TimeZone[] {
	const byOffsets = new Map<string, TimeZone>();
	for (const zone of zones) {
		const offsets = Array.from({ length: SAMPLES }, (_, index) => offsetAt(zone, instantOf(Date.UTC(year, 0, 1 + index * DAYS_APART, 12))));
		const name = offsets.join();
		if (!byOffsets.has(name)) byOffsets.set(name, zone);
	}
	return [...byOffsets.values()];
}
