import { decimalsOf, type Currency } from '../../model/currency';
import type { MinorUnits } from '../../model/money';
import type { PolicySettings } from './settings';

type Settings = Pick<PolicySettings, 'minimumBalance' | 'minimumBalances'>;

/** The balance at or below which an invoice in `currency` is left alone, in major units; 0 where the check is off. */
export function minimumBalanceIn(currency: Currency, { minimumBalance, minimumBalances }: Settings): number {
	return minimumBalances.get(currency) ?? minimumBalance;
}

/** Whether an open amount is too small to be collected; nothing open always is. */
export function isNegligible(amount: MinorUnits, currency: Currency, settings: Settings): boolean {
	return amount <= 0 || amount / 10 ** decimalsOf(currency) <= minimumBalanceIn(currency, settings);
}
