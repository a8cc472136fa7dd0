// https://www.zoho.com/books/api/v3/invoices/
const api = `${settings.zohoApi}/books/v3`;
const page = { organization_id: settings.zohoOrganizationId, page: 1, per_page: 200 };
if (called.customerId) {
	return [
		request('the contact', `${api}/contacts/${encodeURIComponent(called.customerId)}`, { organization_id: settings.zohoOrganizationId }),
		request('open invoices', `${api}/invoices`, { customer_id: called.customerId, filter_by: 'Status.Unpaid', ...page }),
		...invoiceIds.filter((id) => /^\d+$/.test(id)).map((id) => request(`invoice ${id}`, `${api}/invoices/${id}`, { organization_id: settings.zohoOrganizationId }, { mayBeGone: true })),
	];
}
// Lists are sorted by their last change, so that reading ends where the time of interest begins.
const lately = { sort_column: 'last_modified_time', sort_order: 'D' };
return [
	request('contacts', `${api}/contacts`, { filter_by: 'Status.Active', ...page }),
	request('credit notes', `${api}/creditnotes`, { filter_by: 'Status.Open', ...page }),
	request('paid invoices', `${api}/invoices`, { filter_by: 'Status.Paid', ...lately, ...page }, { until: since.toMillis() }),
	request('open invoices', `${api}/invoices`, { filter_by: 'Status.Unpaid', ...page }),
];
