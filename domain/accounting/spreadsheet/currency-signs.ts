import { parseCurrency, type Currency } from '../../model/currency';

// In lower case and without a final point.
const SIGNS: Readonly<Record<string, string>> = {
	'€': 'EUR', euro: 'EUR', euros: 'EUR', '£': 'GBP', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', tl: 'TRY', '₴': 'UAH', '₩': 'KRW', '₪': 'ILS', '₫': 'VND', '₦': 'NGN',
	'₱': 'PHP', '₸': 'KZT', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', '฿': 'THB', zł: 'PLN', zl: 'PLN', kč: 'CZK', ft: 'HUF', fr: 'CHF', sfr: 'CHF', rm: 'MYR', rp: 'IDR', us$: 'USD', ca$: 'CAD',
	a$: 'AUD', au$: 'AUD', nz$: 'NZD', hk$: 'HKD', nt$: 'TWD', s$: 'SGD', r$: 'BRL', mx$: 'MXN',
};

// Signs of several currencies: alone they say nothing.
const SHARED: Readonly<Record<string, readonly string[]>> = {
	$: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS', 'UYU'],
	c$: ['CAD', 'NIO'],
	'¥': ['JPY', 'CNY'],
	kr: ['SEK', 'NOK', 'DKK', 'ISK'],
	rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
	cfa: ['XOF', 'XAF'],
	r: ['ZAR', 'BRL'],
};

export type NamedCurrency =
	| { currency: Currency }
	/** A sign of several currencies. */
	| { shared: string }
	/** A word that names no currency. */
	| { unknown: string };

/** The currency written beside an amount, by code or sign; of a shared sign `fallback` if it is one of them. Null: none. */
export function currencyBeside(cell: string, fallback: Currency | undefined): NamedCurrency | null {
	const word = /[\p{L}\p{Sc}]+/u.exec(cell)?.[0];
	if (word === undefined) return null;
	const sign = word.toLowerCase();
	const currency = parseCurrency(SIGNS[sign] ?? word);
	if (currency) return { currency };
	const sharers = SHARED[sign];
	if (!sharers) return { unknown: word };
	return fallback && sharers.includes(fallback) ? { currency: fallback } : { shared: word };
}
