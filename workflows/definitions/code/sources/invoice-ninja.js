// https://api-docs.invoicing.co
const api = `${settings.invoiceNinjaUrl}/api/v1`;
const page = { page: 1, per_page: 500 };
const client = { include: 'client' };
const lately = { updated_at: Math.floor(since.toSeconds()) };
if (called.customerId) {
	return [
		request('open invoices', `${api}/invoices`, { client_id: called.customerId, client_status: 'unpaid', ...client, ...page }),
		...invoiceIds.filter((id) => /^\w+$/.test(id)).map((id) => request(`invoice ${id}`, `${api}/invoices/${id}`, client, { mayBeGone: true })),
	];
}
return [
	request('clients', `${api}/clients`, page),
	request('payments', `${api}/payments`, { ...lately, ...page }),
	request('credits', `${api}/credits`, { ...client, ...page }),
	request('paid invoices', `${api}/invoices`, { client_status: 'paid', ...lately, ...client, ...page }),
	request('open invoices', `${api}/invoices`, { client_status: 'unpaid', ...client, ...page }),
];
