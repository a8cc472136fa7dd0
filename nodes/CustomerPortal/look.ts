import { NodeOperationError, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { parseColour } from '../../domain/message/render/colour';
import { parseLogo, type PortalLook } from '../../domain/portal/look';
import { portalLanguage } from '../../domain/portal/texts';

/** How the page looks, and whom it speaks for. */
export const lookProperties: INodeProperties[] = [
	{
		displayName: 'Company Name',
		name: 'companyName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example Ltd',
		description: 'Your company as your customers know it; it stands in the title of the page',
	},
	{
		displayName: 'Look',
		name: 'look',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: [
			{
				displayName: 'Brand Colour',
				name: 'brandColour',
				type: 'color',
				default: '',
				description: 'Your colour; buttons and links keep enough contrast by themselves',
			},
			{
				displayName: 'Contact',
				name: 'contact',
				type: 'string',
				default: '',
				placeholder: 'e.g. accounts@example.com',
				description: 'Where customers can ask, at the foot of the page',
			},
			{
				displayName: 'Language',
				name: 'language',
				type: 'string',
				default: 'en',
				placeholder: 'e.g. de',
				description: 'For customers whose own language is not known or not one of de, en, es, fr, it, nl, pt',
			},
			{
				displayName: 'Logo',
				name: 'logo',
				type: 'string',
				default: '',
				placeholder: 'e.g. data:image/png;base64,iVBORw0…',
				description: 'An image as a data: address, up to 200 kB: the page loads nothing from elsewhere',
			},
		],
	},
];

/** The look that the parameters describe; a mistake in them stops the node, by the name of the parameter. */
export function readLook(context: IExecuteFunctions): PortalLook {
	const options = context.getNodeParameter('look', 0, {}) as IDataObject;
	const text = (name: string) => String(options[name] ?? '').trim();
	const refuse = (label: string, found: string, description: string) => new NodeOperationError(context.getNode(), `'${label}' is "${found.slice(0, 40)}"`, { description });
	const logo = text('logo') === '' ? undefined : parseLogo(text('logo'));
	if (text('logo') !== '' && logo === undefined) throw refuse('Logo', text('logo'), 'Set it to an image as a data: address (base64) of at most 200 kB, or leave it empty.');
	const colour = text('brandColour') === '' ? undefined : parseColour(text('brandColour'));
	if (colour === null) throw refuse('Brand Colour', text('brandColour'), 'Set it to a colour such as #1f5f8b, or leave it empty.');
	const language = portalLanguage(text('language') || 'en');
	if (!language) throw refuse('Language', text('language'), 'Set it to one of de, en, es, fr, it, nl, pt.');
	const company = String(context.getNodeParameter('companyName', 0, '')).trim();
	if (company === '') throw refuse('Company Name', company, 'Set it to your company as your customers know it.');
	return {
		company,
		language,
		...(logo ? { logo } : {}),
		...(colour ? { colour } : {}),
		...(text('contact') === '' ? {} : { contact: text('contact') }),
	};
}
