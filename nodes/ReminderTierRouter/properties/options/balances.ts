import type { INodeProperties } from 'n8n-workflow';

export const highValueOption: INodeProperties = {
	displayName: 'High Value',
	name: 'highValue',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 3 },
	default: 0,
	description: "Above this amount, in the invoice's currency, a person approves the harder tiers. 0: off.",
};

export const minimumBalanceOption: INodeProperties = {
	displayName: 'Minimum Balance',
	name: 'minimumBalance',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 3 },
	default: 5,
	description: "What is open at or below this amount, in the invoice's currency, is left alone. 0: off.",
};

export const minimumBalancesOption: INodeProperties = {
	displayName: 'Minimum Balances by Currency',
	name: 'minimumBalances',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Currency',
	default: {},
	description: 'For single currencies, instead of the option above',
	options: [
		{
			displayName: 'Balance',
			name: 'balance',
			values: [
				{ displayName: 'Currency', name: 'currency', type: 'string', default: '', placeholder: 'e.g. JPY' },
				{ displayName: 'Amount', name: 'amount', type: 'number', typeOptions: { minValue: 0, numberPrecision: 3 }, default: 0 },
			],
		},
	],
};

export const netCreditsOption: INodeProperties = {
	displayName: 'Net Credits',
	name: 'netCredits',
	type: 'boolean',
	default: false,
	description: "Whether the customer's credit balances among the items are taken off what is asked for, instead of only being shown",
};
