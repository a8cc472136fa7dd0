import { codeFile } from '../code/code-file';
import { code } from '../nodes/flow';
import { readPages } from '../nodes/http';
import { systemSource } from './system-source';

const ROWS = 500;

/** https://docs.frappe.io/framework/user/en/api/rest: lists with an offset. */
export const erpnext = systemSource({
	name: 'ERPNext',
	whatToSet: 'Choose your **ERPNext** account in **Read**, and put the address of your site into **Settings** (*erpNextUrl*).',
	settings: { erpNextUrl: 'https://example.erpnext.com' },
	readsOneCustomer: true,
	normaliser: { source: 'erpnext' },
	requests: 'erpnext',
	assemble: code(codeFile('sources/erpnext-documents')),
	read: readPages({ system: 'erpNextApi' }, { parameters: { limit_start: `={{ $pageCount * ${ROWS} }}` }, lastPage: `={{ !($response.body?.data?.length >= ${ROWS}) }}` }),
});
