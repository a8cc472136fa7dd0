import { z } from 'zod/v4';

import { ContractError } from '../../model/contract-error';
import { parseContract } from '../../model/fields';
import { isFields, type AccountingSystem, type Fields, type ReadingSettings } from '../accounting-system';
import { customerFacts } from '../customer-facts';
import type { AccountingDocument } from '../document';
import { caption, identifier } from '../vendor-fields';
import { paymentEntryOf } from './payment-entry';
import { salesInvoiceOf } from './sales-invoice';

/**
 * ERPNext: Sales Invoice, Payment Entry and Customer, each as n8n's ERPNext node gives it or in the answer of the API. A field
 * that was not asked for is missing, so what decides whether a document is a claim has to be there.
 * Shapes: https://github.com/frappe/erpnext, erpnext/accounts/doctype.
 */
export const erpnext: AccountingSystem = {
	id: 'erpnext',
	name: 'ERPNext',
	documentsIn(item) {
		if ('name' in item) return null;
		const data = (Array.isArray(item.data) ? item.data : [item.data]).filter(isFields);
		return data[0] && isDocument(data[0]) ? data : null;
	},
	recognises: isDocument,
	reader: (settings) => (document) => read(document, settings),
};

function isDocument(item: Fields): boolean {
	return ('name' in item && (isInvoice(item) || isPayment(item) || isCustomer(item))) || ('doctype' in item && 'docstatus' in item);
}

function isInvoice(item: Fields): boolean {
	return 'outstanding_amount' in item && ('customer' in item || 'supplier' in item) && ['docstatus', 'posting_date', 'grand_total'].some((name) => name in item);
}

function isPayment(item: Fields): boolean {
	return 'payment_type' in item && 'party_type' in item;
}

function isCustomer(item: Fields): boolean {
	return 'customer_name' in item && ('customer_type' in item || 'customer_group' in item) && !('outstanding_amount' in item);
}

function read(document: Fields, settings: ReadingSettings): AccountingDocument {
	const id = String(document.name);
	if (isCustomer(document)) return readCustomer(document, id);
	if ('supplier' in document) return { kind: 'ignored', id, reason: 'bill' };
	if (!isInvoice(document) && !isPayment(document)) return { kind: 'ignored', id, reason: 'other_document' };
	const kind = isInvoice(document) ? 'Sales Invoice' : 'Payment Entry';
	const status = Number(document.docstatus ?? NaN);
	if (![0, 1, 2].includes(status)) {
		throw new ContractError(`ERPNext ${kind} ${id}.docstatus`, document.docstatus, '0, 1 or 2; ask ERPNext for this field too, since drafts are listed as well');
	}
	if (status !== 1) return { kind: 'ignored', id, reason: status === 0 ? 'draft' : 'void' };
	return isInvoice(document) ? salesInvoiceOf(document, `ERPNext ${kind} ${id}`, settings) : paymentEntryOf(document, `ERPNext ${kind} ${id}`, settings);
}

const customerSchema = z.object({
	name: identifier,
	customer_name: caption,
	customer_type: caption,
	email_id: caption,
	mobile_no: caption,
	language: caption,
	industry: caption,
});

const KINDS: Readonly<Record<string, 'business' | 'consumer'>> = { Company: 'business', Partnership: 'business', Individual: 'consumer' };

function readCustomer(document: Fields, id: string): AccountingDocument {
	const raw = parseContract(customerSchema, document, `ERPNext Customer ${id}`);
	const customer = customerFacts({
		id: raw.name,
		name: raw.customer_name,
		email: raw.email_id,
		phones: [raw.mobile_no],
		language: raw.language,
		industry: raw.industry,
		kind: KINDS[raw.customer_type ?? ''],
	});
	return { kind: 'contact', customer, edited: false };
}
