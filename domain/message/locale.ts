import type { CivilDate } from '../calendar/civil-date';
import { decimalsOf, type Currency } from '../model/currency';
import { formatDecimal, type MinorUnits } from '../model/money';

/** How amounts, dates and numbers are written for a reader. `narrow` is for an SMS: short dates, plain spaces. */
export interface Formats {
	locale: string;
	amount(amount: MinorUnits, currency: Currency): string;
	date(date: CivilDate): string;
	number(value: number): string;
	/** A percentage given as a number: 2.5 is 2.5 %. */
	percent(value: number): string;
	/** "7 days", with nothing around it. */
	days(count: number): string;
	/** "a or b". */
	either(values: readonly string[]): string;
}

const cache = new Map<string, Formats>();
const locales = new Map<string, string>();

/**
 * The locale of a reader: the language of the message with the reader's country (de and CH: de-CH, with its 1’284.50).
 * `tag` is the language the customer's record names; its region, where it names one, wins over the country.
 */
export function localeFor(language: string, tag: string | undefined, country: string | undefined): string {
	const name = `${language} ${tag ?? ''} ${country ?? ''}`;
	let locale = locales.get(name);
	if (locale === undefined) {
		const region = sameLanguage(tag, language) ? (/[-_]([A-Za-z]{2})\b/.exec(tag ?? '')?.[1] ?? country) : country;
		locale = /^[A-Za-z]{2}$/.test(region ?? '') ? `${language}-${region?.toUpperCase()}` : language;
		locales.set(name, locale);
	}
	return locale;
}

/** The formats of a locale, by Intl; made once. */
export function formatsFor(locale: string, narrow = false): Formats {
	const name = `${locale} ${narrow}`;
	let formats = cache.get(name);
	if (!formats) cache.set(name, (formats = createFormats(locale, narrow)));
	return formats;
}

function createFormats(locale: string, narrow: boolean): Formats {
	// Western digits everywhere: an amount in a message must be comparable with the one on the invoice.
	const tag = `${locale}-u-nu-latn-ca-gregory`;
	const plain = narrow ? (text: string) => text.replace(/[\u00a0\u202f]/g, ' ') : (text: string) => text;
	const money = new Map<Currency, (amount: MinorUnits) => string>();
	const dates = dateWriter(tag, narrow);
	const numbers = new Intl.NumberFormat(tag);
	const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
	const days = new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' });
	const lists = new Intl.ListFormat(tag, { type: 'disjunction' });
	const write = {
		date: remembered((date: CivilDate) => plain(dates(date))),
		number: remembered((value: number) => plain(numbers.format(value))),
		days: remembered((count: number) => plain(days.format(count))),
		// By the list itself: it is the creditor's contacts, the same one for all of a run.
		either: remembered((values: readonly string[]) => lists.format(values)),
	};
	return {
		locale,
		amount(amount, currency) {
			let write = money.get(currency);
			if (!write) {
				const digits = decimalsOf(currency);
				const format = new Intl.NumberFormat(tag, {
					style: 'currency',
					currency,
					minimumFractionDigits: digits,
					maximumFractionDigits: digits,
					// Spanish, Italian and Portuguese prose writes 1284, their invoices 1.284.
					useGrouping: 'always',
				});
				write = remembered((exact: MinorUnits) => plain(format.format(formatDecimal(exact, currency) as Intl.StringNumericLiteral)));
				money.set(currency, write);
			}
			return write(amount);
		},
		date: write.date,
		number: write.number,
		percent: (value) => plain(percents.format(value / 100)),
		days: write.days,
		either: write.either,
	};
}

function dateWriter(tag: string, narrow: boolean): (date: CivilDate) => string {
	const format = new Intl.DateTimeFormat(tag, { dateStyle: narrow ? 'medium' : 'long', timeZone: 'UTC' });
	const at = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`);
	if (!/^fr\b/.test(tag)) return (date) => format.format(at(date));
	// French counts the days of a month, but the first is "the first": le 1er mars.
	return (date) =>
		format
			.formatToParts(at(date))
			.map(({ type, value }) => (type === 'day' && value === '1' ? '1er' : value))
			.join('');
}

const MOST_REMEMBERED = 5_000;

// Intl takes microseconds, and a message writes the same amounts and dates several times.
function remembered<Value>(write: (value: Value) => string): (value: Value) => string {
	let known = new Map<Value, string>();
	return (value) => {
		let text = known.get(value);
		if (text === undefined) {
			if (known.size >= MOST_REMEMBERED) known = new Map();
			known.set(value, (text = write(value)));
		}
		return text;
	};
}

function sameLanguage(tag: string | undefined, language: string): boolean {
	return tag !== undefined && tag.toLowerCase().split(/[-_]/)[0] === language;
}
