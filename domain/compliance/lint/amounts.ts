import type { Currency } from '../../model/currency';
import { decimalsOf } from '../../model/currency';
import { minorUnits, type MinorUnits } from '../../model/money';
import { allMatches } from './all-matches';
import { piecesAroundDigits } from './pieces';

/** An amount of money that a text names. */
export interface NamedAmount {
	/** As it stands in the text. */
	text: string;
	/** Index of its first character. */
	start: number;
	/** What the number can mean in minor units of `currency`: two values where a separator can be read in two ways. */
	values: readonly MinorUnits[];
	/** Whether the text's sign or code can stand for the currency of the invoice. */
	inCurrency: boolean;
}

const CODES = 'USD|EUR|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|JPY|CNY|INR|IDR|SGD|HKD|MYR|THB|PHP|VND|KRW|TWD|BRL|MXN|ARS|CLP|COP|PEN|UYU|ZAR|NGN|KES|GHS|EGP|MAD|TND|TRY|ILS|AED|SAR|QAR|KWD|BHD|OMR|JOD|ISK|UAH|RUB|KZT|PYG|BOB|CRC|DOP|GTQ|RSD|PKR|BDT|LKR';
const SIGNS: Readonly<Record<string, readonly string[]>> = {
	$: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU', 'TWD'],
	'€': ['EUR'],
	'£': ['GBP', 'EGP', 'GIP', 'FKP', 'SHP'],
	'¥': ['JPY', 'CNY'],
	円: ['JPY'],
	'₹': ['INR'],
	'₩': ['KRW'],
	'₽': ['RUB'],
	'₺': ['TRY'],
	'₪': ['ILS'],
	'₴': ['UAH'],
	'₫': ['VND'],
	'฿': ['THB'],
	'₱': ['PHP'],
	'₦': ['NGN'],
	zł: ['PLN'],
	Kč: ['CZK'],
	Ft: ['HUF'],
	kr: ['SEK', 'NOK', 'DKK', 'ISK'],
	'kr.': ['SEK', 'NOK', 'DKK', 'ISK'],
	R$: ['BRL'],
	US$: ['USD'],
	C$: ['CAD'],
	CA$: ['CAD'],
	A$: ['AUD'],
	AU$: ['AUD'],
	NZ$: ['NZD'],
	S$: ['SGD'],
	HK$: ['HKD'],
	MX$: ['MXN'],
	'Fr.': ['CHF'],
	Rs: ['INR', 'PKR', 'LKR'],
	'Rs.': ['INR', 'PKR', 'LKR'],
	R: ['ZAR'],
	lei: ['RON'],
	Euro: ['EUR'],
	euro: ['EUR'],
	Euros: ['EUR'],
	euros: ['EUR'],
	dollars: ['USD', 'CAD', 'AUD', 'NZD'],
	pounds: ['GBP'],
};
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bySize = Object.keys(SIGNS).sort((a, b) => b.length - a.length);
const before = bySize.filter((sign) => !/^(euros?|dollars|pounds|lei)$/i.test(sign));
const after = bySize.filter((sign) => sign !== 'R');
const NUMBER = String.raw`\d{1,3}(?:[ '’.,]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?`;
const ASCII = /^[\0-\x7f]*$/;
const AMOUNT = amountPattern('\\p{L}\\p{N}', () => true, 'gu');
// The same for texts without other letters and signs, where nothing of Unicode needs to be looked up.
const AMOUNT_IN_ASCII = amountPattern('A-Za-z0-9', (sign) => ASCII.test(sign), 'g');
// A sign, a space and the longest unit, and what must not follow them.
const REACH = 12;

// A unit before the number, or a unit after a number that is no part of an invoice number and no unit of a number to come.
function amountPattern(letter: string, isUsed: (sign: string) => boolean, flags: string): RegExp {
	const units = (signs: readonly string[]) => `${CODES}|${signs.filter(isUsed).map(escape).join('|')}`;
	return new RegExp(
		`(?<![${letter}])(${units(before)}) ?(-?(?:${NUMBER}))(?![${letter}])|(?<![${letter}#/.,-])(-?(?:${NUMBER})) ?(${units(after)})(?![${letter}])(?! ?\\d)`,
		flags,
	);
}

/** The amounts that a text names with a currency, read for an invoice in `currency`. */
export function amountsIn(text: string, currency: Currency): readonly NamedAmount[] {
	return piecesAroundDigits(text, REACH).flatMap((piece) =>
		allMatches(ASCII.test(piece.text) ? AMOUNT_IN_ASCII : AMOUNT, piece.text).map((match) => {
			const unit = match[1] ?? match[4] ?? '';
			const number = match[2] ?? match[3] ?? '';
			const inCurrency = unit === currency || (SIGNS[unit]?.includes(currency) ?? false);
			return { text: match[0], start: piece.start + match.index, values: readingsOf(number, decimalsOf(currency)), inCurrency };
		}),
	);
}

// "1.234" is a thousand in Germany and a little over one in Britain; with two decimals there is but one reading.
function readingsOf(number: string, decimals: number): readonly MinorUnits[] {
	const negative = number.startsWith('-');
	const body = number.replace('-', '').replace(/[ '’]/g, '');
	const separators = [...body].filter((letter) => letter === '.' || letter === ',');
	const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
	const digitsAfter = last < 0 ? 0 : body.length - last - 1;
	const readings = new Set<number>();
	const isLastUnique = separators.filter((separator) => separator === body[last]).length === 1;
	if (last < 0 || digitsAfter === 3 || !isLastUnique) readings.add(scaled(body.replace(/[.,]/g, ''), '', decimals));
	if (last >= 0 && isLastUnique && digitsAfter <= Math.max(decimals, 2)) {
		readings.add(scaled(body.slice(0, last).replace(/[.,]/g, ''), body.slice(last + 1), decimals));
	}
	return [...readings].map((value) => minorUnits(negative ? -value : value)).filter((value): value is MinorUnits => value !== null);
}

function scaled(whole: string, fraction: string, decimals: number): number {
	if (/[1-9]/.test(fraction.slice(decimals))) return NaN;
	return Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
}
