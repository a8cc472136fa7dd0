import { ContractError } from '../../model/contract-error';
import type { Currency } from '../../model/currency';
import { parseAmount, sum, ZERO, type MinorUnits } from '../../model/money';
import type { Touch } from './touch';

/** What is asked for beyond the invoice, as the router worked it out. */
export interface Charges {
	interest: MinorUnits;
	fixed: MinorUnits;
	/** The open amount with both. */
	total: MinorUnits;
	basis?: 'contract' | 'law';
}

/** The charges of a touch on top of `amount`; undefined where there are none. Throws a ContractError for what is no amount. */
export function chargesOf(touch: Touch | undefined, amount: MinorUnits, currency: Currency): Charges | undefined {
	const read = (name: 'interest' | 'fixed'): MinorUnits => {
		const value = touch?.charges?.[name];
		if (value === undefined) return ZERO;
		const exact = parseAmount(value, currency);
		if (exact === null || exact < 0) throw new ContractError(`reminder.charges.${name}`, value, `an amount in ${currency} of at least 0`);
		return exact;
	};
	const [interest, fixed] = [read('interest'), read('fixed')];
	if (interest === 0 && fixed === 0) return undefined;
	return { interest, fixed, total: sum([amount, interest, fixed]), basis: basisOf(touch?.charges?.basis ?? '') };
}

function basisOf(text: string): Charges['basis'] {
	if (/contract|terms|agreed/i.test(text)) return 'contract';
	return text === '' ? undefined : 'law';
}
