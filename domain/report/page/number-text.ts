import { decimalsOf, type Currency } from '../../model/currency';
import { toMajor, type MinorUnits } from '../../model/money';

/** What stands where there is nothing to measure. */
export const NOTHING = 'n/a';

/** How the page writes numbers; null is what cannot be measured. */
export interface NumberText {
	/** A rate from 0 to 1 as per cent. */
	percent(rate: number | null | undefined): string;
	/** A difference of two rates in points of per cent, with its sign. */
	points(difference: number): string;
	count(value: number): string;
	oneDecimal(value: number | null): string;
	threeDecimals(value: number | null): string;
	days(value: number | null): string;
	/** An amount with all decimals of its currency. */
	money(amount: MinorUnits, currency: Currency): string;
	/** An amount in short, for the axis of a chart: €12.3K. */
	shortMoney(amount: number, currency: Currency): string;
}

const made = new Map<string, NumberText>();

/** The numbers of a locale (BCP 47, such as de-AT), made once. Throws a RangeError for a text that is no locale. */
export function numberText(locale: string): NumberText {
	let known = made.get(locale);
	if (!known) made.set(locale, (known = createNumberText(locale)));
	return known;
}

function createNumberText(locale: string): NumberText {
	const decimals = (most: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: most });
	const [whole, one, three] = [new Intl.NumberFormat(locale), decimals(1), decimals(3)];
	const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
	const amounts = new Map<string, Intl.NumberFormat>();
	const amountIn = (currency: Currency, notation: 'standard' | 'compact') => {
		const name = `${currency} ${notation}`;
		let format = amounts.get(name);
		if (!format) {
			const digits = notation === 'compact' ? { minimumFractionDigits: 0, maximumFractionDigits: 1 } : { minimumFractionDigits: decimalsOf(currency), maximumFractionDigits: decimalsOf(currency) };
			format = new Intl.NumberFormat(locale, { style: 'currency', currency, notation, ...digits });
			amounts.set(name, format);
		}
		return format;
	};
	const orNothing = (value: number | null | undefined, write: (value: number) => string) => (value === null || value === undefined ? NOTHING : write(value));
	return {
		percent: (rate) => orNothing(rate, (value) => percents.format(value)),
		points: (difference) => `${difference > 0 ? '+' : ''}${one.format(100 * difference)} points`,
		count: (value) => whole.format(value),
		oneDecimal: (value) => orNothing(value, (number) => one.format(number)),
		threeDecimals: (value) => orNothing(value, (number) => three.format(number)),
		days: (value) => orNothing(value, (number) => `${one.format(number)} days`),
		money: (amount, currency) => amountIn(currency, 'standard').format(toMajor(amount, currency)),
		shortMoney: (amount, currency) => amountIn(currency, 'compact').format(amount / 10 ** decimalsOf(currency)),
	};
}
