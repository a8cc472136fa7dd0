import type { CivilDate } from '../../calendar/civil-date';

/** The published rates that statutory interest is built on. */
export const REFERENCES = [
	'GB_BANK_RATE',
	'ECB_MRO',
	'DE_BASE_RATE',
	'DK_LENDING_RATE',
	'PL_REFERENCE_RATE',
	'SE_REFERENCE_RATE',
] as const;

export type Reference = (typeof REFERENCES)[number];

/** A rate as it was published: in force from a day on, until the next one. Percent a year. */
export interface ReferenceRate {
	reference: Reference;
	from: CivilDate;
	percent: number;
}

/** The rate in force on `date`; undefined where none was given for it: a rate is never guessed. */
export function rateOn(rates: readonly ReferenceRate[], reference: Reference, date: CivilDate): number | undefined {
	let latest: ReferenceRate | undefined;
	for (const rate of rates) {
		if (rate.reference === reference && rate.from <= date && (!latest || rate.from > latest.from)) latest = rate;
	}
	return latest?.percent;
}
