import fc from 'fast-check';

import { parseCurrency, type Currency } from '../../../domain/model/currency';
import { formatDecimal, parseAmount, sum, toMajor, type MinorUnits } from '../../../domain/model/money';

const currency = (code: string) => parseCurrency(code) as Currency;

describe('amounts', () => {
	it.each([
		[1284.5, 'EUR', 128450],
		['1284.50', 'EUR', 128450],
		['-3.2', 'GBP', -320],
		[500, 'JPY', 500],
		['12.345', 'KWD', 12345],
		[0.1 + 0.2, 'EUR', 30],
		[1.005, 'KWD', 1005],
		['10.100', 'EUR', 1010],
		[-0, 'EUR', 0],
	])('%p %s is %i minor units', (value, code, minor) => {
		expect(parseAmount(value, currency(code))).toBe(minor);
	});

	it.each([
		[10.005, 'EUR'],
		['10.005', 'EUR'],
		[0.5, 'JPY'],
		['12,50', 'EUR'],
		['€ 12', 'EUR'],
		['', 'EUR'],
		[Number.NaN, 'EUR'],
		[Number.POSITIVE_INFINITY, 'EUR'],
		[2 ** 53, 'EUR'],
		['1e3', 'EUR'],
	])('%p is no amount in %s', (value, code) => {
		expect(parseAmount(value, currency(code))).toBeNull();
	});

	it('come back exactly from every text and number they are written as', () => {
		const minor = fc.integer({ min: -(2 ** 46), max: 2 ** 46 }) as fc.Arbitrary<MinorUnits>;
		fc.assert(
			fc.property(minor, fc.constantFrom('EUR', 'JPY', 'KWD').map(currency), (amount, unit) => {
				expect(parseAmount(formatDecimal(amount, unit), unit)).toBe(amount);
				expect(parseAmount(toMajor(amount, unit), unit)).toBe(amount);
			}),
			{ seed: 7 },
		);
	});

	it('add up in minor units', () => {
		expect(sum([10, 20, -5] as MinorUnits[])).toBe(25);
	});
});

describe('currencies', () => {
	it.each([
		['eur', 'EUR'],
		[' USD ', 'USD'],
	])('%p is %s', (text, code) => expect(parseCurrency(text)).toBe(code));
	it.each(['', '€', 'EURO', 'ABC'])('%p is none', (text) => expect(parseCurrency(text)).toBeNull());
});
