import type { Instant } from './instant';

/**
 * Offsets that are law but that the tz data of many runtimes does not know yet.
 * A correction only says what holds from an instant on; a runtime that already knows it gives the same answer.
 */
export interface ZoneCorrection {
	zones: readonly string[];
	/** From here on, milliseconds since 1970-01-01T00:00:00Z. */
	from: number;
	offsetMinutes: number;
	source: string;
}

export const ZONE_CORRECTIONS: readonly ZoneCorrection[] = [
	{
		zones: ['America/Vancouver', 'Canada/Pacific'],
		from: Date.UTC(2026, 2, 8, 10),
		offsetMinutes: -7 * 60,
		source: 'British Columbia stays on UTC-7 after 2026-03-08; tz database release 2026b',
	},
	{
		zones: ['America/Edmonton', 'America/Yellowknife', 'Canada/Mountain'],
		from: Date.UTC(2026, 2, 8, 9),
		offsetMinutes: -6 * 60,
		source: 'Alberta Bill 31: UTC-6 all year, in force since 2026-06-18; tz database release 2026c',
	},
	{
		zones: ['America/Inuvik'],
		from: Date.UTC(2026, 2, 8, 9),
		offsetMinutes: -6 * 60,
		source: 'Northwest Territories: UTC-6 all year, in force since 2026-08-21; tz database release 2026d',
	},
	{
		zones: ['Africa/Casablanca', 'Africa/El_Aaiun'],
		from: Date.UTC(2026, 8, 20, 1),
		offsetMinutes: 0,
		source: 'Morocco: UTC all year since 2026-09-20; tz database release 2026c',
	},
];

const byZone = new Map(ZONE_CORRECTIONS.flatMap((correction) => correction.zones.map((zone) => [zone, correction])));

/** The corrected offset of `zone` at `instant`, in minutes ahead of UTC; undefined where no correction applies. */
export function correctedOffset(zone: string, instant: Instant): number | undefined {
	const correction = byZone.get(zone);
	return correction && instant >= correction.from ? correction.offsetMinutes : undefined;
}
