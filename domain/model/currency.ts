import { data as currencies } from 'currency-codes';

/** An ISO 4217 currency code, such as `EUR`. */
export type Currency = string & { readonly __currency: unique symbol };

const decimals = new Map(currencies.map((currency) => [currency.code, currency.digits]));

/** The currency that `text` names in ISO 4217 (case does not matter); null where it names none. */
export function parseCurrency(text: string): Currency | null {
	const code = text.trim().toUpperCase();
	return decimals.has(code) ? (code as Currency) : null;
}

/** Digits after the decimal point: 0 for JPY, 2 for EUR, 3 for KWD (ISO 4217). */
export function decimalsOf(currency: Currency): number {
	return decimals.get(currency) ?? 2;
}
