import { readPages } from '../nodes/http';
import { systemSource } from './system-source';

/** https://api-docs.invoicing.co: version 5, hosted or your own. */
export const invoiceNinja = systemSource({
	name: 'Invoice Ninja',
	whatToSet: 'Choose your **Invoice Ninja** account in **Read**, and put the address of your instance into **Settings** (*invoiceNinjaUrl*). Clients in your company\'s own currency name none: set it under *defaultCurrency*.',
	settings: { invoiceNinjaUrl: 'https://invoicing.co', defaultCurrency: '' },
	readsOneCustomer: true,
	normaliser: { source: 'invoice_ninja', options: { defaultCurrency: "={{ $('Settings').first().json.defaultCurrency }}" } },
	requests: 'invoice-ninja',
	read: readPages({ system: 'invoiceNinjaApi' }, { parameters: { page: '={{ $pageCount + 1 }}' }, lastPage: '={{ !$response.body?.meta?.pagination?.links?.next }}' }),
});
