import type { MinorUnits } from '../../model/money';

/** What may be claimed on top of an overdue amount, in minor units of the invoice's currency. */
export interface Charges {
	interest: MinorUnits;
	/** A fixed sum for the costs of collecting. */
	fixed: MinorUnits;
	/** How both were found, with the law or the contract, the rate and the days. */
	basis: string;
	/** Rates that would have been needed and were not given. */
	missingRates: readonly string[];
}
