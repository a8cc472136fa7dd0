import type { INodeProperties } from 'n8n-workflow';

import { PARTIALS } from '../../../domain/message/partial-names';
import { VARIABLES } from '../../../domain/message/variable-names';
import { languageChoices } from './language-choices';

const language: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'options',
	default: '',
	description: 'The customers it is for; a template of their own language wins over one for all',
	options: [{ name: 'All Languages', value: '' }, ...languageChoices],
};

const list = (entries: Readonly<Record<string, string>>, write: (name: string) => string) =>
	Object.entries(entries)
		.map(([name, meaning]) => `<code>${write(name)}</code> ${meaning.replace(/[{}]{2}/g, '')}`)
		.join('<br>');

/** Templates and partials that the owner writes in place of the catalogue's. */
export const ownTexts: INodeProperties[] = [
	{
		displayName: 'Own Templates',
		name: 'templates',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		placeholder: 'Add Template',
		description: 'Your own words for a tier, in Handlebars. They are checked before anything is written: number, amount, due date, company and payment link have to be in.',
		options: [
			{
				displayName: 'Template',
				name: 'template',
				values: [
					{ displayName: 'Tier', name: 'tier', type: 'string', default: '', placeholder: 'e.g. overdue_7', description: 'A tier of your policy, or a message such as payment_failed' },
					{
						displayName: 'For',
						name: 'channel',
						type: 'options',
						default: 'mail',
						options: [
							{ name: 'E-Mail and Letter', value: 'mail' },
							{ name: 'Phone (Call Script)', value: 'phone' },
							{ name: 'SMS', value: 'sms' },
							{ name: 'WhatsApp', value: 'whatsapp' },
						],
					},
					language,
					{ displayName: 'Subject', name: 'subject', type: 'string', default: '', noDataExpression: true, placeholder: 'e.g. Invoice number from company', description: 'Empty: the built-in subjects. Customers who are no companies always get a neutral one.' },
					{
						displayName: 'Text',
						name: 'text',
						type: 'string',
						typeOptions: { rows: 10 },
						default: '{{> greeting}}\n\nInvoice {{number}} over {{amount}} was due on {{dueDate}}.\n\n{{> facts}}\n\n{{> pay}}\n\n{{> help}}\n\n{{> closing}}',
						noDataExpression: true,
						description: 'Blank lines part the paragraphs; the HTML of mails is made from the same text',
					},
				],
			},
		],
	},
	{
		displayName: 'Own Partials',
		name: 'partials',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		placeholder: 'Add Partial',
		description: 'Sentences to call from templates by name. One with the name of a built-in partial takes its place, in the built-in messages too.',
		options: [
			{
				displayName: 'Partial',
				name: 'partial',
				values: [
					{ displayName: 'Name', name: 'name', type: 'string', default: '', placeholder: 'e.g. help' },
					language,
					{ displayName: 'Text', name: 'text', type: 'string', typeOptions: { rows: 4 }, default: 'If anything is unclear, please {{> answer}}.', noDataExpression: true },
				],
			},
		],
	},
	{
		displayName: `Variables: <br>${list(VARIABLES, (name) => `{{${name}}}`)}<br><br>Partials: <br>${list(PARTIALS, (name) => `{{> ${name}}}`)}<br><br>Blocks: <code>{{#if}}</code> <code>{{#unless}}</code> <code>{{#each}}</code> <code>{{#with}}</code>`,
		name: 'variablesNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { showVariables: [true] } },
	},
];

/** Shows the list of variables; it is long, so people ask for it. */
export const showVariables: INodeProperties = {
	displayName: 'List of Variables',
	name: 'showVariables',
	type: 'boolean',
	default: false,
	noDataExpression: true,
	description: 'Whether to show what own templates can say',
};
