import type { INodeProperties } from 'n8n-workflow';

import { languageChoices } from './language-choices';

const text = (displayName: string, name: string, description: string, placeholder: string, rows?: number): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	description,
	placeholder,
	...(rows ? { typeOptions: { rows } } : {}),
});

/** Who writes, and how it looks and sounds. */
export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	default: {},
	placeholder: 'Add Option',
	options: [
		text('Bank Details', 'bankDetails', 'Account holder, IBAN and bank, as they shall stand in messages', 'e.g. Northlight Tools Ltd, IBAN …', 4),
		{ displayName: 'Brand Colour', name: 'colour', type: 'color', default: '#1f5f8b', description: 'Of the button and the edge of mails; text on it stays readable' },
		{
			displayName: 'Channel',
			name: 'channel',
			type: 'options',
			default: 'auto',
			description: 'Sends everything by one channel instead of the one that reminder and customer name',
			options: [
				{ name: 'As Reminder and Customer Say', value: 'auto' },
				{ name: 'E-Mail', value: 'email' },
				{ name: 'In-App Message', value: 'in_app' },
				{ name: 'Letter', value: 'letter' },
				{ name: 'Phone (Call Script)', value: 'phone' },
				{ name: 'SMS', value: 'sms' },
				{ name: 'WhatsApp', value: 'whatsapp' },
			],
		},
		text('Company Address', 'companyAddress', 'For the foot of mails and the window of letters', 'e.g. 4 Harbour Row, Bristol BS1 5TY', 3),
		text('Company Country', 'companyCountry', 'Two letters; letters within this country leave it out of the address', 'e.g. GB'),
		text('Company Name', 'companyName', 'The legal name of the creditor, as it stands on the invoices', 'e.g. Northlight Tools Ltd'),
		text('Contact Email', 'contactEmail', 'Where customers can write. Empty: the reply or sender address.', 'e.g. accounts@example.com'),
		text('Contact Phone', 'contactPhone', 'Where customers can call', 'e.g. +44 20 7946 0018'),
		{
			displayName: 'Form of Address',
			name: 'address',
			type: 'options',
			default: 'auto',
			description: 'How customers are addressed. A tag "formal" or "informal" on a customer wins.',
			options: [
				{ name: 'Formal', value: 'formal', description: 'Dear Ms Hagedorn, Sie, vous, usted' },
				{ name: 'Formal Unless Tagged', value: 'auto' },
				{ name: 'Informal', value: 'informal', description: 'Hi Maria, du, tu, tú' },
			],
		},
		text('From Email', 'fromEmail', 'The address mails come from; its domain is the one of the Message-ID', 'e.g. accounts@example.com'),
		{
			displayName: 'Industry',
			name: 'industry',
			type: 'options',
			default: 'general',
			description: 'What usually stands in the way of payment, so that the offer to help fits',
			options: [
				{ name: 'General', value: 'general' },
				{ name: 'Healthcare', value: 'healthcare', description: 'Insurers and confidence; never says what the invoice is for' },
				{ name: 'Professional Services', value: 'professional_services', description: 'Items to explain, work to discuss' },
				{ name: 'Property', value: 'property', description: 'Rent and service charges, defects' },
				{ name: 'SaaS and Subscriptions', value: 'saas', description: 'Plans, users, payment methods' },
				{ name: 'Wholesale', value: 'wholesale', description: 'Deliveries, order numbers, damaged goods' },
			],
		},
		{
			displayName: 'Language',
			name: 'language',
			type: 'options',
			default: 'en',
			description: 'Of the company: for customers whose language is unknown, and for hand-over briefs',
			options: languageChoices,
		},
		text('Logo URL', 'logoUrl', 'A picture at the head of mails and letters; the company name stands there without it', 'e.g. https://example.com/logo.png'),
		text('Owner Email', 'ownerEmail', 'Who is handed a case that needs a person', 'e.g. controller@example.com'),
		text('Portal URL', 'portalUrl', 'A page where customers see their invoices. A portal link on the item wins.', 'e.g. https://example.com/account'),
		text('Reply-To Email', 'replyTo', 'Where answers go. The key of the touch is added after a plus sign, so that an answer finds its invoice.', 'e.g. replies@example.com'),
		text('Sender Name', 'senderName', 'The person who writes', 'e.g. Anna Berg'),
		text('Signature', 'signature', 'In place of sender and company under the message', 'e.g. Anna Berg, Accounts', 4),
		text('Unsubscribe URL', 'unsubscribeUrl', 'Stops reminders by e-mail on a POST (one-click, RFC 8058). A link on the item wins.', 'e.g. https://example.com/unsubscribe'),
	],
};
