import type { INodeProperties } from 'n8n-workflow';

import { asOfProperty } from '../../wires/as-of';
import { toolItemsProperty } from '../../wires/incoming-items';
import { effortOptions } from './effort';
import { experimentOption } from './experiment';

const about =
	'Makes one item of all invoices: <code>report</code> with every number (<code>report.rows</code> is the flat list), the file <code>csv</code> and, as a page, ' +
	'<code>html</code>, the file <code>page</code> and <code>mail</code> (subject, text and HTML to send it with). Put a Behaviour Score before it for the cash forecast.';

const whole = (displayName: string, name: string, byDefault: number, range: readonly [number, number], description: string): INodeProperties => ({
	displayName,
	name,
	type: 'number',
	typeOptions: { minValue: range[0], maxValue: range[1], numberPrecision: 0 },
	default: byDefault,
	description,
});

export const properties: INodeProperties[] = [
	{ displayName: about, name: 'notice', type: 'notice', default: '' },
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Data', value: 'data', description: 'The numbers as JSON, and as a CSV file' },
			{ name: 'HTML Page', value: 'html', description: 'The numbers, and a page to look at that needs nothing else: to serve by a webhook, to mail or to print' },
		],
		default: 'html',
		description: 'What comes out',
	},
	asOfProperty,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			...effortOptions,
			{
				displayName: 'Customer',
				name: 'customer',
				type: 'string',
				default: '',
				placeholder: 'e.g. cus_1042',
				description: 'Whose timeline to show: an identifier, or a part of a name. Empty: the longest overdue.',
			},
			{
				displayName: 'Customer Look-Up',
				name: 'lookUp',
				type: 'boolean',
				default: false,
				description: 'Whether the page has a field to look up a customer, and a button to bring it up to date. For a page that a webhook serves: it asks its own address with <code>?customer=</code>, which belongs into <i>Customer</i> and then shows that record alone, or with <code>?refresh=1</code>.',
			},
			experimentOption,
			whole('Forecast Weeks', 'forecastWeeks', 8, [1, 53], 'How many weeks the cash forecast looks ahead'),
			whole('Grace Days', 'graceDays', 0, [0, 60], 'A payment counts as on time up to so many days after the due date'),
			{
				displayName: 'Locale',
				name: 'locale',
				type: 'string',
				default: 'en',
				placeholder: 'e.g. de-AT',
				description: 'How the page writes numbers and amounts (BCP 47)',
			},
			{
				displayName: 'Page URL',
				name: 'pageUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://n8n.example.com/webhook/dunning-report',
				description: 'Where the page is served, for the link in <code>mail</code>. Empty: there is no link.',
			},
			whole('Period (Days)', 'periodDays', 90, [7, 730], 'How far back DSO, collection effectiveness, on-time rate and the split test look'),
			whole('Recovery Days', 'recoveryDays', 14, [1, 120], 'Money counts for a touch, a failed payment or a due date when it comes within so many days'),
			{
				displayName: 'Time Zone',
				name: 'timeZone',
				type: 'string',
				default: '',
				placeholder: 'e.g. Europe/Berlin',
				description: "Your own time zone, where a day begins and ends. Empty: the workflow's.",
			},
			whole('Timelines', 'timelines', 25, [0, 500], 'How many customers to show with all that happened, the longest overdue first'),
			{
				displayName: 'Title',
				name: 'title',
				type: 'string',
				default: 'Receivables report',
				placeholder: 'e.g. Receivables of Example Ltd',
				description: 'The heading of the page',
			},
		],
	},
	toolItemsProperty,
];
