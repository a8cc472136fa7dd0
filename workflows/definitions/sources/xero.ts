import { readPages } from '../nodes/http';
import { systemSource } from './system-source';

/** https://developer.xero.com/documentation/api/accounting: pages of up to 1,000, 60 calls a minute. */
export const xero = systemSource({
	name: 'Xero',
	whatToSet: 'Connect your **Xero** account in **Read**, and put the id of your organisation into **Settings** (*xeroTenantId*).',
	settings: { xeroTenantId: '' },
	readsOneCustomer: true,
	normaliser: { source: 'xero' },
	requests: 'xero',
	read: readPages({ system: 'xeroOAuth2Api' }, {
		parameters: { page: '={{ $pageCount + 1 }}' },
		// An answer that does not number its pages is followed until one is empty.
		lastPage: '={{ $response.body?.pagination?.page >= $response.body?.pagination?.pageCount || !Object.values($response.body ?? {}).some((list) => Array.isArray(list) && list.length > 0) }}',
		pauseMs: 1_000,
	}, { Accept: 'application/json', 'Xero-Tenant-Id': "={{ $('Settings').first().json.xeroTenantId }}" }),
});
