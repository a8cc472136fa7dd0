import { LedgerApi, type Billed, type Firm } from './ledger';
import type { VendorAnswer, VendorRequest } from './vendor-net';

type Row = Readonly<Record<string, unknown>>;
type Filter = readonly [field: string, operator: string, value: unknown];

/** https://docs.frappe.io/framework/user/en/api/rest: lists of documents and of the rows in them, with Frappe's filters. */
export class ErpNextApi extends LedgerApi {
	readonly hosts = ['erp.firm.example'];
	readonly planner = '01-plan-the-day-erpnext';
	readonly credential = { type: 'erpNextApi', data: { apiKey: 'key', apiSecret: 'secret', environment: 'selfHosted', subdomain: '', domain: 'https://erp.firm.example', allowUnauthorizedCerts: false } };
	readonly settings = { erpNextUrl: 'https://erp.firm.example', defaultCountry: 'DE' };
	readonly isFurtherPage = ({ query }: VendorRequest) => Number(query.get('limit_start')) > 0;

	protected isSignedIn({ headers }: VendorRequest): boolean {
		return headers.authorization === 'token key:secret';
	}

	protected read({ method, path, query, body }: VendorRequest): VendorAnswer {
		const doctype = decodeURIComponent(path.split('/').at(-1) ?? '');
		if (doctype === 'Comment' && method === 'POST') {
			const comment = JSON.parse(body) as { reference_name: string; content: string };
			this.notesOf(comment.reference_name, comment.content);
			return { status: 200, json: { data: comment } };
		}
		const all = this.rowsOf(doctype, query.get('parent'));
		if (!all) return { status: 403, json: { exc_type: 'PermissionError' } };
		const filters = JSON.parse(query.get('filters') ?? '[]') as Filter[];
		const [start, length] = [Number(query.get('limit_start') ?? 0), Number(query.get('limit_page_length') ?? 20)];
		return { status: 200, json: { data: all.filter((row) => filters.every((filter) => holds(row, filter))).slice(start, start + length) } };
	}

	// Rows in documents are only given to whoever names the document they are in.
	private rowsOf(doctype: string, parent: string | null): Row[] | undefined {
		const billed = [...this.billed.values()];
		const paid = billed.filter(({ paidOn }) => paidOn !== undefined);
		switch (doctype) {
			case 'Customer':
				return this.firms.map(customerOf);
			case 'Sales Invoice':
				return billed.map(invoiceOf);
			case 'Payment Entry':
				return paid.map(paymentOf);
			case 'Comment':
				return this.notes.map(({ id, text }) => ({ reference_doctype: 'Sales Invoice', reference_name: id, content: text }));
			case 'Payment Schedule':
				return parent === 'Sales Invoice' ? billed.map(scheduleOf) : undefined;
			case 'Payment Entry Reference':
				return parent === 'Payment Entry' ? paid.map(referenceOf) : undefined;
			default:
				return undefined;
		}
	}
}

function holds(row: Row, [field, operator, value]: Filter): boolean {
	const found = row[field];
	if (operator === 'in') return (value as unknown[]).includes(found);
	if (operator === '=') return found === value;
	if (operator === '!=') return found !== value;
	return operator === '>=' ? String(found) >= String(value) : Number(found) > Number(value);
}

function customerOf({ id, name, email }: Firm): Row {
	return { name: id, customer_name: name, customer_type: 'Company', customer_group: 'Commercial', territory: 'Germany', language: 'de', email_id: email, mobile_no: null, disabled: 0 };
}

function invoiceOf({ id, firm, issued, due, amount, paidOn, changed }: Billed): Row {
	return {
		name: id,
		docstatus: 1,
		is_return: 0,
		customer: firm.id,
		customer_name: firm.name,
		contact_email: firm.email,
		posting_date: issued,
		due_date: due,
		currency: 'EUR',
		conversion_rate: 1,
		party_account_currency: 'EUR',
		grand_total: amount,
		rounded_total: 0,
		outstanding_amount: paidOn ? 0 : amount,
		modified: `${changed} 09:00:00.000000`,
	};
}

function scheduleOf({ id, due, amount, paidOn }: Billed): Row {
	return { name: `row-${id}`, parent: id, parentfield: 'payment_schedule', parenttype: 'Sales Invoice', docstatus: 1, idx: 1, due_date: due, invoice_portion: 100, payment_amount: amount, outstanding: paidOn ? 0 : amount, paid_amount: paidOn ? amount : 0 };
}

function paymentOf({ id, firm, amount, paidOn, changed }: Billed): Row {
	return { name: `PAY-${id}`, docstatus: 1, payment_type: 'Receive', party_type: 'Customer', party: firm.id, party_name: firm.name, posting_date: paidOn, paid_from_account_currency: 'EUR', paid_amount: amount, unallocated_amount: 0, modified: `${changed} 10:00:00.000000` };
}

function referenceOf({ id, amount, changed }: Billed): Row {
	return { name: `ref-${id}`, parent: `PAY-${id}`, parentfield: 'references', parenttype: 'Payment Entry', docstatus: 1, idx: 1, reference_doctype: 'Sales Invoice', reference_name: id, allocated_amount: amount, modified: `${changed} 10:00:00.000000` };
}
