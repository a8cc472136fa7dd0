import { LedgerApi, type Billed, type Firm } from './ledger';
import type { VendorAnswer, VendorRequest } from './vendor-net';

type Row = Readonly<Record<string, unknown>>;
type Filter = readonly [field: string, operator: string, value: unknown];

const denied: VendorAnswer = { status: 200, json: { jsonrpc: '2.0', error: { code: 200, message: 'Odoo Server Error', data: { name: 'odoo.exceptions.AccessDenied', message: 'Access Denied' } } } };
const USER_ID = 7;
const EUR = [1, 'EUR'];

/** Odoo's JSON-RPC: sign-in, search_read with domains, and messages on invoices, as far as the planner asks. Errors come with status 200. */
export class OdooApi extends LedgerApi {
	readonly hosts = ['firm.odoo.example'];
	readonly planner = '01-plan-the-day-odoo';
	readonly credential = { type: 'odooApi', data: { url: 'https://firm.odoo.example', username: 'dunning', password: 'right', db: 'firm' } };
	readonly settings = {};
	override readonly refusal = denied;
	override readonly told = /Access Denied/;
	override readonly byOwnNode = true;
	readonly isFurtherPage = () => false;

	protected isSignedIn(): boolean {
		return true;
	}

	protected read({ body }: VendorRequest): VendorAnswer {
		const { params } = JSON.parse(body) as { params: { service: string; args: unknown[] } };
		if (params.service === 'common') return result(params.args[2] === 'right' ? USER_ID : false);
		const [, user, password, model, method, domain, fields] = params.args as [string, number, string, string, string, Filter[], string[]];
		if (user !== USER_ID || password !== 'right') return denied;
		if (model === 'mail.message' && method === 'create') {
			const [message] = params.args.slice(5) as [{ res_id: number; body: string }];
			this.notesOf(String(message.res_id), message.body);
			return result(this.notes.length);
		}
		const all = method === 'search_read' ? this.rowsOf(model) : undefined;
		if (!all) return { status: 200, json: { jsonrpc: '2.0', error: { code: 200, message: 'Odoo Server Error', data: { name: 'KeyError', message: model } } } };
		const found = all.filter((row) => domain.every((filter) => holds(row, filter)));
		return result(found.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? false]))));
	}

	private rowsOf(model: string): Row[] | undefined {
		if (model === 'res.partner') return this.firms.map(partnerOf);
		if (model === 'account.move') return [...this.billed.values()].map(moveOf);
		if (model === 'mail.message') return this.notes.map(({ id, text }, index) => ({ id: index + 1, model: 'account.move', res_id: Number(id), body: `<p>${text}</p>` }));
		return model === 'account.move.line' ? [...this.billed.values()].map(lineOf) : undefined;
	}
}

function result(value: unknown): VendorAnswer {
	return { status: 200, json: { jsonrpc: '2.0', id: 1, result: value } };
}

function holds(row: Row, [field, operator, value]: Filter): boolean {
	const stored = row[field];
	const found = Array.isArray(stored) ? stored[0] : stored;
	if (operator === 'in') return (value as unknown[]).includes(found);
	if (operator === '=' || operator === 'child_of') return found === value;
	if (operator === '!=') return found !== value;
	return operator === '>' ? Number(found) > Number(value) : String(found) >= String(value);
}

function partnerOf({ id, name, email }: Firm): Row {
	return { id: Number(id), name, email, is_company: true, customer_rank: 3, country_id: [57, 'Germany'], lang: 'de_DE' };
}

const partner = ({ id, name }: Firm) => [Number(id), name];

function moveOf({ id, firm, issued, due, amount, paidOn, changed }: Billed): Row {
	return {
		id: Number(id),
		name: `INV/${id}`,
		move_type: 'out_invoice',
		state: 'posted',
		payment_state: paidOn ? 'paid' : 'not_paid',
		invoice_date: issued,
		invoice_date_due: due,
		currency_id: EUR,
		amount_total: amount,
		amount_residual: paidOn ? 0 : amount,
		partner_id: partner(firm),
		commercial_partner_id: partner(firm),
		write_date: `${changed} 08:30:15`,
		invoice_payments_widget: paidOn ? { title: 'Less Payment', content: [{ amount, date: paidOn, partial_id: Number(id) + 1_000_000, is_refund: false }] } : false,
	};
}

function lineOf({ id, firm, issued, due, amount, paidOn }: Billed): Row {
	return {
		id: Number(id) + 500_000,
		move_id: [Number(id), `INV/${id}`],
		move_type: 'out_invoice',
		parent_state: 'posted',
		'account_id.account_type': 'asset_receivable',
		date: issued,
		date_maturity: due,
		partner_id: partner(firm),
		currency_id: EUR,
		amount_currency: amount,
		amount_residual: paidOn ? 0 : amount,
		amount_residual_currency: paidOn ? 0 : amount,
	};
}
