import fc from 'fast-check';

import { readAmount, separatorShownBy } from '../../../../domain/accounting/spreadsheet/amounts';

describe('amounts in cells', () => {
	test.each<[unknown, string]>([
		['1.234,50', '1234.50'],
		['1,234.50', '1234.50'],
		['1 234,50', '1234.50'],
		['1\u202f234,50', '1234.50'],
		["1'234.50", '1234.50'],
		['1,00,000.00', '100000.00'],
		['1.234.567', '1234567'],
		['1,234,567', '1234567'],
		['12,5', '12.5'],
		['12.50', '12.50'],
		['0,125', '0.125'],
		['1234,567', '1234.567'],
		['1 234,567', '1234.567'],
		['1234', '1234'],
		['€ 1.234,50', '1234.50'],
		['1.234,50 EUR', '1234.50'],
		['R$ 12,00', '12.00'],
		['(12.50)', '-12.50'],
		['-12.50', '-12.50'],
		['12,50-', '-12.50'],
		['−12,50', '-12.50'],
		['- € 12,50', '-12.50'],
		[99.9, '99.9'],
		[-3, '-3'],
	])('%j is %s', (cell, amount) => {
		expect(readAmount(cell)).toMatchObject({ amount });
	});

	test('one separator before three digits can mean both', () => {
		expect(readAmount('1,234')).toEqual({ comma: '1.234', point: '1234' });
		expect(readAmount('-12.345 KWD')).toEqual({ comma: '-12345', point: '-12.345' });
	});

	test.each([['n/a'], ['12 of 30'], ['1E5'], ['1,23,4'], ['1.2.3'], ['(12'], ['12.50.'], ['--3'], [''], [true], [NaN], [null], ['1,234.567,8']])('%j is no amount', (cell) => {
		expect(readAmount(cell)).toBeNull();
	});

	test('the separator is what the run shows, and none where it contradicts itself', () => {
		expect(separatorShownBy(['1,234', '7,50', 12])).toBe('comma');
		expect(separatorShownBy(['1,234', '1.234,00'])).toBe('comma');
		expect(separatorShownBy(['1.234.567'])).toBe('comma');
		expect(separatorShownBy(['1,234', '7.50'])).toBe('point');
		expect(separatorShownBy(['7,50', '7.50'])).toBeNull();
		expect(separatorShownBy(['1,234', 1234.5, '12'])).toBeNull();
	});

	test('what is written in either convention is read as it was meant, once the separator is known', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom('comma', 'point'), fc.boolean(), fc.boolean(), (cents, separator, grouped, negative) => {
				const [group, decimal] = separator === 'comma' ? ['.', ','] : [',', '.'];
				const whole = String(Math.floor(cents / 100));
				const fraction = String(cents % 100).padStart(2, '0');
				const written = (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group ?? '') : whole) + (decimal ?? '') + fraction;
				const reading = readAmount(negative ? `-${written}` : written);
				expect(reading).toEqual({ amount: `${negative ? '-' : ''}${whole}.${fraction}`, shows: separator });
			}),
			{ numRuns: 300, seed: 7 },
		);
	});
});
