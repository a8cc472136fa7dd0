import type { INodeProperties } from 'n8n-workflow';

export const offersOption: INodeProperties = {
	displayName: 'Offers',
	name: 'offers',
	type: 'boolean',
	default: false,
	description:
		'Whether to propose an early-payment discount before the due date, or a plan to customers who pay in parts by habit, where it pays. Needs the key behaviour on the items.',
};

export const costOfCapitalOption: INodeProperties = {
	displayName: 'Cost of Capital',
	name: 'costOfCapitalPercent',
	type: 'number',
	typeOptions: { minValue: 0, numberPrecision: 2 },
	default: 10,
	description: 'Percent a year. A discount is offered only where the expected delay costs more than the discount.',
};

export const maxDiscountOption: INodeProperties = {
	displayName: 'Maximum Discount',
	name: 'maxDiscountPercent',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
	default: 2,
	description: 'Percent of the amount, where the invoice has no agreed early-payment discount',
};
