import type { NodeSpec } from '../canvas/canvas';
import { fetchFile } from '../nodes/http';
import { SPREADSHEET_SETTINGS, spreadsheetOptions } from './spreadsheet';
import { systemSource } from './system-source';

const rows: NodeSpec = {
	type: 'n8n-nodes-base.extractFromFile',
	typeVersion: 1,
	parameters: { operation: 'csv', binaryPropertyName: 'data', options: { delimiter: "={{ $('Settings').first().json.csvDelimiter }}", enableBOM: true } },
	// An empty file is for the Normaliser to judge.
	settings: { alwaysOutputData: true },
};

/** A file with one invoice a row, under an address: an export that a system leaves somewhere every night. */
export const csv = systemSource({
	name: 'CSV file',
	whatToSet: 'Put the address of the file into **Settings** (*csvUrl*), and what parts its columns (*csvDelimiter*). Choose an account in **Read** if the address asks for one.',
	settings: { csvUrl: 'https://example.com/invoices.csv', csvDelimiter: ',', ...SPREADSHEET_SETTINGS },
	readsOneCustomer: false,
	normaliser: { source: 'csv', options: spreadsheetOptions },
	requests: 'csv',
	read: fetchFile(),
	assemble: rows,
});
