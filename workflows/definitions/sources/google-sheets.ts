import type { NodeSpec } from '../canvas/canvas';
import { SPREADSHEET_SETTINGS, spreadsheetOptions } from './spreadsheet';
import { systemSource } from './system-source';

/** n8n's own node; it gives up by failing, so n8n tries it again as a whole. */
const read: NodeSpec = {
	type: 'n8n-nodes-base.googleSheets',
	typeVersion: 4.5,
	parameters: {
		resource: 'sheet',
		operation: 'read',
		documentId: { __rl: true, mode: 'url', value: '={{ $json.url }}' },
		sheetName: { __rl: true, mode: 'name', value: '={{ $json.sheet }}' },
		options: {},
	},
	settings: { alwaysOutputData: true, retryOnFail: true, maxTries: 5, waitBetweenTries: 5000 },
};

/** A sheet with one invoice a row, which people keep. */
export const googleSheets = systemSource({
	name: 'Google Sheets',
	whatToSet: 'Choose your **Google Sheets** account in **Read**, and put the address of the document and the name of the sheet into **Settings** (*sheetUrl*, *sheetName*).',
	settings: { sheetUrl: 'https://docs.google.com/spreadsheets/d/your-document/edit', sheetName: 'Invoices', ...SPREADSHEET_SETTINGS },
	readsOneCustomer: false,
	normaliser: { source: 'csv', options: spreadsheetOptions },
	requests: 'google-sheets',
	read,
});
