import { ContractError } from '../../model/contract-error';
import type { Currency } from '../../model/currency';
import { parseAmount, ZERO, type MinorUnits } from '../../model/money';
import { oneLine } from '../plain-text';
import { LONGEST_NUMBER } from './statement';
import type { Touch } from './touch';

/** Money in the customer's favour. */
export interface Credit {
	balances: readonly { number: string; amount: MinorUnits }[];
	/** What of it is taken off the amount asked for already; zero where it is only shown. */
	taken: MinorUnits;
}

/** The credit a touch speaks of; undefined where there is none. Throws a ContractError for what is no amount. */
export function creditOf(touch: Touch | undefined, currency: Currency): Credit | undefined {
	const balances = (touch?.credits ?? []).map(({ number, amount }, index) => ({
		number: oneLine(number, LONGEST_NUMBER),
		amount: exact(amount, currency, `reminder.credits.${index}.amount`),
	}));
	const taken = touch?.creditTaken === undefined ? ZERO : exact(touch.creditTaken, currency, 'reminder.creditTaken');
	return balances.length === 0 && taken === 0 ? undefined : { balances, taken };
}

function exact(value: number | string, currency: Currency, name: string): MinorUnits {
	const amount = parseAmount(value, currency);
	if (amount === null || amount < 0) throw new ContractError(name, value, `an amount in ${currency} of at least 0`);
	return amount;
}
