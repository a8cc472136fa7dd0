import { readPages } from '../nodes/http';
import { systemSource } from './system-source';

/** https://www.zoho.com/books/api/v3: pages of 200, 100 calls a minute. n8n's own Zoho account is for the CRM alone. */
export const zohoBooks = systemSource({
	name: 'Zoho Books',
	whatToSet: 'Make an **OAuth2** account for Zoho Books in **Read** (scopes *ZohoBooks.invoices.READ, ZohoBooks.contacts.READ, ZohoBooks.creditnotes.READ*), and put the id of your organisation into **Settings** (*zohoOrganizationId*); *zohoApi* is that of your data centre.',
	settings: { zohoApi: 'https://www.zohoapis.com', zohoOrganizationId: '' },
	readsOneCustomer: true,
	normaliser: { source: 'zoho_books' },
	requests: 'zoho-books',
	read: readPages({ generic: 'oAuth2Api' }, {
		parameters: { page: '={{ $pageCount + 1 }}' },
		lastPage: '={{ !$response.body?.page_context?.has_more_page || ($json.until > 0 && Date.parse($response.body.invoices?.at(-1)?.last_modified_time) < $json.until) }}',
		pauseMs: 700,
	}),
});
