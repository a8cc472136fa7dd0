import { CsvFile } from '../../vendors/csv-file';
import { ErpNextApi } from '../../vendors/erpnext';
import { GoogleSheetsApi } from '../../vendors/google-sheets';
import { InvoiceNinjaApi } from '../../vendors/invoice-ninja';
import { OdooApi } from '../../vendors/odoo';
import { QuickBooksApi } from '../../vendors/quickbooks';
import { XeroApi } from '../../vendors/xero';
import { ZohoBooksApi } from '../../vendors/zoho-books';
import type { Books } from './books';
import { StripeBooks } from './stripe-books';
import { TableBooks } from './table-books';
import { VendorBooks } from './vendor-books';

const PAGE = 200;

/** Every source that there is a planner for, by its name. */
export const BOOKS: Readonly<Record<string, () => Books>> = {
	Tables: () => new TableBooks(),
	CSV: () => new VendorBooks('CSV file', new CsvFile()),
	'Google Sheets': () => new VendorBooks('Google Sheets', new GoogleSheetsApi()),
	Stripe: () => new StripeBooks(),
	Xero: () => new VendorBooks('Xero', new XeroApi(PAGE)),
	QuickBooks: () => new VendorBooks('QuickBooks Online', new QuickBooksApi()),
	'Zoho Books': () => new VendorBooks('Zoho Books', new ZohoBooksApi(PAGE)),
	'Invoice Ninja': () => new VendorBooks('Invoice Ninja', new InvoiceNinjaApi(PAGE)),
	Odoo: () => new VendorBooks('Odoo', new OdooApi()),
	ERPNext: () => new VendorBooks('ERPNext', new ErpNextApi()),
};
