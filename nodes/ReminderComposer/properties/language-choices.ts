import type { INodePropertyOptions } from 'n8n-workflow';

import { LANGUAGE_NAMES } from '../../../domain/message/catalogue/languages';

/** The languages of the catalogue as a list to choose from. */
export const languageChoices: INodePropertyOptions[] = Object.entries(LANGUAGE_NAMES)
	.map(([value, name]) => ({ name, value }))
	.sort((a, b) => (a.name < b.name ? -1 : 1));
