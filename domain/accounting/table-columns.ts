import type { TableColumn } from '../ledger/table-columns';

export const CUSTOMERS_TABLE = 'dunning_customers';
export const INVOICES_TABLE = 'dunning_invoices';

const strings = (...names: string[]): TableColumn[] => names.map((name) => ({ name, type: 'string' }));

/**
 * `dunning_invoices`: one row an invoice, for people and flows to fill. `id` is a column of every Data Table itself, so the
 * invoice's own is `invoiceId`. Amounts are texts in major units and days are texts (YYYY-MM-DD), so that a table changes
 * neither; the last four hold the JSON of the contract's key of that name.
 */
export const INVOICE_COLUMNS: readonly TableColumn[] = [
	...strings('invoiceId', 'number', 'customerId', 'issueDate', 'dueDate', 'currency', 'total', 'amountDue', 'amountPaid', 'status'),
	{ name: 'disputed', type: 'boolean' },
	...strings('purchaseOrder', 'description', 'paymentUrl', 'documentUrl', 'settledOn', 'sourceSystem', 'sourceUrl', 'sourceUpdatedAt'),
	...strings('terms', 'paymentPlan', 'lastPaymentFailure', 'subscription'),
];

/**
 * `dunning_customers`: one row a customer, which people edit. `tags` and `phones` are lists with commas; the last three hold
 * the JSON of the contract's key of that name.
 */
export const CUSTOMER_COLUMNS: readonly TableColumn[] = [
	...strings('customerId', 'name', 'contactName', 'email', 'phone', 'phones', 'country', 'region', 'street', 'postalCode', 'city', 'timeZone'),
	...strings('language', 'kind', 'relationship', 'industry'),
	{ name: 'lifetimeValue', type: 'number' },
	...strings('tags', 'channelPreference', 'holdReason', 'holdUntil'),
	...strings('consent', 'flags', 'contactHours'),
];
