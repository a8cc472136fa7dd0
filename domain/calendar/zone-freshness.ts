import { IANAZone } from 'luxon';

import type { TimeZone } from './time-zone';

/** A moment at which a zone shows whether the runtime's tz data knows the newest law there. */
interface Probe {
	at: number;
	offsetMinutes: number;
	/**
	 * A zone that keeps the newer law's clock all year. Named only where the newer law is not certain: then a customer
	 * must be reachable on both clocks.
	 */
	otherClock?: string;
}

const PROBES: Readonly<Record<string, Probe>> = {
	'America/Vancouver': { at: Date.UTC(2026, 11, 15, 12), offsetMinutes: -7 * 60 },
	'America/Edmonton': { at: Date.UTC(2026, 11, 15, 12), offsetMinutes: -6 * 60 },
	'America/Inuvik': { at: Date.UTC(2026, 11, 15, 12), offsetMinutes: -6 * 60 },
	'Africa/Casablanca': { at: Date.UTC(2026, 11, 15, 12), offsetMinutes: 0 },
	'America/Asuncion': { at: Date.UTC(2025, 6, 1, 12), offsetMinutes: -3 * 60, otherClock: 'Etc/GMT+3' },
	'Asia/Almaty': { at: Date.UTC(2024, 5, 1, 12), offsetMinutes: 5 * 60, otherClock: 'Etc/GMT-5' },
};

const answers = new Map<string, boolean>();

/** Whether the runtime's own tz data is older than the law of `zone`; false for a zone nothing newer is known of. */
export function isStale(zone: string): boolean {
	const known = answers.get(zone);
	if (known !== undefined) return known;
	const probe = PROBES[zone];
	const stale = probe !== undefined && IANAZone.create(zone).offset(probe.at) !== probe.offsetMinutes;
	answers.set(zone, stale);
	return stale;
}

/**
 * The clocks that people in `zone` may live by: the zone itself and, where the tz data is stale and the newer law is
 * not certain, a zone that keeps the newer law's clock. Certain corrections are part of `offsetAt` already.
 */
export function clocksOf(zone: TimeZone): readonly TimeZone[] {
	const other = isStale(zone) ? PROBES[zone]?.otherClock : undefined;
	return other === undefined ? [zone] : [zone, other as TimeZone];
}

const PROBED = Object.keys(PROBES).sort();

/** Zones whose law the runtime's tz data does not know, sorted; empty on a runtime with tz 2026d or newer. */
export function staleZones(): readonly string[] {
	return PROBED.filter(isStale);
}
