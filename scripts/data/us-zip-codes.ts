/**
 * Reduces the libraries zipcodes (places of US ZIP codes) and tz-lookup (zones of coordinates) to what the calendar
 * needs: the state of every ZIP code's first three digits and, in states that two zones share, the zones of the code.
 * Usage: npm run data:zip-codes
 *
 * A code stands for an area, not for a point: every zone of its state that lies as near to its centre as the fourth
 * nearest code does (at most some 20 km) counts. So a code in a town is small, and one in the country large.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import tzLookup from '@photostructure/tz-lookup';
import { codes } from 'zipcodes';

import { zonesOfRegion } from '../../domain/calendar/region-zones';
import { offsetAt, parseTimeZone, type TimeZone } from '../../domain/calendar/time-zone';
import { instantOf } from '../../domain/calendar/instant';

const target = path.join(__dirname, '../../domain/calendar/us-zip-codes.data.json');
const LARGEST_RADIUS_DEGREES = 0.18;
const NEIGHBOURS = 4;
const DIRECTIONS = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1], [0.7, 0.7], [-0.7, 0.7], [0.7, -0.7], [-0.7, -0.7]] as const;

const letters: TimeZone[] = [];
const states: Record<string, string> = {};
const zones: Record<string, string> = {};
const byPrefix = new Map<string, { zip: string; state: string; zones: string }[]>();

const centres = centresByState();
for (const { zip, state, latitude, longitude, country } of Object.values(codes)) {
	const ofState = zonesOfRegion(`US-${state}`);
	if (country !== 'US' || !ofState) continue;
	const place = { zip, state, zones: encode(zonesAround(latitude, longitude, ofState, radiusOf(latitude, longitude, centres.get(state) ?? []))) };
	byPrefix.set(zip.slice(0, 3), [...(byPrefix.get(zip.slice(0, 3)) ?? []), place]);
}
for (const [prefix, places] of [...byPrefix].sort()) {
	states[prefix] = [...new Set(places.map(({ state }) => state))].sort().join(' ');
	if (places.every((place) => (zonesOfRegion(`US-${place.state}`)?.length ?? 0) < 2)) continue;
	const [first] = places;
	if (places.every((place) => place.zones === first?.zones)) zones[prefix] = first?.zones ?? '';
	else for (const place of places) zones[place.zip] = place.zones;
}
const data = { libraries: ['zipcodes', '@photostructure/tz-lookup'], letters, states, zones };
writeFileSync(target, `${JSON.stringify(data)}\n`);

// Several codes may have one centre: boxes at the post office.
function centresByState(): Map<string, readonly [latitude: number, longitude: number][]> {
	const byState = new Map<string, Map<string, [number, number]>>();
	for (const { state, latitude, longitude } of Object.values(codes)) {
		const known = byState.get(state) ?? new Map<string, [number, number]>();
		byState.set(state, known.set(`${latitude} ${longitude}`, [latitude, longitude]));
	}
	return new Map([...byState].map(([state, known]) => [state, [...known.values()]]));
}

function radiusOf(latitude: number, longitude: number, others: readonly (readonly [number, number])[]): number {
	const east = Math.cos((latitude * Math.PI) / 180);
	const distances = others.map(([north, west]) => Math.hypot(north - latitude, (west - longitude) * east)).sort((a, b) => a - b);
	return Math.min(distances[NEIGHBOURS] ?? LARGEST_RADIUS_DEGREES, LARGEST_RADIUS_DEGREES);
}

function zonesAround(latitude: number, longitude: number, ofState: readonly TimeZone[], radius: number): TimeZone[] {
	const around = DIRECTIONS.map(([north, east]) => zoneAt(latitude + north * radius, longitude + east * radius));
	const found = ofState.filter((zone) => around.some((other) => other !== null && sameClock(zone, other)));
	return found.length > 0 ? found : [...ofState];
}

function zoneAt(latitude: number, longitude: number): TimeZone | null {
	return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? parseTimeZone(tzLookup(latitude, longitude)) : null;
}

function sameClock(a: TimeZone, b: TimeZone): boolean {
	return Array.from({ length: 12 }, (_, month) => instantOf(Date.UTC(2027, month, 15, 12))).every((at) => offsetAt(a, at) === offsetAt(b, at));
}

function encode(found: readonly TimeZone[]): string {
	return found
		.map((zone) => {
			if (!letters.includes(zone)) letters.push(zone);
			return String.fromCharCode(65 + letters.indexOf(zone));
		})
		.sort()
		.join('');
}
