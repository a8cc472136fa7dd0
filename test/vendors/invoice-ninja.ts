import { LedgerApi, isOpen, pageOf, type Billed, type Firm } from './ledger';
import type { VendorAnswer, VendorRequest } from './vendor-net';

// As long as those of version 5; n8n tells the versions apart by this.
const TOKEN = 't'.repeat(64);
const PAGE = 4;
const EURO = '3';

/** https://api-docs.invoicing.co, version 5, as far as the planner asks. */
export class InvoiceNinjaApi extends LedgerApi {
	readonly hosts = ['ninja.firm.example'];
	readonly planner = '01-plan-the-day-invoice-ninja';
	readonly credential = { type: 'invoiceNinjaApi', data: { url: 'https://ninja.firm.example', apiToken: TOKEN, secret: '' } };
	readonly settings = { invoiceNinjaUrl: 'https://ninja.firm.example' };
	readonly isFurtherPage = ({ query }: VendorRequest) => Number(query.get('page')) > 1;

	protected isSignedIn({ headers }: VendorRequest): boolean {
		return headers['x-api-token'] === TOKEN;
	}

	protected read({ path, query, body }: VendorRequest): VendorAnswer {
		const [, , , collection = '', id] = path.split('/');
		if (collection === 'activities') {
			const { entity_id: invoice, notes } = JSON.parse(body) as { entity_id: string; notes?: string };
			return { status: 200, json: { data: this.notesOf(invoice, id === 'notes' ? notes : undefined).map((text) => ({ activity_type_id: '141', notes: text })) } };
		}
		if (id) {
			const invoice = this.billed.get(id);
			return invoice ? { status: 200, json: { data: invoiceOf(invoice) } } : { status: 404, json: { message: 'Record not found' } };
		}
		const number = Number(query.get('page') ?? 1);
		const { rows, pages, more } = pageOf(this.rows(collection, query), number, PAGE);
		const links = more ? { next: `https://ninja.firm.example/api/v1/${collection}?page=${number + 1}` } : {};
		return { status: 200, json: { data: rows, meta: { pagination: { count: rows.length, per_page: PAGE, current_page: number, total_pages: pages, links } } } };
	}

	private rows(collection: string, query: URLSearchParams): object[] {
		const since = Number(query.get('updated_at') ?? 0);
		const changed = (invoice: Billed) => seconds(invoice.changed) >= since;
		if (collection === 'clients') return this.firms.map(clientOf);
		if (collection === 'payments') return this.invoices((invoice) => !isOpen(invoice) && changed(invoice)).map(paymentOf);
		if (collection !== 'invoices') return [];
		const [open, client] = [query.get('client_status') === 'unpaid', query.get('client_id')];
		return this.invoices((invoice) => isOpen(invoice) === open && changed(invoice) && (client ?? invoice.firm.id) === invoice.firm.id).map(invoiceOf);
	}
}

const seconds = (day: string) => Date.parse(`${day}T12:00:00Z`) / 1000;

function clientOf({ id, name, email }: Firm): object {
	return {
		id,
		name,
		display_name: name,
		client_hash: `hash-${id}`,
		phone: '',
		country_id: '276',
		vat_number: '',
		settings: { currency_id: EURO, language_id: '3' },
		contacts: [{ id: `contact-${id}`, first_name: '', last_name: '', email, phone: '', is_primary: true }],
		is_deleted: false,
	};
}

function invoiceOf({ id, firm, issued, due, amount, paidOn, changed }: Billed): object {
	return {
		id,
		entity_type: 'invoice',
		client_id: firm.id,
		client: clientOf(firm),
		number: `N-${id}`,
		status_id: paidOn ? '4' : '2',
		date: issued,
		due_date: due,
		amount,
		balance: paidOn ? 0 : amount,
		paid_to_date: paidOn ? amount : 0,
		partial: 0,
		partial_due_date: '',
		po_number: '',
		public_notes: '',
		invitations: [],
		is_deleted: false,
		updated_at: seconds(changed),
	};
}

function paymentOf({ id, firm, amount, paidOn, changed }: Billed): object {
	return {
		id: `pay${id}`,
		client_id: firm.id,
		number: `P-${id}`,
		amount,
		applied: amount,
		refunded: 0,
		date: paidOn,
		status_id: '4',
		currency_id: EURO,
		is_deleted: false,
		paymentables: [{ id: `p${id}`, invoice_id: id, amount, refunded: 0 }],
		updated_at: seconds(changed),
	};
}
