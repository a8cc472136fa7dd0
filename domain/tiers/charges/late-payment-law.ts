import type { Reference } from './reference-rate';

/** A sum of money in whole units of a currency, owed from a size of the debt on. */
export interface FixedSum {
	/** The smallest debt, in whole units of `bandsIn`. */
	from: number;
	sum: number;
}

/** What a country's law gives a creditor who is paid late. */
export interface LatePaymentLaw {
	name: string;
	reference: Reference;
	/** Percentage points over the reference rate, between businesses. */
	points: number;
	/** The same against consumers; without it the law gives a business no such interest from them. */
	consumerPoints?: number;
	/**
	 * `at_start`: the rate of the last 30 June or 31 December before interest begins, for good.
	 * `half_year`: anew on every 1 January and 1 July.
	 */
	rateIs: 'at_start' | 'half_year';
	/** Between businesses only. Ascending. */
	fixedSums: readonly FixedSum[];
	fixedIn: string;
	/** The currency of the sizes of debts, where it is not that of the sum. */
	bandsIn?: string;
}

const DIRECTIVE: LatePaymentLaw = {
	name: 'Directive 2011/7/EU',
	reference: 'ECB_MRO',
	points: 8,
	rateIs: 'half_year',
	fixedSums: [{ from: 0, sum: 40 }],
	fixedIn: 'EUR',
};

const MEMBER_STATES = [
	'AT',
	'BE',
	'BG',
	'CY',
	'CZ',
	'EE',
	'ES',
	'FI',
	'GR',
	'HR',
	'HU',
	'IE',
	'IT',
	'LT',
	'LU',
	'LV',
	'MT',
	'PT',
	'RO',
	'SI',
	'SK',
];

/** By ISO 3166-1 code of the customer's country. */
export const LATE_PAYMENT_LAWS: ReadonlyMap<string, LatePaymentLaw> = new Map([
	...MEMBER_STATES.map((country): [string, LatePaymentLaw] => [country, DIRECTIVE]),
	['FR', { ...DIRECTIVE, name: 'Art. L441-10 Code de commerce (at the minimum of Directive 2011/7/EU)' }],
	['NL', { ...DIRECTIVE, name: 'Art. 6:119a and 6:96 BW' }],
	['DE', { ...DIRECTIVE, name: '§ 288 BGB', reference: 'DE_BASE_RATE', points: 9, consumerPoints: 5 }],
	[
		'SE',
		{
			...DIRECTIVE,
			name: 'Räntelagen and SFS 1981:739',
			reference: 'SE_REFERENCE_RATE',
			fixedSums: [{ from: 0, sum: 450 }],
			fixedIn: 'SEK',
		},
	],
	['DK', { ...DIRECTIVE, name: 'Renteloven', reference: 'DK_LENDING_RATE', fixedSums: [{ from: 0, sum: 310 }], fixedIn: 'DKK' }],
	[
		'PL',
		{
			...DIRECTIVE,
			name: 'Act of 8 March 2013 on late payment',
			reference: 'PL_REFERENCE_RATE',
			points: 10,
			fixedSums: [
				{ from: 0, sum: 40 },
				{ from: 5_000.01, sum: 70 },
				{ from: 50_000, sum: 100 },
			],
			bandsIn: 'PLN',
		},
	],
	[
		'GB',
		{
			name: 'Late Payment of Commercial Debts (Interest) Act 1998',
			reference: 'GB_BANK_RATE',
			points: 8,
			rateIs: 'at_start',
			fixedSums: [
				{ from: 0, sum: 40 },
				{ from: 1_000, sum: 70 },
				{ from: 10_000, sum: 100 },
			],
			fixedIn: 'GBP',
		},
	],
]);
