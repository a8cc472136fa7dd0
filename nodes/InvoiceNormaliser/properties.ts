import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { SPREADSHEET_FIELDS } from '../../domain/accounting/spreadsheet/headers';
import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';
import { freshnessProperty } from './freshness';

// "amountDue" is shown as "Amount Due".
const FIELDS: INodePropertyOptions[] = SPREADSHEET_FIELDS.map((value) => ({ name: titleOf(value), value })).sort((a, b) => (a.name < b.name ? -1 : 1));

const source: INodeProperties = {
	displayName: 'Source',
	name: 'source',
	type: 'options',
	noDataExpression: true,
	default: 'auto',
	description: 'Where the documents come from. Rows of dunning_invoices and items of the dunning nodes are understood under every choice.',
	options: [
		{ name: 'Any (Tell by Shape)', value: 'auto', description: 'Tell by the fields of each item' },
		{ name: 'CSV, Excel, Google Sheets or SQL', value: 'csv', description: 'Rows with one invoice each; headers in English, German, French, Spanish, Dutch, Italian or Portuguese' },
		{ name: 'ERPNext', value: 'erpnext', description: 'Sales Invoice, Payment Entry, Customer' },
		{ name: 'Invoice Ninja', value: 'invoice_ninja', description: 'Version 5: invoices, credits, payments, clients' },
		{ name: 'Odoo', value: 'odoo', description: 'Account.move, receivable lines of account.move.line, res.partner' },
		{ name: 'QuickBooks Online', value: 'quickbooks', description: 'Invoice, CreditMemo, Payment, Customer' },
		{ name: 'Stripe', value: 'stripe', description: 'Invoices, customers, and events that carry one' },
		{ name: 'Xero', value: 'xero', description: 'Invoices, credit notes, overpayments, prepayments, payments, contacts' },
		{ name: 'Zoho Books', value: 'zoho_books', description: 'Invoices, credit notes, customer payments, contacts' },
	],
};

const columns: INodeProperties = {
	displayName: 'Column Names',
	name: 'columns',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: {},
	placeholder: 'Add Column',
	description: 'Headers of your table that are not known by themselves',
	options: [
		{
			displayName: 'Column',
			name: 'column',
			values: [
				{ displayName: 'Field', name: 'field', type: 'options', options: FIELDS, default: 'dueDate', description: 'What the column holds' },
				{ displayName: 'Header', name: 'header', type: 'string', default: '', placeholder: 'e.g. Pay before', description: 'The header as it stands in your table' },
			],
		},
	],
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	default: {},
	placeholder: 'Add Option',
	options: [
		columns,
		{
			displayName: 'Date Order',
			name: 'dateOrder',
			type: 'options',
			default: 'auto',
			description: 'How dates such as 03/04/2026 are written in a table',
			options: [
				{ name: 'As the Rows Show', value: 'auto', description: 'Tell by dates that can be read one way only; rows that stay open are refused' },
				{ name: 'Day First', value: 'dmy', description: '03/04/2026 is 3 April' },
				{ name: 'Month First', value: 'mdy', description: '03/04/2026 is 4 March' },
			],
		},
		{
			displayName: 'Days to Pay',
			name: 'netDays',
			type: 'number',
			default: 30,
			typeOptions: { minValue: 0 },
			description: 'When a document without a due date is due, in days after its date. Without this option such a document is refused.',
		},
		{
			displayName: 'Decimal Separator',
			name: 'decimalSeparator',
			type: 'options',
			default: 'auto',
			description: 'How amounts such as 1,234 are written in a table',
			options: [
				{ name: 'As the Rows Show', value: 'auto', description: 'Tell by amounts that can be read one way only; rows that stay open are refused' },
				{ name: 'Comma', value: 'comma', description: '1.234,50' },
				{ name: 'Point', value: 'point', description: '1,234.50' },
			],
		},
		{
			displayName: 'Default Country',
			name: 'defaultCountry',
			type: 'string',
			default: '',
			placeholder: 'e.g. DE',
			description: 'Where customers are of whom nothing says where they are. Empty: unknown, and the Compliance Gate asks a person.',
		},
		{
			displayName: 'Default Currency',
			name: 'defaultCurrency',
			type: 'string',
			default: '',
			placeholder: 'e.g. EUR',
			description: 'The currency of documents that name none, and the meaning of a sign such as $',
		},
		{
			displayName: 'History',
			name: 'history',
			type: 'boolean',
			default: true,
			description: 'Whether issued, paid and settled invoices leave by History as events. Off: settled ones leave by Left Out.',
		},
		{
			displayName: 'Settled Too',
			name: 'settledToo',
			type: 'boolean',
			default: false,
			description: 'Whether settled invoices leave by Receivables as well, so that a check before sending sees that they are settled',
		},
		{
			displayName: 'Time Zone',
			name: 'timeZone',
			type: 'string',
			default: '',
			placeholder: 'e.g. Europe/Berlin',
			description: 'The zone in which times of the source become dates. Empty: that of the workflow.',
		},
	],
};

export const properties: INodeProperties[] = [
	source,
	{
		displayName: 'Give it whole pages of an API or single documents. Payments, credit notes and contacts may come along with the invoices: they find each other.',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	asOfProperty,
	freshnessProperty,
	options,
	toolItemsProperty,
];

function titleOf(field: string): string {
	const words = field.replace(/([a-z])([A-Z])/g, '$1 $2');
	return words.charAt(0).toUpperCase() + words.slice(1);
}
