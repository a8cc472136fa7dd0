import type { INodeProperties } from 'n8n-workflow';

import { asOfProperty } from '../../wires/as-of';
import { toolItemsProperty } from '../../wires/incoming-items';
import { model } from './model';
import { occasion } from './occasion';
import { options } from './options';
import { ownTexts, showVariables } from './own-texts';

export const properties: INodeProperties[] = [
	occasion,
	{
		displayName: "Set at least 'Company Name', 'Sender Name' and 'From Email' under Options. Language, channel and tone come with the item.",
		name: 'notice',
		type: 'notice',
		default: '',
	},
	options,
	...ownTexts.slice(0, 2),
	showVariables,
	...ownTexts.slice(2),
	...model,
	asOfProperty,
	toolItemsProperty,
];
