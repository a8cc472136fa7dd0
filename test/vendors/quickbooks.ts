import { LedgerApi, isOpen, type Billed, type Firm } from './ledger';
import { carriesToken, connectedAccount } from './oauth';
import type { VendorAnswer, VendorRequest } from './vendor-net';

const COMPANY = '9130357992221046';
const SELECT = /^SELECT \* FROM (\w+)(?: WHERE (.+?))? STARTPOSITION (\d+) MAXRESULTS (\d+)$/;

/** https://developer.intuit.com/app/developer/qbo/docs/learn: queries, as far as the planner asks. */
export class QuickBooksApi extends LedgerApi {
	readonly hosts = ['quickbooks.api.intuit.com', 'oauth.platform.intuit.com'];
	readonly planner = '01-plan-the-day-quickbooks';
	readonly credential = { type: 'quickBooksOAuth2Api', data: connectedAccount({ environment: 'production' }) };
	readonly settings = { quickBooksCompanyId: COMPANY };
	readonly isFurtherPage = ({ query }: VendorRequest) => /STARTPOSITION 1001 /.test(query.get('query') ?? '');

	protected isSignedIn(request: VendorRequest): boolean {
		return carriesToken(request.headers);
	}

	protected read({ path, query }: VendorRequest): VendorAnswer {
		const [, entity = '', where = '', start = '1', most = '100'] = SELECT.exec(query.get('query') ?? '') ?? [];
		if (path !== `/v3/company/${COMPANY}/query` || entity === '') {
			return { status: 400, json: { Fault: { Error: [{ Message: 'Error parsing query', code: '4000' }], type: 'ValidationFault' } } };
		}
		const rows = this.rows(entity, where).slice(Number(start) - 1, Number(start) - 1 + Number(most));
		const found = rows.length > 0 ? { [entity]: rows, startPosition: Number(start), maxResults: rows.length } : {};
		return { status: 200, json: { QueryResponse: found, time: '2026-11-20T06:00:00.000-08:00' } };
	}

	private rows(entity: string, where: string): object[] {
		const [, since] = /LastUpdatedTime >= '(\d{4}-\d{2}-\d{2})/.exec(where) ?? [];
		const changed = (invoice: Billed) => invoice.changed >= (since ?? '');
		const [, customer] = /CustomerRef = '(\w+)'/.exec(where) ?? [];
		const [, ids] = /Id IN \(([^)]+)\)/.exec(where) ?? [];
		const [, id] = /^Id = '(\w+)'/.exec(where) ?? [];
		if (entity === 'Customer') return this.firms.filter((firm) => (id ?? firm.id) === firm.id).map(customerOf);
		if (entity === 'Payment') return this.invoices((invoice) => !isOpen(invoice) && changed(invoice)).map(paymentOf);
		if (entity !== 'Invoice') return [];
		if (ids) return this.invoices((invoice) => ids.includes(`'${invoice.id}'`)).map(invoiceOf);
		return this.invoices((invoice) => isOpen(invoice) === where.includes("Balance > '0'") && changed(invoice) && (customer ?? invoice.firm.id) === invoice.firm.id).map(invoiceOf);
	}
}

const meta = (day: string) => ({ CreateTime: `${day}T01:00:00-08:00`, LastUpdatedTime: `${day}T01:00:00-08:00` });

function customerOf({ id, name, email }: Firm): object {
	return { Id: id, SyncToken: '0', domain: 'QBO', DisplayName: name, CompanyName: name, Active: true, PrimaryEmailAddr: { Address: email }, BillAddr: { Country: 'Germany' }, CurrencyRef: { value: 'EUR' }, MetaData: meta('2026-01-01') };
}

function invoiceOf({ id, firm, issued, due, amount, paidOn, changed }: Billed): object {
	return {
		Id: id,
		SyncToken: '0',
		domain: 'QBO',
		DocNumber: `Q-${id}`,
		TxnDate: issued,
		DueDate: due,
		CurrencyRef: { value: 'EUR', name: 'Euro' },
		CustomerRef: { value: firm.id, name: firm.name },
		BillEmail: { Address: firm.email },
		TotalAmt: amount,
		Balance: paidOn ? 0 : amount,
		LinkedTxn: paidOn ? [{ TxnId: `9${id}`, TxnType: 'Payment' }] : [],
		MetaData: meta(changed),
	};
}

function paymentOf({ id, firm, amount, paidOn = '', changed }: Billed): object {
	return {
		Id: `9${id}`,
		SyncToken: '0',
		domain: 'QBO',
		TxnDate: paidOn,
		TotalAmt: amount,
		UnappliedAmt: 0,
		CurrencyRef: { value: 'EUR' },
		CustomerRef: { value: firm.id, name: firm.name },
		Line: [{ Amount: amount, LinkedTxn: [{ TxnId: id, TxnType: 'Invoice' }] }],
		MetaData: meta(changed),
	};
}
