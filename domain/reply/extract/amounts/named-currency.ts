import { parseCurrency, type Currency } from '../../../model/currency';

const SIGNS: Readonly<Record<string, string>> = {
	'€': 'EUR', euro: 'EUR', euros: 'EUR', eur: 'EUR', '£': 'GBP', quid: 'GBP', pounds: 'GBP', '₹': 'INR', rupees: 'INR', zl: 'PLN', zloty: 'PLN', '₪': 'ILS', '₺': 'TRY', '₦': 'NGN',
	naira: 'NGN', r$: 'BRL', reais: 'BRL', real: 'BRL', fr: 'CHF', franken: 'CHF', francs: 'CHF', franchi: 'CHF', sfr: 'CHF', fcfa: 'XOF', cfa: 'XOF', kz: 'AOA', kwanzas: 'AOA',
	dirhams: 'AED', ringgit: 'MYR', rm: 'MYR',
};

// Signs and words of several currencies: alone they only say that money is meant.
const SHARED: ReadonlySet<string> = new Set([
	'$', '¥', 'kr', 'kroner', 'kronor', 'rs', 'r', 'dollars', 'bucks', 'usd', 'pesos', 'lucas', 'balles', 'pavos', 'contos', 'mangos', 'soles', 'us', 's', 'm',
]);

/** What a word or sign beside a number says: a currency, money of some kind (null), or nothing of money (undefined). */
export function currencyOf(word: string): Currency | null | undefined {
	const code = SIGNS[word] ?? (/^[a-z]{3}$/.test(word) && CODES.has(word) ? word : undefined);
	if (code !== undefined) return parseCurrency(code);
	return SHARED.has(word) ? null : undefined;
}

// Codes that are no words of the seven languages ("all" is the lek, "top" the paʻanga).
const CODES: ReadonlySet<string> = new Set(
	'usd|eur|gbp|chf|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|ron|bgn|jpy|cny|inr|sgd|hkd|myr|thb|php|brl|mxn|ars|clp|zar|ngn|kes|ghs|egp|mad|ils|aed|sar|qar|kwd|bhd|omr|aoa|xof|xaf'.split('|'),
);
