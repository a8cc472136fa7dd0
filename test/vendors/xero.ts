import { LedgerApi, isOpen, pageOf, type Billed } from './ledger';
import { carriesToken, connectedAccount } from './oauth';
import type { VendorAnswer, VendorRequest } from './vendor-net';

const TENANT = '11111111-2222-4333-8444-555555555555';
// Small, so that a test sees pages.
const PAGE = 4;

/** https://developer.xero.com/documentation/api/accounting, as far as the planner asks. */
export class XeroApi extends LedgerApi {
	readonly hosts = ['api.xero.com', 'identity.xero.com'];
	readonly planner = '01-plan-the-day-xero';
	readonly credential = { type: 'xeroOAuth2Api', data: connectedAccount() };
	readonly settings = { xeroTenantId: TENANT };
	readonly isFurtherPage = ({ query }: VendorRequest) => Number(query.get('page')) > 1;

	protected isSignedIn(request: VendorRequest): boolean {
		return carriesToken(request.headers) && request.headers['xero-tenant-id'] === TENANT;
	}

	protected read({ path, query, body }: VendorRequest): VendorAnswer {
		const collection = path.split('/').at(-1) ?? '';
		if (collection === 'History') {
			const written = (JSON.parse(body || '{}') as { HistoryRecords?: { Details: string }[] }).HistoryRecords?.[0]?.Details;
			return { status: 200, json: { HistoryRecords: this.notesOf(path.split('/').at(-2) ?? '', written).map((Details) => ({ Changes: 'Note', Details, User: 'System Generated' })) } };
		}
		const rows = collection === 'Invoices' ? this.listed(query).map(invoiceOf) : collection === 'Contacts' ? this.contacts(query) : [];
		const number = Number(query.get('page') ?? 1);
		const { rows: Rows, pages } = pageOf(rows, number, PAGE);
		return { status: 200, json: { Id: 'x', Status: 'OK', pagination: { page: number, pageSize: PAGE, pageCount: pages, itemCount: rows.length }, [collection]: Rows } };
	}

	private listed(query: URLSearchParams): Billed[] {
		const ids = query.get('IDs')?.split(',');
		if (ids) return this.invoices(({ id }) => ids.includes(id));
		const [contact, status] = [query.get('ContactIDs'), query.get('Statuses')];
		const paidFrom = /FullyPaidOnDate>=DateTime\((\d+), (\d+), (\d+)\)/.exec(query.get('where') ?? '')?.slice(1).join('-');
		return this.invoices(
			(invoice) =>
				isOpen(invoice) === (status === 'AUTHORISED') && (contact ?? invoice.firm.id) === invoice.firm.id && (invoice.paidOn ?? '') >= (paidFrom ?? ''),
		);
	}

	private contacts(query: URLSearchParams): object[] {
		const id = query.get('IDs');
		return this.firms
			.filter((firm) => (id ?? firm.id) === firm.id)
			.map((firm) => ({
				ContactID: firm.id,
				ContactStatus: 'ACTIVE',
				Name: firm.name,
				EmailAddress: firm.email,
				IsCustomer: true,
				Addresses: [{ AddressType: 'POBOX', Country: 'Germany' }],
				Phones: [],
				UpdatedDateUTC: '/Date(1760000000000+0000)/',
			}));
	}
}

function invoiceOf({ id, firm, issued, due, amount, paidOn, changed }: Billed): object {
	const dateOf = (day: string) => `/Date(${Date.parse(`${day}T00:00:00Z`)}+0000)/`;
	return {
		Type: 'ACCREC',
		InvoiceID: id,
		InvoiceNumber: `X-${id}`,
		Reference: '',
		Contact: { ContactID: firm.id, Name: firm.name, Addresses: [], Phones: [] },
		DateString: `${issued}T00:00:00`,
		Date: dateOf(issued),
		DueDateString: `${due}T00:00:00`,
		DueDate: dateOf(due),
		Status: paidOn ? 'PAID' : 'AUTHORISED',
		LineAmountTypes: 'Exclusive',
		Total: amount,
		AmountDue: paidOn ? 0 : amount,
		AmountPaid: paidOn ? amount : 0,
		AmountCredited: 0,
		CurrencyCode: 'EUR',
		Payments: paidOn ? [{ PaymentID: `pay-${id}`, Date: dateOf(paidOn), Amount: amount }] : [],
		...(paidOn ? { FullyPaidOnDate: dateOf(paidOn) } : {}),
		UpdatedDateUTC: dateOf(changed),
	};
}
