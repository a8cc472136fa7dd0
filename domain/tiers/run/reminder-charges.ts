import type { Currency } from '../../model/currency';
import { sum, toMajor } from '../../model/money';
import type { Charges } from '../charges/charges';

/** The contract's `charges`: in major units, with the way they were found. */
export interface ReminderCharges {
	interest: number;
	fixed: number;
	basis: string;
}

/** The charges of several invoices in one currency; undefined where none claims any. */
export function chargesTogether(charges: readonly (Charges | undefined)[]): Charges | undefined {
	const [first, ...others] = charges.filter((one) => one !== undefined);
	if (!first || others.length === 0) return first;
	const all = [first, ...others];
	return {
		interest: sum(all.map(({ interest }) => interest)),
		fixed: sum(all.map(({ fixed }) => fixed)),
		basis: all.map(({ basis }) => basis).join(' '),
		missingRates: [...new Set(all.flatMap(({ missingRates }) => missingRates))],
	};
}

export function chargesInMajor({ interest, fixed, basis }: Charges, currency: Currency): ReminderCharges {
	return { interest: toMajor(interest, currency), fixed: toMajor(fixed, currency), basis };
}
