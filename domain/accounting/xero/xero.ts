import { parseContract } from '../../model/fields';
import { listedUnder, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import type { AccountingDocument } from '../document';
import { contactSchema, factsOf } from './contact';
import { creditOf } from './credit';
import { invoiceOf, reasonOf } from './invoice';
import { paymentOf } from './payment';

const PAGES = ['Invoices', 'CreditNotes', 'Overpayments', 'Prepayments', 'Payments', 'Contacts'];
const IDS = ['InvoiceID', 'CreditNoteID', 'OverpaymentID', 'PrepaymentID', 'PaymentID', 'ContactID', 'BankTransactionID'];

/**
 * Xero: invoices, credit notes, overpayments, prepayments, payments and contacts of the Accounting API, each as n8n's Xero
 * node gives it or in a page of the API. Shapes: https://github.com/XeroAPI/Xero-OpenAPI, xero_accounting.yaml.
 */
export const xero: AccountingSystem = {
	id: 'xero',
	name: 'Xero',
	// An invoice has lists of payments and credit notes too, but it has an id of its own.
	documentsIn: (item) => (IDS.some((name) => name in item) ? null : listedUnder(item, ...PAGES)),
	recognises: (item) => IDS.some((name) => typeof item[name] === 'string') && !('invoice_id' in item),
	reader: (settings) => (document) => read(document, settings),
};

function read(document: Fields, settings: ReadingSettings): AccountingDocument {
	const labelled = (kind: string, name: unknown) => `Xero ${kind} ${String(name)}`;
	if (document.BankTransactionID !== undefined) return { kind: 'ignored', id: String(document.BankTransactionID), reason: 'other_document' };
	if (document.PaymentID !== undefined) return paymentOf(document, labelled('payment', document.PaymentID));
	if (document.InvoiceID !== undefined) return readInvoice(document, settings);
	if (document.CreditNoteID !== undefined) {
		const number = document.CreditNoteNumber || document.CreditNoteID;
		return creditOf(document, String(document.CreditNoteID), String(number), labelled('credit note', number), settings);
	}
	if (document.OverpaymentID !== undefined || document.PrepaymentID !== undefined) {
		const id = String(document.OverpaymentID ?? document.PrepaymentID);
		return creditOf(document, id, undefined, labelled(document.OverpaymentID ? 'overpayment' : 'prepayment', id), settings);
	}
	const contact = parseContract(contactSchema, document, labelled('contact', document.Name ?? document.ContactID));
	return { kind: 'contact', customer: factsOf(contact), edited: false };
}

function readInvoice(document: Fields, settings: ReadingSettings): AccountingDocument {
	const id = String(document.InvoiceID);
	if (document.Type !== undefined && document.Type !== 'ACCREC') return { kind: 'ignored', id, reason: 'bill' };
	const reason = reasonOf(document.Status);
	if (reason) return { kind: 'ignored', id, reason };
	return invoiceOf(document, `Xero invoice ${String(document.InvoiceNumber || id)}`, settings);
}
