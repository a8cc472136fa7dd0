import type { CivilDate } from '../../calendar/civil-date';
import { rateOn as statedRateOn, type ReferenceRate } from '../../tiers/charges/reference-rate';

type Reference = 'GB_BANK_RATE' | 'ECB_MRO' | 'DE_BASE_RATE';

/** Until when the built-in rates are known: a period that begins later needs a rate from the settings. */
interface KnownRates {
	rates: readonly (readonly [from: string, percent: number])[];
	knownUntil: string;
}

// Bank of England, Bank Rate history; ECB, main refinancing operations; Deutsche Bundesbank, base rate (§ 247 BGB).
const BUILT_IN: Readonly<Record<Reference, KnownRates>> = {
	GB_BANK_RATE: {
		rates: [['2023-06-22', 5], ['2023-08-03', 5.25], ['2024-08-01', 5], ['2024-11-07', 4.75], ['2025-02-06', 4.5], ['2025-05-08', 4.25], ['2025-08-07', 4], ['2025-12-18', 3.75]],
		knownUntil: '2026-06-30',
	},
	ECB_MRO: {
		rates: [['2023-06-21', 4], ['2023-08-02', 4.25], ['2023-09-20', 4.5], ['2024-06-12', 4.25], ['2024-09-18', 3.65], ['2024-10-23', 3.4], ['2024-12-18', 3.15], ['2025-02-05', 2.9], ['2025-03-12', 2.65], ['2025-04-23', 2.4], ['2025-06-11', 2.15]],
		knownUntil: '2026-01-01',
	},
	DE_BASE_RATE: {
		rates: [['2023-07-01', 3.12], ['2024-01-01', 3.62], ['2024-07-01', 3.37], ['2025-01-01', 2.27], ['2025-07-01', 1.27]],
		knownUntil: '2026-06-30',
	},
};

/** The highest rate in force since 2008: a claim above it plus the law's margin is wrong whatever the rate. */
export const HIGHEST_RATE: Readonly<Record<Reference, number>> = { GB_BANK_RATE: 5.75, ECB_MRO: 4.75, DE_BASE_RATE: 3.62 };

/** The rate in force on `date`, in percent a year: of the settings, else a built-in one; undefined where it is not known. */
export function rateOn(reference: Reference, date: CivilDate, own: readonly ReferenceRate[]): number | undefined {
	const { rates, knownUntil } = BUILT_IN[reference];
	const builtIn = date > knownUntil ? undefined : rates.findLast(([from]) => from <= date)?.[1];
	return statedRateOn(own, reference, date) ?? builtIn;
}
