import type { NodeSpec } from '../canvas/canvas';
import { askFor, type Account } from '../nodes/http';
import { writeBackTo, type NotedSystem } from './write-back';

const setting = (name: string) => `$('Settings').first().json.${name}`;
const ID = 'encodeURIComponent($json.invoiceId)';

interface Notes {
	account: Account;
	headers?: Readonly<Record<string, string>>;
	/** Where the notes of an invoice are read, and where one is written; JavaScript over `$json`. */
	read: { method?: 'GET' | 'POST'; url: string; body?: string };
	write: { method: 'POST' | 'PUT'; url: string; body: string };
	contentType?: string;
}

function byRequests({ account, headers, read, write, contentType }: Notes): Pick<NotedSystem, 'look' | 'write'> {
	return { look: askFor(account, { method: 'GET', ...read, contentType, headers }), write: askFor(account, { ...write, contentType, headers }) };
}

/** https://developer.xero.com/documentation/api/accounting/historyandnotes: a note may have 250 letters. */
const xero: NotedSystem = {
	file: 'xero',
	source: 'Xero',
	whatToSet: 'Choose your **Xero** account on **What is noted** and **Write the note**; on **Settings**, enter the id of your organisation. Each reminder becomes a note under *History & notes* of its invoice.',
	settings: { xeroTenantId: '' },
	...byRequests({
		account: { system: 'xeroOAuth2Api' },
		headers: { Accept: 'application/json', 'Xero-Tenant-Id': `={{ ${setting('xeroTenantId')} }}` },
		read: { url: `'https://api.xero.com/api.xro/2.0/Invoices/' + ${ID} + '/History'` },
		write: { method: 'PUT', url: `'https://api.xero.com/api.xro/2.0/Invoices/' + ${ID} + '/History'`, body: '{ HistoryRecords: [{ Details: $json.note }] }' },
	}),
};

/** https://docs.stripe.com/api/invoices/update: metadata may be changed on invoices of every status. */
const stripe: NotedSystem = {
	file: 'stripe',
	source: 'Stripe',
	whatToSet: 'Choose your **Stripe** account on **What is noted** and **Write the note**: a restricted key that may write invoices. The last reminder stands in the metadata of its invoice as *dunning_last_touch*.',
	settings: {},
	...byRequests({
		account: { system: 'stripeApi' },
		read: { url: `'https://api.stripe.com/v1/invoices/' + ${ID}` },
		write: { method: 'POST', url: `'https://api.stripe.com/v1/invoices/' + ${ID}`, body: "'metadata[dunning_last_touch]=' + encodeURIComponent($json.note)" },
		contentType: 'application/x-www-form-urlencoded',
	}),
};

/** https://www.zoho.com/books/api/v3/invoices/#add-comment */
const zohoBooks: NotedSystem = {
	file: 'zoho-books',
	source: 'Zoho Books',
	whatToSet: 'Make an **OAuth2** account for Zoho Books with the scopes *ZohoBooks.invoices.READ, ZohoBooks.invoices.CREATE* and choose it on **What is noted** and **Write the note**; on **Settings**, enter the id of your organisation. Each reminder becomes a comment of its invoice, which customers do not see.',
	settings: { zohoApi: 'https://www.zohoapis.com', zohoOrganizationId: '' },
	...byRequests({
		account: { generic: 'oAuth2Api' },
		read: { url: `${setting('zohoApi')} + '/books/v3/invoices/' + ${ID} + '/comments?organization_id=' + ${setting('zohoOrganizationId')}` },
		write: {
			method: 'POST',
			url: `${setting('zohoApi')} + '/books/v3/invoices/' + ${ID} + '/comments?organization_id=' + ${setting('zohoOrganizationId')}`,
			body: '{ description: $json.note, show_comment_to_clients: false }',
		},
	}),
};

/** https://docs.frappe.io/framework/user/en/api/rest: a comment is a document that names another. */
const erpnext: NotedSystem = {
	file: 'erpnext',
	source: 'ERPNext',
	whatToSet: 'Choose your **ERPNext** account on **What is noted** and **Write the note**; on **Settings**, enter the address of your site. Each reminder becomes a comment of its Sales Invoice.',
	settings: { erpNextUrl: 'https://example.erpnext.com' },
	...byRequests({
		account: { system: 'erpNextApi' },
		read: {
			url: `${setting('erpNextUrl')} + '/api/resource/Comment?limit_page_length=500&fields=' + encodeURIComponent('["content"]') + '&filters=' + encodeURIComponent(JSON.stringify([['reference_doctype', '=', 'Sales Invoice'], ['reference_name', '=', $json.invoiceId]]))`,
		},
		write: {
			method: 'POST',
			url: `${setting('erpNextUrl')} + '/api/resource/Comment'`,
			body: "{ comment_type: 'Comment', reference_doctype: 'Sales Invoice', reference_name: $json.invoiceId, content: $json.note }",
		},
	}),
};

/** https://github.com/invoiceninja/invoiceninja, routes/api.php, version 5.10 and later. */
const invoiceNinja: NotedSystem = {
	file: 'invoice-ninja',
	source: 'Invoice Ninja',
	whatToSet: 'Choose your **Invoice Ninja** account on **What is noted** and **Write the note**; on **Settings**, enter the address of your instance (5.10 or later). Each reminder becomes a comment in the activity of its invoice.',
	settings: { invoiceNinjaUrl: 'https://invoicing.co' },
	...byRequests({
		account: { system: 'invoiceNinjaApi' },
		read: { method: 'POST', url: `${setting('invoiceNinjaUrl')} + '/api/v1/activities/entity'`, body: "{ entity: 'invoice', entity_id: $json.invoiceId }" },
		write: { method: 'POST', url: `${setting('invoiceNinjaUrl')} + '/api/v1/activities/notes'`, body: "{ entity: 'invoices', entity_id: $json.invoiceId, notes: $json.note }" },
	}),
};

const odooNode = (parameters: Record<string, unknown>): NodeSpec => ({
	type: 'n8n-nodes-base.odoo',
	typeVersion: 1,
	parameters: { resource: 'custom', customResource: 'mail.message', ...parameters },
});

/** A message of the invoice's chatter without a subtype, which only colleagues see; message_post would write to followers. */
const odoo: NotedSystem = {
	file: 'odoo',
	source: 'Odoo',
	whatToSet: 'Choose your **Odoo** account on **What is noted** and **Write the note**: a user who may write on invoices. Each reminder becomes an internal note of its invoice; nobody is notified.',
	settings: {},
	look: odooNode({
		operation: 'getAll',
		returnAll: true,
		options: { fieldsList: ['id', 'body'] },
		filterRequest: {
			filter: [
				{ fieldName: 'model', operator: 'equal', value: 'account.move' },
				{ fieldName: 'res_id', operator: 'equal', value: '={{ Number($json.invoiceId) }}' },
			],
		},
	}),
	write: odooNode({
		operation: 'create',
		fieldsToCreateOrUpdate: {
			fields: [
				{ fieldName: 'model', fieldValue: 'account.move' },
				{ fieldName: 'res_id', fieldValue: '={{ Number($json.invoiceId) }}' },
				{ fieldName: 'message_type', fieldValue: 'comment' },
				{ fieldName: 'body', fieldValue: '={{ $json.note }}' },
			],
		},
	}),
};

export const WRITE_BACKS = [xero, stripe, zohoBooks, erpnext, invoiceNinja, odoo].map(writeBackTo);
