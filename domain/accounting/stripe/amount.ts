import type { Currency } from '../../model/currency';

/**
 * Decimals of Stripe's integer amounts where they are not 2. They are Stripe's own, not those of ISO 4217: MGA has none,
 * ISK and UGX have two that are always 00. Source: https://docs.stripe.com/currencies#minor-units
 */
const DECIMALS: Readonly<Record<string, number>> = {
	...Object.fromEntries('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0])),
	...Object.fromEntries('BHD JOD KWD OMR TND'.split(' ').map((code) => [code, 3])),
};

/** An integer amount of Stripe as a decimal text in major units, exactly. */
export function majorUnitsOf(amount: number, currency: Currency): string {
	const decimals = DECIMALS[currency] ?? 2;
	const digits = String(Math.abs(amount)).padStart(decimals + 1, '0');
	const whole = digits.slice(0, digits.length - decimals);
	return `${amount < 0 ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}
