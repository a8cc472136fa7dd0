import type { NodeSpec } from '../canvas/canvas';
import { systemSource } from './system-source';

const FILTERS = [0, 1, 2, 3];

/** Odoo 16 and later, with n8n's own node, which signs in and searches; it gives up by failing, so n8n tries it again as a whole. */
const read: NodeSpec = {
	type: 'n8n-nodes-base.odoo',
	typeVersion: 1,
	parameters: {
		resource: 'custom',
		customResource: '={{ $json.model }}',
		operation: 'getAll',
		returnAll: true,
		options: { fieldsList: '={{ $json.fields }}' },
		filterRequest: {
			filter: FILTERS.map((index) => ({
				fieldName: `={{ $json.filters[${index}].field }}`,
				operator: `={{ $json.filters[${index}].operator }}`,
				value: `={{ $json.filters[${index}].value }}`,
			})),
		},
	},
	settings: { alwaysOutputData: true, retryOnFail: true, maxTries: 5, waitBetweenTries: 5000 },
};

export const odoo = systemSource({
	name: 'Odoo',
	whatToSet: 'Choose your **Odoo** account in **Read**: a user who may read invoices and contacts.',
	settings: {},
	readsOneCustomer: true,
	normaliser: { source: 'odoo' },
	requests: 'odoo',
	read,
});
