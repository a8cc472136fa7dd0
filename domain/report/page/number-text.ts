import { decimalsOf, type Currency } from '../../model/currency';
import { toMajor, type MinorUnits } from '../../model/money';

/** What stands where there is nothing to measure. */
export const NOTHING = 'n/a';

const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const COUNT = new Intl.NumberFormat('en');
const ONE_DECIMAL = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const THREE_DECIMALS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

/** A rate from 0 to 1 as per cent. */
export function percent(rate: number | null | undefined): string {
	return rate === null || rate === undefined ? NOTHING : PERCENT.format(rate);
}

/** A difference of two rates in points of per cent, with its sign. */
export function points(difference: number): string {
	return `${difference > 0 ? '+' : ''}${ONE_DECIMAL.format(100 * difference)} points`;
}

export function count(value: number): string {
	return COUNT.format(value);
}

export function oneDecimal(value: number | null): string {
	return value === null ? NOTHING : ONE_DECIMAL.format(value);
}

export function threeDecimals(value: number | null): string {
	return value === null ? NOTHING : THREE_DECIMALS.format(value);
}

export function days(value: number | null): string {
	return value === null ? NOTHING : `${ONE_DECIMAL.format(value)} days`;
}

/** An amount with all decimals of its currency. */
export function money(amount: MinorUnits, currency: Currency): string {
	return formatOf(currency, 'standard').format(toMajor(amount, currency));
}

/** An amount in short, for the axis of a chart: €12.3K. */
export function shortMoney(amount: number, currency: Currency): string {
	return formatOf(currency, 'compact').format(amount / 10 ** decimalsOf(currency));
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: Currency, notation: 'standard' | 'compact'): Intl.NumberFormat {
	const known = formats.get(`${currency} ${notation}`);
	if (known) return known;
	const digits = notation === 'compact' ? { minimumFractionDigits: 0, maximumFractionDigits: 1 } : { minimumFractionDigits: decimalsOf(currency), maximumFractionDigits: decimalsOf(currency) };
	const format = new Intl.NumberFormat('en', { style: 'currency', currency, notation, ...digits });
	formats.set(`${currency} ${notation}`, format);
	return format;
}
