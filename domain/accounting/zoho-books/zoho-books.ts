import { parseContract } from '../../model/fields';
import { isFields, listedUnder, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import type { AccountingDocument, LeftOutReason } from '../document';
import { contactSchema, factsOf } from './contact';
import { creditOf, paymentOf } from './credit';
import { invoiceOf } from './invoice';

const LISTS = ['invoices', 'creditnotes', 'customerpayments', 'customer_payments', 'contacts'];
const SINGLES = ['invoice', 'creditnote', 'payment', 'contact'];
const IDS = ['invoice_id', 'creditnote_id', 'payment_id', 'contact_id'];

// A table of the user's own may have an `invoice_id` and a `customer_id` too, but hardly one of these.
const OWN_FIELDS = ['currency_id', 'last_modified_time', 'payment_expected_date', 'payment_mode', 'unused_amount', 'contact_name'];

const REASONS: Readonly<Record<string, LeftOutReason>> = {
	draft: 'draft',
	pending_approval: 'draft',
	rejected: 'draft',
	scheduled: 'draft',
	void: 'void',
};

/**
 * Zoho Books (API v3): invoices, credit notes, customer payments and contacts, single or in a page of the API.
 * Shapes: https://www.zoho.com/books/api/v3/invoices/.
 */
export const zohoBooks: AccountingSystem = {
	id: 'zoho_books',
	name: 'Zoho Books',
	documentsIn(item) {
		if (IDS.some((name) => name in item)) return null;
		const single = SINGLES.map((name) => item[name]).filter(isFields).filter((document) => IDS.some((name) => name in document));
		return single.length > 0 ? single : 'code' in item || 'page_context' in item ? listedUnder(item, ...LISTS) : null;
	},
	recognises: (item) => (IDS.some((name) => name in item) && OWN_FIELDS.some((name) => name in item)) || 'creditnote_id' in item,
	reader: (settings) => (document) => read(document, settings),
};

function read(document: Fields, settings: ReadingSettings): AccountingDocument {
	const id = String(document.invoice_id ?? document.creditnote_id ?? document.payment_id ?? document.contact_id);
	if ('payment_id' in document && !('invoice_number' in document)) return paymentOf(document, `Zoho Books payment ${String(document.payment_number ?? id)}`, settings);
	if ('contact_name' in document && !('invoice_id' in document)) return readContact(document, id);
	const reason = REASONS[String(document.status)];
	if (reason) return { kind: 'ignored', id, reason };
	return 'creditnote_id' in document
		? creditOf(document, `Zoho Books credit note ${String(document.creditnote_number ?? id)}`, settings)
		: invoiceOf(document, `Zoho Books invoice ${String(document.invoice_number ?? id)}`, settings);
}

function readContact(document: Fields, id: string): AccountingDocument {
	if (document.contact_type === 'vendor') return { kind: 'ignored', id, reason: 'bill' };
	const contact = parseContract(contactSchema, document, `Zoho Books contact ${String(document.contact_name)}`);
	return { kind: 'contact', customer: factsOf(contact), edited: false };
}
