import type { INodeProperties } from 'n8n-workflow';

/** Whom exporting, previewing and erasing are about. */
export const customerProperty: INodeProperties = {
	displayName: 'Customer',
	name: 'customer',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. C-1042',
	description: "The customer's ID; to export and to preview also an e-mail address of theirs",
	displayOptions: { show: { resource: ['privacy'], operation: ['erase', 'export', 'preview'] } },
};
