import { LedgerApi, isOpen, pageOf, type Billed, type Firm } from './ledger';
import { carriesToken, connectedAccount } from './oauth';
import type { VendorAnswer, VendorRequest } from './vendor-net';

const ORGANISATION = '10234695';
const PAGE = 4;

/** https://www.zoho.com/books/api/v3, as far as the planner asks. */
export class ZohoBooksApi extends LedgerApi {
	readonly hosts = ['www.zohoapis.eu', 'accounts.zoho.eu'];
	readonly planner = '01-plan-the-day-zoho-books';
	readonly credential = {
		type: 'oAuth2Api',
		data: connectedAccount({ grantType: 'authorizationCode', authUrl: 'https://accounts.zoho.eu/oauth/v2/auth', accessTokenUrl: 'https://accounts.zoho.eu/oauth/v2/token', scope: '', authQueryParameters: '', authentication: 'body' }),
	};
	readonly settings = { zohoApi: 'https://www.zohoapis.eu', zohoOrganizationId: ORGANISATION };
	readonly isFurtherPage = ({ query }: VendorRequest) => Number(query.get('page')) > 1;

	protected isSignedIn({ headers, query }: VendorRequest): boolean {
		return carriesToken(headers) && query.get('organization_id') === ORGANISATION;
	}

	protected read({ path, query, body }: VendorRequest): VendorAnswer {
		const [, , , collection = '', id, part] = path.split('/');
		if (id && part === 'comments') {
			const written = (JSON.parse(body || '{}') as { description?: string }).description;
			return { status: written ? 201 : 200, json: { code: 0, message: 'success', comments: this.notesOf(id, written).map((description) => ({ description, comment_type: 'internal' })) } };
		}
		if (collection === 'contacts' && id) return single('contact', contactOf(this.firms.find((firm) => firm.id === id)));
		if (collection === 'invoices' && id) return single('invoice', invoiceOf(this.billed.get(id)));
		const rows = collection === 'invoices' ? this.listed(query).map(invoiceOf) : collection === 'contacts' ? this.firms.map(contactOf) : [];
		const number = Number(query.get('page') ?? 1);
		const page = pageOf(rows, number, PAGE);
		return { status: 200, json: { code: 0, message: 'success', [collection]: page.rows, page_context: { page: number, per_page: PAGE, has_more_page: page.more } } };
	}

	private listed(query: URLSearchParams): Billed[] {
		const unpaid = query.get('filter_by') === 'Status.Unpaid';
		const customer = query.get('customer_id');
		const rows = this.invoices((invoice) => isOpen(invoice) === unpaid && (customer ?? invoice.firm.id) === invoice.firm.id);
		return query.get('sort_column') === 'last_modified_time' ? rows.sort((a, b) => (a.changed < b.changed ? 1 : -1)) : rows;
	}
}

function single(name: string, document: object | undefined): VendorAnswer {
	return document ? { status: 200, json: { code: 0, message: 'success', [name]: document } } : { status: 404, json: { code: 1002, message: 'Resource does not exist.' } };
}

function contactOf(firm: Firm | undefined): object | undefined {
	return firm && { contact_id: firm.id, contact_name: firm.name, company_name: firm.name, contact_type: 'customer', status: 'active', email: firm.email, phone: ' ', last_modified_time: '2026-01-01T10:00:00+0100', billing_address: { country: 'Germany', country_code: 'DE' } };
}

function invoiceOf(invoice: Billed | undefined): object | undefined {
	if (!invoice) return undefined;
	const { id, firm, issued, due, amount, paidOn, changed } = invoice;
	return {
		invoice_id: id,
		invoice_number: `Z-${id}`,
		customer_id: firm.id,
		customer_name: firm.name,
		email: firm.email,
		status: paidOn ? 'paid' : 'overdue',
		date: issued,
		due_date: due,
		currency_id: '460000000000097',
		currency_code: 'EUR',
		total: amount,
		balance: paidOn ? 0 : amount,
		payment_expected_date: ' ',
		last_payment_date: paidOn ?? ' ',
		write_off_amount: 0,
		reference_number: ' ',
		last_modified_time: `${changed}T10:00:00+0100`,
	};
}
