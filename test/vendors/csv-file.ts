import { LedgerApi, type Billed } from './ledger';
import type { VendorAnswer, VendorRequest } from './vendor-net';

/** An export with one invoice a row, as a German system writes it. */
export class CsvFile extends LedgerApi {
	readonly hosts = ['files.firm.example'];
	readonly planner = '01-plan-the-day-csv';
	readonly credential = undefined;
	readonly settings = { csvUrl: 'https://files.firm.example/rechnungen.csv', csvDelimiter: ';', defaultCountry: 'DE' };
	readonly isFurtherPage = () => false;

	protected isSignedIn(): boolean {
		return true;
	}

	protected read({ path }: VendorRequest): VendorAnswer {
		if (path !== '/rechnungen.csv') return { status: 404, text: 'Not found' };
		const rows = [...this.billed.values()].map(rowOf);
		return { status: 200, headers: { 'content-type': 'text/csv; charset=utf-8' }, text: `\uFEFF${[HEADERS, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n` };
	}
}

const HEADERS = ['Rechnungsnummer', 'Kundennummer', 'Kunde', 'E-Mail', 'Rechnungsdatum', 'Fällig am', 'Betrag', 'Offen', 'Währung', 'Bezahlt am'];

const dayOf = (day: string) => day.split('-').reverse().join('.');
const amountOf = (amount: number) => amount.toFixed(2).replace('.', ',');

function rowOf({ id, firm, issued, due, amount, paidOn }: Billed): string[] {
	return [id, firm.id, firm.name, firm.email, dayOf(issued), dayOf(due), amountOf(amount), amountOf(paidOn ? 0 : amount), 'EUR', paidOn ? dayOf(paidOn) : ''];
}
