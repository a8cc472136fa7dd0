// https://developer.intuit.com/app/developer/qbo/docs/learn/explore-the-quickbooks-online-api/data-queries
const url = `${settings.quickBooksApi}/v3/company/${encodeURIComponent(settings.quickBooksCompanyId)}/query`;
const ROWS = 1000;
const rows = (list, select) => request(list, url, { query: `${select} STARTPOSITION 1 MAXRESULTS ${ROWS}`, minorversion: 75 }, { select });
const quoted = (id) => `'${String(id).replace(/[\\']/g, '\\$&')}'`;
const at = `'${since.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'")}'`;
if (called.customerId) {
	return [
		rows('the customer', `SELECT * FROM Customer WHERE Id = ${quoted(called.customerId)}`),
		rows('open invoices', `SELECT * FROM Invoice WHERE CustomerRef = ${quoted(called.customerId)} AND Balance > '0'`),
		...(invoiceIds.length > 0 ? [rows('invoices of the touch', `SELECT * FROM Invoice WHERE Id IN (${invoiceIds.map(quoted).join(', ')})`)] : []),
	];
}
return [
	rows('customers', 'SELECT * FROM Customer'),
	rows('payments', `SELECT * FROM Payment WHERE MetaData.LastUpdatedTime >= ${at}`),
	rows('credit memos', `SELECT * FROM CreditMemo WHERE Balance > '0'`),
	rows('settled invoices', `SELECT * FROM Invoice WHERE Balance = '0' AND MetaData.LastUpdatedTime >= ${at}`),
	rows('open invoices', `SELECT * FROM Invoice WHERE Balance > '0'`),
];
