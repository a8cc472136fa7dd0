// https://github.com/odoo/odoo, addons/account/models; a filter of n8n's node has a field, an operator and a value.
const MOVE = ['id', 'name', 'move_type', 'state', 'payment_state', 'invoice_date', 'invoice_date_due', 'currency_id', 'amount_total', 'amount_residual', 'partner_id', 'commercial_partner_id', 'ref', 'invoice_payments_widget', 'write_date'];
const LINE = ['id', 'move_id', 'move_type', 'parent_state', 'date', 'date_maturity', 'partner_id', 'currency_id', 'amount_currency', 'amount_residual_currency', 'write_date'];
const PARTNER = ['id', 'name', 'email', 'phone', 'is_company', 'parent_id', 'street', 'street2', 'city', 'zip', 'state_id', 'country_id', 'lang', 'tz'];
const EVERY = ['id', 'greaterThen', 0];
const rows = (list, model, fields, ...filters) => ({
	json: { list, model, fields, filters: [...filters, EVERY, EVERY, EVERY, EVERY].slice(0, 4).map(([field, operator, value]) => ({ field, operator, value })) },
});
const posted = [['move_type', 'in', ['out_invoice', 'out_refund']], ['state', 'equal', 'posted']];
const receivable = [['account_id.account_type', 'equal', 'asset_receivable'], ['parent_state', 'equal', 'posted']];
if (called.customerId) {
	const id = Number(called.customerId);
	return [
		rows('the contact', 'res.partner', PARTNER, ['id', 'childOf', id]),
		rows('due dates of the customer', 'account.move.line', LINE, ...receivable, ['amount_residual', 'notEqual', 0], ['partner_id', 'childOf', id]),
		rows('invoices of the customer', 'account.move', MOVE, ...posted, ['commercial_partner_id', 'equal', id]),
	];
}
return [
	rows('contacts', 'res.partner', PARTNER, ['customer_rank', 'greaterThen', 0]),
	rows('due dates', 'account.move.line', LINE, ...receivable, ['amount_residual', 'notEqual', 0]),
	rows('settled invoices', 'account.move', MOVE, ...posted, ['payment_state', 'in', ['paid', 'in_payment']], ['write_date', 'greaterOrEqual', since.toUTC().toFormat('yyyy-MM-dd HH:mm:ss')]),
	rows('open invoices', 'account.move', MOVE, ...posted, ['payment_state', 'in', ['not_paid', 'partial']]),
];
