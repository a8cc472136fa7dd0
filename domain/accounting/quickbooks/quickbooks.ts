import { parseContract } from '../../model/fields';
import { isFields, listedUnder, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { creditOf, paymentOf } from './credit';
import { invoiceOf } from './invoice';
import { customerSchema, factsOf } from './party';

const PAGES = ['Invoice', 'CreditMemo', 'Payment', 'Customer'];

/**
 * QuickBooks Online: invoices, credit memos, payments and customers, each as n8n's QuickBooks node gives it or in the answer
 * of a query. Shapes: https://developer.intuit.com/app/developer/qbo/docs/api/accounting/all-entities/invoice.
 */
export const quickbooks: AccountingSystem = {
	id: 'quickbooks',
	name: 'QuickBooks',
	documentsIn: (item) => (isFields(item.QueryResponse) ? (listedUnder(item.QueryResponse, ...PAGES) ?? []) : 'Id' in item ? null : listedUnder(item, ...PAGES)),
	recognises: (item) => 'Id' in item && (isFields(item.CustomerRef) || isFields(item.VendorRef) || 'SyncToken' in item || item.domain === 'QBO'),
	reader: (settings) => (document) => read(document, settings),
};

// The entities do not name their kind, but each has a field that the others lack.
function read(document: Fields, settings: ReadingSettings): AccountingDocument {
	const id = String(document.Id);
	const number = String(document.DocNumber || id);
	if (document.status === 'Deleted') return { kind: 'ignored', id, reason: 'void' };
	if ('VendorRef' in document || 'Vendor1099' in document) return { kind: 'ignored', id, reason: 'bill' };
	if (!('CustomerRef' in document)) return readParty(document, id);
	if ('RemainingCredit' in document) return creditOf(document, `QuickBooks credit memo ${number}`, settings);
	if ('UnappliedAmt' in document) return paymentOf(document, `QuickBooks payment ${id}`, settings);
	if (isVoided(document)) return { kind: 'ignored', id, reason: 'void' };
	if ('TxnStatus' in document || (!('DueDate' in document) && Number(document.Balance ?? 0) === 0)) return { kind: 'ignored', id, reason: 'other_document' };
	return invoiceOf(document, `QuickBooks invoice ${number}`, settings);
}

function readParty(document: Fields, id: string): AccountingDocument {
	if (!('DisplayName' in document)) return { kind: 'ignored', id, reason: 'other_document' };
	const customer = parseContract(customerSchema, document, `QuickBooks customer ${String(document.DisplayName)}`);
	return { kind: 'contact', customer: factsOf(customer), edited: false };
}

// Voiding leaves the invoice with all amounts at zero and this word in the private note.
function isVoided(document: Fields): boolean {
	return Number(document.TotalAmt) === 0 && /^\s*voided/i.test(String(document.PrivateNote ?? ''));
}
