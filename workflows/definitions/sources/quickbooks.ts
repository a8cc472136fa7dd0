import { readPages } from '../nodes/http';
import { systemSource } from './system-source';

/** https://developer.intuit.com/app/developer/qbo/docs/learn: queries with up to 1,000 rows. */
export const quickbooks = systemSource({
	name: 'QuickBooks Online',
	whatToSet: 'Connect your **QuickBooks** account in **Read**, and put the id of your company into **Settings** (*quickBooksCompanyId*). A company with one currency names none: set it under *defaultCurrency*.',
	settings: { quickBooksApi: 'https://quickbooks.api.intuit.com', quickBooksCompanyId: '', defaultCurrency: '' },
	readsOneCustomer: true,
	normaliser: { source: 'quickbooks', options: { defaultCurrency: "={{ $('Settings').first().json.defaultCurrency }}" } },
	requests: 'quickbooks',
	read: readPages({ system: 'quickBooksOAuth2Api' }, {
		parameters: { query: "={{ $json.select + ' STARTPOSITION ' + ($pageCount * 1000 + 1) + ' MAXRESULTS 1000' }}" },
		lastPage: '={{ !($response.body?.QueryResponse?.maxResults >= 1000) }}',
	}, { Accept: 'application/json' }),
});
