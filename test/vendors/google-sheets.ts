import { LedgerApi, type Billed } from './ledger';
import { carriesToken, connectedAccount } from './oauth';
import type { VendorAnswer, VendorRequest } from './vendor-net';

const DOCUMENT = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdefg';
const SHEET = 'Invoices';

/** https://developers.google.com/workspace/sheets/api/reference/rest: the sheets of a document, and the values of one. */
export class GoogleSheetsApi extends LedgerApi {
	readonly hosts = ['sheets.googleapis.com', 'oauth2.googleapis.com'];
	readonly planner = '01-plan-the-day-google-sheets';
	readonly credential = { type: 'googleSheetsOAuth2Api', data: connectedAccount() };
	readonly settings = { sheetUrl: `https://docs.google.com/spreadsheets/d/${DOCUMENT}/edit#gid=0`, sheetName: SHEET, defaultCountry: 'DE', defaultCurrency: 'EUR' };
	override readonly told = /ended with "error" at "Read"/;
	override readonly byOwnNode = true;
	readonly isFurtherPage = () => false;

	protected isSignedIn({ headers }: VendorRequest): boolean {
		return carriesToken(headers);
	}

	protected read({ path }: VendorRequest): VendorAnswer {
		const [, , , document, values] = decodeURIComponent(path).split('/');
		if (document !== DOCUMENT) return { status: 404, json: { error: { code: 404, message: 'Requested entity was not found.', status: 'NOT_FOUND' } } };
		if (values) return { status: 200, json: { range: `${SHEET}!A1:Z1000`, majorDimension: 'ROWS', values: [HEADERS, ...[...this.billed.values()].map(rowOf)] } };
		return { status: 200, json: { sheets: [{ properties: { sheetId: 0, title: SHEET, index: 0, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } } }] } };
	}
}

const HEADERS = ['Invoice No', 'Customer No', 'Customer', 'Email', 'Invoice date', 'Due date', 'Total', 'Open', 'Paid on'];

function rowOf({ id, firm, issued, due, amount, paidOn }: Billed): (string | number)[] {
	return [id, firm.id, firm.name, firm.email, issued, due, amount, paidOn ? 0 : amount, ...(paidOn ? [paidOn] : [])];
}
