import type { INodeProperties } from 'n8n-workflow';

export const chargesOption: INodeProperties = {
	displayName: 'Charges',
	name: 'charges',
	type: 'options',
	options: [
		{ name: 'Contract', value: 'contract', description: "What the invoice's own terms allow (terms.lateFee)" },
		{ name: 'None', value: 'none', description: 'No interest, no fees' },
		{ name: 'Statutory', value: 'statutory', description: "What the law of the customer's country gives; needs the option 'Rates'" },
	],
	default: 'none',
	description: 'What is claimed on top of an overdue invoice',
};

export const consumerInterestOption: INodeProperties = {
	displayName: 'Consumer Interest',
	name: 'consumerInterest',
	type: 'boolean',
	default: false,
	description: 'Whether statutory interest is claimed from consumers too, where the law gives it; never a fixed sum',
};

export const ratesOption: INodeProperties = {
	displayName: 'Rates',
	name: 'rates',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Rate',
	default: {},
	description: 'The published rates that statutory interest is built on. For a time without a rate no interest is claimed.',
	options: [
		{
			displayName: 'Rate',
			name: 'rate',
			values: [
				{
					displayName: 'Reference',
					name: 'reference',
					type: 'options',
					options: [
						{ name: 'Denmark: Lending Rate', value: 'DK_LENDING_RATE' },
						{ name: 'Euro Area: ECB Main Refinancing Rate', value: 'ECB_MRO' },
						{ name: 'Germany: Base Rate', value: 'DE_BASE_RATE' },
						{ name: 'Poland: Reference Rate', value: 'PL_REFERENCE_RATE' },
						{ name: 'Sweden: Reference Rate', value: 'SE_REFERENCE_RATE' },
						{ name: 'United Kingdom: Bank Rate', value: 'GB_BANK_RATE' },
					],
					default: 'ECB_MRO',
				},
				{
					displayName: 'From',
					name: 'from',
					type: 'string',
					default: '',
					placeholder: 'e.g. 2026-01-01',
					description: 'The day from which it is in force, until the next one given',
				},
				{
					displayName: 'Percent',
					name: 'percent',
					type: 'number',
					typeOptions: { numberPrecision: 4 },
					default: 0,
					description: 'A year',
				},
			],
		},
	],
};
