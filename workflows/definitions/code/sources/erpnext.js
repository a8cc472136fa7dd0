// https://docs.frappe.io/framework/user/en/api/rest
const page = { limit_start: 0, limit_page_length: 500, order_by: 'name asc' };
const rows = (list, doctype, filters, fields = ['*'], more = {}) =>
	request(list, `${settings.erpNextUrl}/api/resource/${encodeURIComponent(doctype)}`, { fields: JSON.stringify(fields), filters: JSON.stringify(filters), ...page, ...more });
const submitted = ['docstatus', '=', 1];
const changed = ['modified', '>=', since.toFormat('yyyy-MM-dd HH:mm:ss')];
// The rows of a document's tables are lists of their own; they are put into their documents below.
const schedule = (filters) => rows('payment schedules', 'Payment Schedule', [['parenttype', '=', 'Sales Invoice'], submitted, ...filters], ['*'], { parent: 'Sales Invoice' });
if (called.customerId) {
	const ofCustomer = [submitted, ['customer', '=', called.customerId]];
	return [
		rows('the customer', 'Customer', [['name', '=', called.customerId]]),
		rows('open invoices', 'Sales Invoice', [...ofCustomer, ['outstanding_amount', '!=', 0]]),
		...(invoiceIds.length > 0 ? [rows('invoices of the touch', 'Sales Invoice', [...ofCustomer, ['name', 'in', invoiceIds]]), schedule([['parent', 'in', invoiceIds]])] : []),
	];
}
return [
	rows('customers', 'Customer', [['disabled', '=', 0]]),
	rows('payments', 'Payment Entry', [submitted, ['payment_type', '=', 'Receive'], ['party_type', '=', 'Customer'], changed]),
	rows('what the payments pay', 'Payment Entry Reference', [['parenttype', '=', 'Payment Entry'], submitted, changed], ['*'], { parent: 'Payment Entry' }),
	schedule([['outstanding', '>', 0]]),
	rows('settled invoices', 'Sales Invoice', [submitted, ['outstanding_amount', '=', 0], changed]),
	rows('open invoices', 'Sales Invoice', [submitted, ['outstanding_amount', '!=', 0]]),
];
