import { IANAZone } from 'luxon';

import { BoundedMap } from '../memory/bounded-map';
import { correctedOffset } from './zone-corrections';
import type { Instant } from './instant';

const MS_PER_DAY = 86_400_000;
/** Every change of an offset in the tz data since 1970 falls on a quarter of an hour of UTC. */
export const QUARTER = 15 * 60_000;

const MOST_DAYS = 20_000;
const MOST_QUARTERS = 2_000;

/**
 * The offsets of one zone from UTC, asked of the runtime once a day of UTC: on a day that begins and ends with one offset
 * it holds throughout, and only on the days on which clocks change is each quarter of an hour looked up.
 */
export class ZoneOffsets {
	private readonly days = new BoundedMap<number, number | 'changes'>(MOST_DAYS);
	private readonly quarters = new BoundedMap<number, number>(MOST_QUARTERS);
	private readonly runtime: IANAZone;

	constructor(private readonly zone: string) {
		this.runtime = IANAZone.create(zone);
	}

	/** Minutes that clocks are ahead of UTC at `instant`, with the corrections for stale tz data applied. */
	at(instant: Instant): number {
		const ofDay = this.days.get(Math.floor(instant / MS_PER_DAY), this.ofDay);
		return ofDay === 'changes' ? this.quarters.get(Math.floor(instant / QUARTER), this.ofQuarter) : ofDay;
	}

	private readonly ofDay = (day: number): number | 'changes' => {
		const first = this.ofQuarter((day * MS_PER_DAY) / QUARTER);
		return first === this.ofQuarter(((day + 1) * MS_PER_DAY) / QUARTER - 1) ? first : 'changes';
	};

	private readonly ofQuarter = (quarter: number): number => {
		const instant = quarter * QUARTER;
		return correctedOffset(this.zone, instant as Instant) ?? this.runtime.offset(instant);
	};
}
