// https://docs.stripe.com/api/invoices/list
const api = 'https://api.stripe.com/v1';
const expanded = { limit: 100, 'expand[0]': 'data.customer', 'expand[1]': 'data.payment_intent.latest_charge' };
if (called.customerId) {
	const alone = { 'expand[0]': 'customer', 'expand[1]': 'payment_intent.latest_charge' };
	return [
		request('open invoices', `${api}/invoices`, { customer: called.customerId, status: 'open', ...expanded }),
		...invoiceIds.filter((id) => id.startsWith('in_')).map((id) => request(`invoice ${id}`, `${api}/invoices/${encodeURIComponent(id)}`, alone, { mayBeGone: true })),
	];
}
// Which invoices were paid lately, whenever they were made, is told by events; Stripe keeps them for 30 days.
const settled =
	now.diff(since, 'days').days < 29
		? request('payments', `${api}/events`, { limit: 100, type: 'invoice.paid', 'created[gte]': Math.floor(since.toSeconds()) })
		: request('paid invoices', `${api}/invoices`, { status: 'paid', 'created[gte]': Math.floor(since.toSeconds()), ...expanded });
return [settled, request('open invoices', `${api}/invoices`, { status: 'open', ...expanded })];
